"""A table as CSV: `date`, `code`, `value`, and where there is need `quantity`, `base`, `source`."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from newsroom.domain.currencies import TENGE
from newsroom.domain.message import Message
from newsroom.domain.rate_book import Source
from newsroom.errors import InputRefused
from newsroom.rates.row import Row, read_day, refuse, shown

_NEEDED = ("date", "code", "value")
_SAME = {"quant": "quantity", "currency": "code", "rate": "value", "name": "name"}
_DELIMITERS = ";\t,"


def read(data: bytes, file: str) -> Sequence[Row]:
    """Return the figures; the first line names the columns, in any order."""
    text = _decoded(data, file)
    head = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = []
    try:
        names = [_column(name) for name in next(lines, [])]
        if not set(_NEEDED) <= set(names):
            raise InputRefused(
                Message(
                    "{file} has no exchange rates: its first line does not name the columns "
                    "date, code and value. Choose another file, or add that line.",
                    file=file,
                )
            )
        for cells in lines:
            named = dict(zip(names, cells, strict=False))
            # A book that was exported has the figures that are not in force too.
            if any(cell.strip() for cell in cells) and named.get("in_force") != "False":
                rows.append(_row(named, file, lines.line_num))
    except csv.Error as error:
        refuse(file, lines.line_num, Message("it is no whole CSV: {reason}", reason=str(error)))
    return rows


def _row(cells: dict[str, str], file: str, line: int) -> Row:
    day = cells.get("date", "").strip()
    form = "%d.%m.%Y" if "." in day else "%Y-%m-%d"
    source = cells.get("source", "").strip() or Source.CSV.value
    if source not in list(Source):
        refuse(file, line, Message("“{source}” is no source of rates", source=shown(source)))
    return Row(
        source=Source(source),
        line=line,
        day=read_day(day, form, file, line),
        code=cells.get("code", "").strip(),
        value=cells.get("value", ""),
        quantity=cells.get("quantity", "").strip() or "1",
        base=cells.get("base", "").strip() or TENGE,
        name=cells.get("name", ""),
    )


def _column(name: str) -> str:
    name = name.strip().casefold()
    return _SAME.get(name, name)


def _decoded(data: bytes, file: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        refuse(file, line, Message("it is not UTF-8; save it as “CSV UTF-8” and try again"))
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        refuse(file, line, Message("it is no text"))
    return text
