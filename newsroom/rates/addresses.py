"""Where the banks have their rates, and how long one may be asked.

Apart from the asking itself, which brings Python's modules of the network along.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from newsroom.domain.rate_book import Source

Progress = Callable[[int, int], None]

_ADDRESSES = {
    Source.NBK: "https://nationalbank.kz/rss/get_rates.cfm?fdate={day:%d.%m.%Y}",
    Source.CBR: "https://www.cbr.ru/scripts/XML_daily.asp?date_req={day:%d/%m/%Y}",
    Source.ECB: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml",
}
FETCHED = tuple(_ADDRESSES)
"""The sources that can be asked."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds one answer of the network may take, and the whole."""

    answer: float = 15.0
    whole: float = 60.0


def address_of(source: Source, day: date) -> str:
    """Return where a source has its rates of a day."""
    return _ADDRESSES[source].format(day=day)
