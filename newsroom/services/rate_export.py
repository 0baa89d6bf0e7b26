"""The rate book as CSV and JSON, for other programs and for this one."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from newsroom.domain.rate_book import Kept
from newsroom.domain.rates import figure_text


def csv_text(figures: Iterable[Kept]) -> str:
    """Return the figures as a table that can be taken in again."""
    text = io.StringIO()
    rows = [_values(one) for one in figures]
    names = list(_NAMES)
    table = csv.DictWriter(text, names, lineterminator="\n")
    table.writeheader()
    table.writerows({name: _harmless(row[name]) for name in names} for row in rows)
    return text.getvalue()


def json_text(figures: Iterable[Kept]) -> str:
    """Return the figures as JSON; every figure is a string, exactly as published."""
    return json.dumps([_values(one) for one in figures], ensure_ascii=False, indent=1) + "\n"


_NAMES = (
    "date", "code", "quantity", "value", "base", "source", "name",
    "taken_at", "sha256", "in_force", "author", "reason",
)  # fmt: skip


def _values(kept: Kept) -> dict[str, Any]:
    quote = kept.quote
    return {
        "date": quote.day.isoformat(),
        "code": quote.pair.code,
        "quantity": quote.quantity,
        "value": figure_text(quote.value),
        "base": quote.pair.base,
        "source": quote.source.value,
        "name": quote.name,
        "taken_at": kept.taken_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "sha256": kept.file,
        "in_force": kept.chosen,
        "author": kept.author,
        "reason": kept.reason,
    }


def _harmless(value: Any) -> str:
    # What begins like a formula would run in a spreadsheet; names and reasons come from outside.
    text = str(value).replace("\r", " ").replace("\n", " ")
    return f"'{text}" if text[:1] in "=+-@\t" and text else text
