"""What the front page shows of the rate book: the newest rates, and their way there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsroom.domain.rate_book import Point
from newsroom.domain.rates import NO_RATES, RateTable


@dataclass(frozen=True, slots=True)
class FrontRates:
    """The newest rates of the house's currencies, and the days before by code, oldest first."""

    table: RateTable = NO_RATES
    lines: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
