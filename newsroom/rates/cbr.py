"""The Bank of Russia: roubles for `Nominal` units, with a decimal comma, in windows-1251."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.domain.rate_book import Source
from newsroom.rates.row import Row, read_day
from newsroom.rates.xml import Element

_DAY = "%d.%m.%Y"


def fits(root: Element) -> bool:
    """Tell whether the document is the bank's."""
    return root.tag == "ValCurs"


def read(root: Element, file: str) -> Sequence[Row]:
    """Return the figures of the document's day."""
    day = read_day(root.attributes.get("Date", ""), _DAY, file, root.line)
    return [
        Row(
            source=Source.CBR,
            line=item.line,
            day=day,
            code=item.text_of("CharCode"),
            value=item.text_of("Value"),
            quantity=item.text_of("Nominal"),
            base="RUB",
            name=item.text_of("Name"),
        )
        for item in root.named("Valute")
    ]
