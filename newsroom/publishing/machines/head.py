"""What an article's page tells machines in its head: schema.org, Open Graph, its own address."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from newsroom.domain.language import Language
from newsroom.publishing.machines.item import Item
from newsroom.publishing.machines.xml import escaped
from newsroom.text.slugs import slug

# Open Graph names a language with a territory.
_LOCALES = {
    Language.KAZAKH: "kk_KZ",
    Language.KAZAKH_LATIN: "kk_KZ",
    Language.KAZAKH_ARABIC: "kk_CN",
    Language.RUSSIAN: "ru_RU",
    Language.ENGLISH: "en_GB",
}

_JSON = json.JSONEncoder(ensure_ascii=False)


def page_head(url: str, house: str, title: str, language: Language) -> Markup:
    """Return what the head of a page that is no article says of it."""
    properties = [
        ("og:url", url),
        ("og:type", "website"),
        ("og:site_name", house),
        ("og:title", title),
        ("og:locale", _LOCALES[language]),
    ]
    lines = [f'<link rel="canonical" href="{url}">'] if url else []
    return Markup("\n".join((*lines, *_properties(properties))))  # noqa: S704 - escaped


def machine_head(item: Item, house: str, description: str, language: Language) -> Markup:
    """Return what an article's head says of it: its own address, its editions, and Open Graph.

    `language` is the house's: the edition in it is the one for readers of no language that there
    is, and where there is none, the original.
    """
    published, modified = item.published_iso, item.modified_iso
    properties = [
        ("og:type", "article"),
        ("og:site_name", house),
        ("og:title", item.headline),
        ("og:description", description),
        ("og:image", item.image),
        ("og:image:alt", item.image_alt),
        ("og:locale", _LOCALES[Language(item.language)]),
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
        others = [(one.language.value, one.url or one.href) for one in item.editions]
        addresses = dict(sorted((own, *others)))
        addresses["x-default"] = addresses[_first(item, language).value]
        lines += [
            f'<link rel="alternate" hreflang="{tag}" href="{address}">'
            for tag, address in addresses.items()
        ]
    lines += _properties(properties)
    lines.append(f'<meta name="twitter:card" content="summary{"_large_image" * bool(item.image)}">')
    return Markup("\n".join(lines))  # noqa: S704 - escaped above


def _first(item: Item, house: Language) -> Language:
    """Return the language of the edition that stands for the story; see `first_edition`."""
    editions = {one.language: one.is_original for one in item.editions}
    editions[Language(item.language)] = item.is_original
    known = [one for one in Language if one in editions]
    return min(known, key=lambda one: (one is not house, not editions[one]))


def _properties(properties: Iterable[tuple[str, str]]) -> list[str]:
    return [
        f'<meta property="{name}" content="{escaped(value)}">'
        for name, value in properties
        if value
    ]


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
        "author": [_person(name, base) for name in item.authors] or publisher,
        "isAccessibleForFree": True,
    }
    if item.correction:
        correction = {"@type": "CorrectionComment", "text": item.correction}
        if item.corrected:
            correction["datePublished"] = item.corrected.isoformat()
        values["correction"] = correction
    values |= _translations(item)
    if item.url:
        values |= {"url": item.url, "mainEntityOfPage": item.url}
    return {key: value for key, value in values.items() if value not in ("", [], 0)}


def _person(name: str, base: str) -> dict[str, str]:
    spelt = slug(name)
    page = {"url": f"{base}author/{spelt}/index.html"} if base and spelt else {}
    return {"@type": "Person", "name": name, **page}


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
