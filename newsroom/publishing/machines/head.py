"""What an article's page tells machines in its head: schema.org, Open Graph, its own address."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from newsroom.publishing.machines.item import Item
from newsroom.publishing.machines.xml import escaped

_JSON = json.JSONEncoder(ensure_ascii=False)


def machine_head(item: Item, house: str, description: str) -> Markup:
    """Return what the page's head says of it: its own address, and Open Graph."""
    published, modified = item.published_iso, item.modified_iso
    properties = [
        ("og:type", "article"),
        ("og:site_name", house),
        ("og:title", item.headline),
        ("og:description", description),
        ("og:image", item.image),
        ("og:locale", item.language.replace("-", "_")),
        ("article:published_time", published),
        ("article:modified_time", modified),
        ("article:section", item.category),
        *(("article:author", name) for name in item.authors),
        *(("article:tag", tag) for tag in item.tags),
    ]
    lines = []
    if item.url:
        lines.append(f'<link rel="canonical" href="{item.url}">')
        properties.insert(0, ("og:url", item.url))
    name = item.path.rpartition("/")[2].removesuffix(".html")
    lines.append(f'<link rel="alternate" type="application/json" href="{name}.json">')
    if item.editions:
        own = (item.language, item.url or f"{name}.html")
        others = ((one.language.value, one.url or one.href) for one in item.editions)
        lines += [
            f'<link rel="alternate" hreflang="{language}" href="{address}">'
            for language, address in sorted((own, *others))
        ]
    lines += [
        f'<meta property="{name}" content="{escaped(value)}">'
        for name, value in properties
        if value
    ]
    return Markup("\n".join(lines))  # noqa: S704 - escaped above


def structured_data(item: Item, house: str, base: str, description: str) -> Markup:
    """Return the story as schema.org's NewsArticle."""
    text = _JSON.encode(_news_article(item, house, base, description))
    # Within a script nothing may look like markup.
    text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return Markup(f'<script type="application/ld+json">{text}</script>')  # noqa: S704 - escaped


def _news_article(item: Item, house: str, base: str, description: str) -> dict[str, Any]:
    publisher: dict[str, str] = {"@type": "NewsMediaOrganization", "name": house}
    if base:
        publisher["url"] = base
    values: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": item.guid,
        "headline": item.headline,
        "alternativeHeadline": item.subhead,
        "description": description,
        "inLanguage": item.language,
        "datePublished": item.published_iso,
        "dateModified": item.modified_iso,
        "articleSection": item.category,
        "image": item.image,
        "keywords": list(item.tags),
        "wordCount": item.words,
        "publisher": publisher,
        "author": [{"@type": "Person", "name": name} for name in item.authors] or publisher,
    }
    values |= _translations(item)
    if item.url:
        values |= {"url": item.url, "mainEntityOfPage": item.url}
    return {key: value for key, value in values.items() if value not in ("", [], 0)}


def _translations(item: Item) -> dict[str, Any]:
    """Return the story's other editions as schema.org relates them."""
    found: dict[str, Any] = {}
    for one in item.editions:
        work = {"@type": "NewsArticle", "@id": one.guid, "inLanguage": one.language.value}
        if one.url:
            work["url"] = one.url
        if one.is_original:
            found["translationOfWork"] = work
        elif item.is_original:
            found.setdefault("workTranslation", []).append(work)
    return found
