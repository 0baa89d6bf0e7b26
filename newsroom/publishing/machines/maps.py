"""Site maps for search engines, and what they may look at; only for a site with an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from newsroom.domain.card import Card, Edition, Mark, first_edition
from newsroom.domain.language import Language
from newsroom.publishing.entries import line
from newsroom.publishing.machines.xml import escaped
from newsroom.publishing.story import address, address_of

SITEMAP, NEWS = "sitemap.xml", "news-sitemap.xml"
MOST_NEWS = 1000
NEWS_DAYS = 2
_MOST = 50_000
_MOST_BYTES = 45_000_000  # a map may have 50 MB
_MOMENT = len("2024-04-24T06:00:00+00:00")
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XHTML = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'
_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"


class SiteMap:
    """Takes stories, the oldest first, and gives maps of at most 50,000 addresses each."""

    def __init__(self, base: str, language: Language) -> None:
        self._base = base
        self._language = language
        self._rows = bytearray()
        self._count = 0
        self._maps = 0
        self._linked = False

    def add(self, mark: Mark, editions: Sequence[Edition] = ()) -> Iterator[tuple[str, bytes]]:
        """Take one more story; yield a map that is full, with its path."""
        changed = mark.life[-_MOMENT:] or mark.listed
        linked = [(one.language.value, one) for one in editions]
        if editions:
            linked.append(("x-default", first_edition(editions, self._language)))
        others = "".join(
            f'<xhtml:link rel="alternate" hreflang="{tag}" '
            f'href="{self._base}{address_of(one.id, one.slug)}"/>'
            for tag, one in linked
        )
        self._linked = self._linked or bool(others)
        yield from self._add(address_of(mark.id, mark.slug), changed, others)

    def finished(self, folders: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """Yield the last map, with the pages that stay, and the list of maps if there are more."""
        for path in ("", *(f"{folder}/index.html" for folder in folders)):
            yield from self._add(path, "")
        if not self._maps:
            yield SITEMAP, self._map()
            return
        yield self._next()
        rows = "".join(
            f"<sitemap><loc>{self._base}{_name(number)}</loc></sitemap>\n"
            for number in range(1, self._maps + 1)
        )
        yield SITEMAP, f'{_XML}<sitemapindex xmlns="{_SCHEMA}">\n{rows}</sitemapindex>\n'.encode()

    def _add(self, path: str, changed: str, others: str = "") -> Iterator[tuple[str, bytes]]:
        if self._count == _MOST or len(self._rows) >= _MOST_BYTES:
            yield self._next()
        when = f"<lastmod>{changed}</lastmod>" if changed else ""
        self._rows += f"<url><loc>{self._base}{path}</loc>{when}{others}</url>\n".encode()
        self._count += 1

    def _next(self) -> tuple[str, bytes]:
        self._maps += 1
        data = self._map()
        self._rows.clear()
        self._count = 0
        return _name(self._maps), data

    def _map(self) -> bytes:
        return b"".join(
            (
                f'{_XML}<urlset xmlns="{_SCHEMA}"{_XHTML if self._linked else ""}>\n'.encode(),
                self._rows,
                b"</urlset>\n",
            )
        )


def _name(number: int) -> str:
    return f"sitemap-{number}.xml"


def news_map(base: str, title: str, cards: Sequence[Card]) -> bytes:
    """Return the stories of the last days for news search."""
    rows = []
    for card in cards:
        when = card.publication.published_at or card.saved_at
        rows.append(
            f"<url><loc>{base}{address(card)}</loc><news:news><news:publication>"
            f"<news:name>{escaped(title)}</news:name>"
            f"<news:language>{card.language.value.partition('-')[0]}</news:language>"
            f"</news:publication><news:publication_date>{when.isoformat()}</news:publication_date>"
            f"<news:title>{escaped(line(card.headline))}</news:title></news:news></url>\n"
        )
    news = "http://www.google.com/schemas/sitemap-news/0.9"
    head = f'{_XML}<urlset xmlns="{_SCHEMA}" xmlns:news="{news}">\n'
    return f"{head}{''.join(rows)}</urlset>\n".encode()


def robots(base: str) -> bytes:
    """Return what search engines may look at: all but what is there for editors.

    Paths are those of the whole server, whose root the file has to be put into.
    """
    root = urlsplit(base).path or "/"
    lines = ["User-agent: *", f"Disallow: {root}newsroom/"]
    if base:
        lines += (f"Sitemap: {base}{SITEMAP}", f"Sitemap: {base}{NEWS}")
    return "\n".join((*lines, "")).encode()
