"""Proofing: what the copy desk remarks on in an article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from newsroom.domain.article import Content
from newsroom.domain.newsroom import House
from newsroom.domain.proof import Remark
from newsroom.domain.rates import RateTable
from newsroom.services.editing import Clock
from newsroom.services.library import Library
from newsroom.services.rates import RateBook
from newsroom.text import proofing


class Proofing:
    """Reads articles with the copy desk's rules; changes nothing."""

    def __init__(
        self, library: Library, house: Callable[[], House], clock: Clock, rates: RateBook
    ) -> None:
        self._library = library
        self._rates = rates
        self._house = house
        self._clock = clock

    def remarks(self, key: int | str) -> tuple[Remark, ...]:
        """Return the remarks on a saved article; `NotFound` when there is none."""
        return self.remarks_on(self._library.get(key).content)

    def rate_remarks(self, content: Content) -> tuple[Remark, ...]:
        """Return the remarks on what stands beside the text: its rates, compared with the book."""
        return proofing.proof_rates(content, self._today(), self._book(content))

    def remarks_on(self, content: Content) -> tuple[Remark, ...]:
        """Return the remarks on what is being written."""
        return proofing.proof(content, self._today(), self._book(content))

    def _today(self) -> date:
        return self._clock().astimezone(ZoneInfo(self._house().zone)).date()

    def _book(self, content: Content) -> RateTable:
        codes = tuple(rate.code for rate in content.rates.items)
        return self._rates.fill(content.date, codes).table
