"""Names what a page is made from, so that one that would come out the same need not be made."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from types import CodeType

import newsroom
from newsroom import publishing

# What pages are made with, beside this package, and what the manifest is, whose lines are copied.
_OTHERS = (
    "newsroom.domain.card",
    "newsroom.exchange.manifest_lines",
    "newsroom.text.characters",
    "newsroom.text.counting",
    "newsroom.text.dates",
    "newsroom.text.markdown",
    "newsroom.text.slugs",
)
_SIZE = 16


def key(*parts: str | bytes) -> bytes:
    """Return a name for what these parts say together."""
    whole = bytearray()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole += len(data).to_bytes(4) + data
    return hashlib.blake2b(whole, digest_size=_SIZE).digest()


@cache
def form() -> bytes:
    """Return a name for the code that composes pages: another program may compose others."""
    walked = pkgutil.walk_packages(publishing.__path__, f"{publishing.__name__}.")
    names = [found.name for found in walked if not found.ispkg]
    parts: list[str] = [newsroom.__version__, sys.version]
    for name in sorted((*names, *_OTHERS)):
        spec = importlib.util.find_spec(name)
        get_code = getattr(spec.loader if spec else None, "get_code", None)
        code = get_code(name) if get_code else None
        parts += _spelt(code) if code else (name,)
    return key(*parts)


def plain(value: object) -> str:
    """Return what JSON makes of a value, the same for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def _spelt(code: CodeType) -> Iterator[str]:
    yield f"{code.co_code.hex()} {code.co_names}"
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _spelt(constant)
        else:
            yield repr(
                sorted(constant, key=repr)
                if isinstance(constant, Iterable) and not isinstance(constant, str)
                else constant
            )
