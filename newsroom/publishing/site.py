"""What all pages of a site share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsroom.domain.front_rates import FrontRates
from newsroom.domain.newsroom import House
from newsroom.domain.rates import RateTable
from newsroom.publishing.entries import base_address, line

_NONE = FrontRates()


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages of a site share: whose it is, and the folder of each category's pages.

    `categories` gives the slug for a category's name; a category without one, or with a slug that
    cannot name a folder, has no page and no link. `rates` are the rate book's newest,
    `newest_rates` those of the newest story; `topics` gives IPTC codes for categories' names.
    """

    house: House
    categories: Mapping[str, str]
    rates: FrontRates = _NONE
    newest_rates: RateTable | None = None
    topics: Mapping[str, str] = field(default_factory=dict)

    @property
    def base(self) -> str:
        """The address under which the site stands, with a slash at its end; "" for none."""
        return base_address(self.house.address)

    @property
    def name(self) -> str:
        """The paper's name."""
        return line(self.house.name) or "Newsroom"
