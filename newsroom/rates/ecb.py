"""The European Central Bank: units of each currency for one euro; one day, or many in one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsroom.domain.rate_book import Source
from newsroom.rates.row import Row, read_day
from newsroom.rates.xml import Element


def fits(root: Element) -> bool:
    """Tell whether the document is the bank's."""
    return root.tag == "Envelope"


def read(root: Element, file: str) -> Sequence[Row]:
    """Return the figures: the price of one euro in each currency, so that no digit is made up."""
    rows = []
    for cube in _dated(root):
        day = read_day(cube.attributes["time"], "%Y-%m-%d", file, cube.line)
        rows += [
            Row(
                source=Source.ECB,
                line=item.line,
                day=day,
                code="EUR",
                base=item.attributes.get("currency", ""),
                value=item.attributes.get("rate", ""),
            )
            for item in cube.named("Cube")
        ]
    return rows


def _dated(root: Element) -> Iterator[Element]:
    for outer in root.named("Cube"):
        for cube in outer.named("Cube"):
            if "time" in cube.attributes:
                yield cube
