"""What a template is given of a story: plain values, with addresses seen from the page's place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from newsroom.domain.article import Article, Content
from newsroom.publishing.figures import Figure
from newsroom.publishing.story import address
from newsroom.publishing.words import Words
from newsroom.text.characters import printable
from newsroom.text.dates import format_date
from newsroom.text.slugs import TAKEN_FOLDERS

_FOLDER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,20}")
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
    lang: str
    direction: str
    foreign: bool
    picture: Figure | None = None


def line(text: str) -> str:
    """Return `text` on one line, fit for a page."""
    return " ".join(printable(text).split())


def folder_of(category: str, categories: Mapping[str, str]) -> str | None:
    """Return the folder of a category's pages, None where it has none or an unusable one."""
    slug = categories.get(category)
    if slug is None or not _FOLDER.fullmatch(slug) or len(slug) > _LONGEST_FOLDER:
        return None
    return None if slug in TAKEN_FOLDERS else slug


def entry(article: Article, categories: Mapping[str, str], words: Words, root: str) -> Entry:
    """Return what lists show of an article; `root` leads from the page to the bundle's root."""
    content = article.content
    folder = folder_of(content.category, categories)
    language = content.language
    return Entry(
        href=root + address(article),
        headline=line(content.headline) or words.untitled,
        lede=printable(content.lede).strip(),
        category=line(content.category),
        category_href=f"{root}{folder}/index.html" if folder else "",
        iso_date=content.date.isoformat() if content.date else "",
        date=format_date(content.date, words.language) if content.date else "",
        lang=language.value,
        direction="rtl" if language.right_to_left else "ltr",
        foreign=language is not words.language,
    )


def description(content: Content) -> str:
    """Return a page's description for search engines: the lede, cut between two words."""
    text = line(content.lede)
    if len(text) <= _LONGEST_DESCRIPTION:
        return text
    return text[:_LONGEST_DESCRIPTION].rpartition(" ")[0].rstrip(" ,;:–—-") + "…"


def web_address(text: str) -> str:
    """Return `text` when it is an address on the web, otherwise nothing."""
    text = printable(text).strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme in {"http", "https"} and parts.hostname else ""
