"""What a template is given of a story: plain values, with addresses seen from the page's place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from newsroom.domain.article import Content
from newsroom.domain.card import Card
from newsroom.domain.date_style import DateStyle
from newsroom.domain.newsroom import House
from newsroom.publishing.figures import Figure
from newsroom.publishing.story import address
from newsroom.publishing.words import Words
from newsroom.text.characters import one_line, printable
from newsroom.text.dates import format_date
from newsroom.text.slugs import TAKEN_FOLDERS, slug

_FOLDER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,20}")
_BASE = re.compile(r"https?://[A-Za-z0-9._~:/%\[\]@!$()*+,;=-]{1,500}")
_LONGEST_FOLDER = 80
_LONGEST_DESCRIPTION = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A story as a list or a page's head shows it; `category_href` is empty for no such page.

    `foreign` says that its language is not the page's; `picture` is there where the list shows one.
    """

    href: str
    headline: str
    lede: str
    category: str
    category_href: str
    iso_date: str
    date: str
    iso_listed: str
    lang: str
    direction: str
    foreign: bool
    picture: Figure | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """An author or a tag, and the page with all their stories; `href` is empty for none."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a page shows it, in the newsroom's zone."""

    iso: str
    text: str


@lru_cache(maxsize=2048)  # each is asked for several times, and most names stand in every story
def line(text: str) -> str:
    """Return `text` on one line, fit for a page."""
    return one_line(text)


def folder_of(category: str, categories: Mapping[str, str]) -> str | None:
    """Return the folder of a category's pages, None where it has none or an unusable one."""
    slug = categories.get(category)
    if slug is None or not _FOLDER.fullmatch(slug) or len(slug) > _LONGEST_FOLDER:
        return None
    return None if slug in TAKEN_FOLDERS else slug


def entry(
    card: Card, categories: Mapping[str, str], words: Words, style: DateStyle, root: str
) -> Entry:
    """Return what lists show of an article; `root` leads from the page to the bundle's root."""
    folder = folder_of(card.category, categories)
    language = card.language
    return Entry(
        href=root + address(card),
        headline=line(card.headline) or words.untitled,
        lede=printable(card.lede).strip(),
        category=line(card.category),
        category_href=f"{root}{folder}/index.html" if folder else "",
        iso_date=card.date.isoformat() if card.date else "",
        date=format_date(card.date, words.language, style) if card.date else "",
        iso_listed=card.listed.isoformat(),
        lang=language.value,
        direction="rtl" if language.right_to_left else "ltr",
        foreign=language is not words.language,
    )


def linked_names(names: Iterable[str], folder: str) -> list[Name]:
    """Return names with the pages of their stories, which are in `folder`."""
    found = []
    for name in names:
        if name:
            spelt = slug(name)
            found.append(Name(name, f"{folder}{spelt}/index.html" if spelt else ""))
    return found


def moment(when: datetime, house: House, words: Words) -> Moment:
    """Return a time in the newsroom's zone, to the minute."""
    there = when.astimezone(ZoneInfo(house.zone))
    day = format_date(there.date(), words.language, house.date_style)
    text = f"{day}{words.comma}{there:%H:%M}"
    return Moment(there.isoformat(timespec="minutes"), text)


def description(content: Content) -> str:
    """Return a page's description for search engines: the lede, cut between two words."""
    text = line(content.lede)
    if len(text) <= _LONGEST_DESCRIPTION:
        return text
    return text[:_LONGEST_DESCRIPTION].rpartition(" ")[0].rstrip(" ,;:–—-") + "…"


@lru_cache(maxsize=16)
def base_address(text: str) -> str:
    """Return the address under which a site stands, with a slash at its end; "" for none.

    One that would need quoting, or has more than a path, is none.
    """
    text = text.strip()
    if not _BASE.fullmatch(text) or not web_address(text):
        return ""
    return text if text.endswith("/") else f"{text}/"


@lru_cache(maxsize=16)
def web_address(text: str) -> str:
    """Return `text` when it is an address on the web, otherwise nothing."""
    text = printable(text).strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme in {"http", "https"} and parts.hostname else ""
