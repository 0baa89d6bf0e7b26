"""The National Bank of Kazakhstan: its feed of a day, and its RSS; tenge for `quant` units."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.domain.rate_book import Source
from newsroom.rates.row import Row, read_day
from newsroom.rates.xml import Element

_DAY = "%d.%m.%Y"


def fits(root: Element) -> bool:
    """Tell whether the document is one of the bank's."""
    return root.tag in ("rates", "rss")


def read(root: Element, file: str) -> Sequence[Row]:
    """Return the figures; a day on which the bank set none has none."""
    if root.tag == "rss":
        items = [item for channel in root.named("channel") for item in channel.named("item")]
    else:
        items = list(root.named("item"))
    rows = []
    for item in items:
        # The feed has one date for all, the RSS one in each item.
        day = item.text_of("pubDate") if root.tag == "rss" else root.text_of("date")
        rows.append(
            Row(
                source=Source.NBK,
                line=item.line,
                day=read_day(day, _DAY, file, item.line),
                code=item.text_of("title"),
                value=item.text_of("description"),
                quantity=item.text_of("quant"),
                name=item.text_of("fullname"),
            )
        )
    return rows
