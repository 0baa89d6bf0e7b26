"""What a web page says of its article apart from the text: JSON-LD, and elements of its head."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from bs4 import BeautifulSoup, Tag

from newsroom.domain.language import Language
from newsroom.text.dates import find_date
from newsroom.text.reading import normalise

# Only the elements that say something are parsed; a page may be as long and broken as it likes.
_ELEMENT = re.compile(r"<(?:html|meta)\s[^<>]{0,2000}>", re.IGNORECASE)
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{0,1000})", re.IGNORECASE)
_LINKED = re.compile(r"<script\s[^<>]{0,300}application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_MOST_ELEMENTS = 300
_LONGEST_LINKED = 200_000

_ARTICLE_TYPES = frozenset({"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting"})


@dataclass(frozen=True, slots=True)
class PageHead:
    """The article's parts as the page names them; empty, or None, where it does not."""

    headline: str
    section: str
    author: str
    date: date | None
    language: Language | None


def read_page_head(page: str) -> PageHead:
    """Return what the whole page `page` says of its article."""
    linked = next(_linked_articles(page), {})
    found = islice(_ELEMENT.finditer(page), _MOST_ELEMENTS)
    elements = BeautifulSoup("\n".join(match[0] for match in found), "html.parser")
    title = _TITLE.search(page)
    when = _line(linked.get("datePublished")) or _meta(
        elements, "article:published_time", "datePublished", "date", "pubdate"
    )
    return PageHead(
        headline=_line(linked.get("headline"))
        or _meta(elements, "og:title")
        or _line(html.unescape(title[1]) if title else ""),
        section=_line(linked.get("articleSection")) or _meta(elements, "article:section"),
        author=_author(linked.get("author")) or _meta(elements, "author", "article:author"),
        date=day(when),
        language=_language(_attribute(elements, "html", "lang")),
    )


def _linked_articles(page: str) -> Iterator[dict[str, Any]]:
    for opening in islice(_LINKED.finditer(page), _MOST_ELEMENTS):
        closing = page.find("</script", opening.end(), opening.end() + _LONGEST_LINKED)
        try:
            value = json.loads(page[opening.end() : closing])
        except (ValueError, RecursionError):
            continue
        graph = value.get("@graph", value) if isinstance(value, dict) else value
        for item in graph if isinstance(graph, list) else [graph]:
            if isinstance(item, dict) and _is_article(item.get("@type")):
                yield item


def _is_article(kind: Any) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and name in _ARTICLE_TYPES for name in kinds)


def _meta(elements: BeautifulSoup, *names: str) -> str:
    for name in names:
        for attribute in ("property", "name", "itemprop"):
            found = elements.find("meta", attrs={attribute: name})
            content = _line(found.get("content")) if isinstance(found, Tag) else ""
            # Where a name was to stand, some pages give an address.
            if content and not content.startswith(("http:", "https:")):
                return content
    return ""


def _attribute(elements: BeautifulSoup, element: str, name: str) -> str:
    found = elements.find(element, attrs={name: True})
    return _line(found.get(name)) if isinstance(found, Tag) else ""


def _line(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(normalise(value).split()) if isinstance(value, str) else ""


def _author(value: Any) -> str:
    people = value if isinstance(value, list) else [value]
    names = (_line(one.get("name") if isinstance(one, dict) else one) for one in people)
    return ", ".join(name for name in names if name)


def day(text: str) -> date | None:
    """Return the day of a moment as pages write it, with its time and zone."""
    found = find_date(text[:100].replace("T", " "))
    return found[0] if found else None


def _language(tag: str) -> Language | None:
    for language in Language:
        if tag.lower() == language.value.lower():
            return language
    primary = tag.split("-", maxsplit=1)[0].lower()
    return Language(primary) if primary in ("ru", "en") else None
