"""The newest stories as RSS 2.0, Atom and JSON Feed 1.1."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any

from newsroom.publishing.machines.item import Item
from newsroom.publishing.machines.xml import escaped

LENGTH = 30
RSS, ATOM, JSON = "feed.xml", "atom.xml", "feed.json"
_RSS = (
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/">'
)
_JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class Channel:
    """The paper; `base` is the site's address with a slash at its end, or nothing.

    `folder` is where the feeds are, with a slash at its end: "" for those of the whole site. There
    is the page that has what they tell.
    """

    title: str
    uuid: str
    language: str
    base: str
    folder: str = ""

    @property
    def page(self) -> str:
        """The address of the page, as far as it is known."""
        if not self.base:
            return "index.html"
        return f"{self.base}{self.folder}index.html" if self.folder else self.base

    def link(self, item: Item) -> str:
        """Return where a story is, seen from the feed."""
        return item.url or f"{'../' * bool(self.folder)}{item.path}"


def _own(channel: Channel, name: str) -> str:
    """Return a feed's own address."""
    return f"{channel.base}{channel.folder}{name}" if channel.base else name


def rss(channel: Channel, items: Sequence[Item]) -> bytes:
    """Return the newest stories as RSS; without an address, links lead on from the feed."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        _RSS,
        "<channel>",
        f"<title>{escaped(channel.title)}</title>",
        f"<link>{channel.page}</link>",
        f"<description>{escaped(channel.title)}</description>",
        f"<language>{channel.language}</language>",
    ]
    if channel.base:
        lines.append(
            f'<atom:link href="{channel.base}{channel.folder}{RSS}" rel="self" '
            'type="application/rss+xml"/>'
        )
    if items:
        newest = max(item.modified for item in items)
        lines.append(f"<lastBuildDate>{format_datetime(newest)}</lastBuildDate>")
    for item in items:
        lines += (
            "<item>",
            f"<title>{escaped(item.headline)}</title>",
            f"<link>{channel.link(item)}</link>",
            f'<guid isPermaLink="false">{item.guid}</guid>',
            f"<pubDate>{format_datetime(item.published)}</pubDate>",
            *(f"<dc:creator>{escaped(name)}</dc:creator>" for name in item.authors),
            *(f"<category>{escaped(name)}</category>" for name in (item.category,) if name),
            f"<description>{escaped(item.lede)}</description>",
            f"<content:encoded>{escaped(item.body.decode())}</content:encoded>",
            "</item>",
        )
    lines += ("</channel>", "</rss>", "")
    return "\n".join(lines).encode()


def atom(channel: Channel, items: Sequence[Item]) -> bytes:
    """Return the newest stories as Atom."""
    newest = max((item.modified_iso for item in items), default="1970-01-01T00:00:00+00:00")
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{channel.language}">',
        f"<title>{escaped(channel.title)}</title>",
        f"<id>urn:uuid:{escaped(channel.uuid)}</id>",
        f"<updated>{newest}</updated>",
        f'<link rel="alternate" type="text/html" href="{channel.page}"/>',
        f'<link rel="self" type="application/atom+xml" href="{_own(channel, ATOM)}"/>',
        f"<author><name>{escaped(channel.title)}</name></author>",
    ]
    for item in items:
        lines += (
            f'<entry xml:lang="{item.language}">',
            f"<title>{escaped(item.headline)}</title>",
            f"<id>{item.guid}</id>",
            f'<link rel="alternate" type="text/html" href="{channel.link(item)}"/>',
            f"<published>{item.published_iso}</published>",
            f"<updated>{item.modified_iso}</updated>",
            *(f"<author><name>{escaped(name)}</name></author>" for name in item.authors),
            *(f'<category term="{escaped(name)}"/>' for name in (item.category,) if name),
            f"<summary>{escaped(item.lede)}</summary>",
            f'<content type="html">{escaped(item.body.decode())}</content>',
            "</entry>",
        )
    lines += ("</feed>", "")
    return "\n".join(lines).encode()


def json_feed(channel: Channel, items: Sequence[Item]) -> bytes:
    """Return the newest stories as a JSON Feed."""
    values: dict[str, Any] = {
        "version": _JSON_FEED,
        "title": channel.title,
        "language": channel.language,
    }
    if channel.base:
        values |= {"home_page_url": channel.page, "feed_url": _own(channel, JSON)}
    values["items"] = [_json_item(item) for item in items]
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def _json_item(item: Item) -> dict[str, Any]:
    values: dict[str, Any] = {"id": item.guid}
    if item.url:
        values["url"] = item.url
    values |= {
        "title": item.headline,
        "summary": item.lede,
        "content_html": item.body.decode(),
        "date_published": item.published_iso,
        "date_modified": item.modified_iso,
        "language": item.language,
    }
    if item.image:
        values["image"] = item.image
    if item.authors:
        values["authors"] = [{"name": name} for name in item.authors]
    tags = [name for name in (item.category, *item.tags) if name]
    if tags:
        values["tags"] = tags
    return values
