"""JSON from outside, read as strictly as two readers must agree on it."""

from __future__ import annotations

import json
from typing import Any, NoReturn

_LONGEST_NUMBER = 18


def read_strictly(text: str) -> Any:
    """Return what the JSON says; no key comes twice, no number is long or not finite.

    Raises `ValueError`, which `json.JSONDecodeError` is too, and `RecursionError`.
    """
    return json.loads(
        text,
        object_pairs_hook=_without_repeats,
        parse_int=_whole_number,
        parse_constant=_no_constant,
    )


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError("a key comes twice")
    return values


def _whole_number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(digits)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
