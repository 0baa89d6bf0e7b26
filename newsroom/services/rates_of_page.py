"""Exchange rates that stand on a newspaper's page, as figures for the rate book."""

from __future__ import annotations

import hashlib
from datetime import date

from newsroom.domain.message import Message
from newsroom.domain.rate_book import Source
from newsroom.domain.rates import figure_text
from newsroom.errors import InputRefused
from newsroom.rates.reading import RateFile, checked
from newsroom.rates.row import Row
from newsroom.text.take_in import read_article


def rates_of_page(data: bytes, name: str, today: date) -> RateFile | None:
    """Return the rates of a page that was copied as text, None where it has none.

    A page that does not say of which day its rates are is refused.
    """
    if not name.lower().endswith(".txt"):
        return None
    table = read_article(data, name).content.rates
    if not table:
        return None
    if table.date is None:
        raise InputRefused(
            Message(
                "{file} does not say of which day its exchange rates are. Write their title with "
                "the date above them (“Валюта бағамы: 18 Қазан, 2021”), and try again.",
                file=name,
            )
        )
    rows = [
        Row(Source.PAGE, 1, table.date, rate.code, figure_text(rate.value), str(rate.quantity))
        for rate in table.items
    ]
    return RateFile(name, hashlib.sha256(data).hexdigest(), checked(rows, name, today))
