"""A newsroom's own settings: they travel inside its file."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language

SPELLING = (Language.RUSSIAN, Language.ENGLISH)
"""The languages whose spelling is checked in a new newsroom: Kazakh's dictionary is too weak."""


@dataclass(frozen=True, slots=True)
class House:
    """The newsroom's name and house style.

    `site` is the address of the main site, to which every page links back; empty for none.
    `address` is where the exported site itself will stand; empty for not known.
    `zone` is an IANA time zone. `currencies` are ISO 4217 codes in the order the paper prints;
    `decimals` is how many places of a rate it prints, None for as many as were published.
    `rules_off` names the copy desk's rules that this newsroom does not go by.
    `spelling` are the languages whose dictionaries are looked up together.
    `rates_age` is by how many days an article's rates may be older than the article.
    `date_style` is how dates are written on all pages.
    """

    uuid: str
    name: str = "Newsroom"
    language: Language = Language.KAZAKH
    zone: str = "Asia/Almaty"
    site: str = ""
    currencies: tuple[str, ...] = ("RUB", "USD", "EUR")
    address: str = ""
    rules_off: tuple[str, ...] = ()
    spelling: tuple[Language, ...] = SPELLING
    decimals: int | None = None
    rates_age: int = 0
    date_style: DateStyle = DateStyle.NEWSPAPER


@dataclass(frozen=True, slots=True)
class Category:
    """A rubric: the name printed in the date line, and its address on the site.

    `slug` is plain ASCII and unique. `media_topic` is an IPTC Media Topics code or empty.
    """

    name: str
    slug: str
    media_topic: str = ""
