"""The columns of an article that its revisions give: what lists show of it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from newsroom.domain.publication import Publication
from newsroom.domain.revision import Revision
from newsroom.text.sorting import sort_key


def of_newest(
    revision: Revision, identity: str, words: int, listed: str | None = None
) -> dict[str, Any]:
    """Return the columns that the newest revision gives alone.

    `identity` is its id, `words` their number, `listed` the day that is known until now.
    """
    content = revision.content
    day = content.date.isoformat() if content.date else None
    return {
        "head": identity,
        "sequence": revision.sequence,
        "state": revision.state.value,
        "headline": content.headline,
        "headline_key": sort_key(content.headline),
        "lede": content.lede,
        "category": content.category,
        "date": day,
        "sort_date": day or listed or revision.saved_at.date().isoformat(),
        "language": content.language.value,
        "slug": content.slug,
        "words": words,
        "saved_at": revision.saved_at.isoformat(),
        "byline": content.byline,
        "embargo": _moment_text(content.embargo),
        "tags": json.dumps(content.tags, ensure_ascii=False),
        "translation_of": content.translation_of,
        "other_categories": json.dumps(content.other_categories, ensure_ascii=False),
    }


def of_chain(publication: Publication) -> dict[str, str]:
    """Return the columns that the whole chain gives: what it says to readers."""
    return {
        "published_at": _moment_text(publication.published_at),
        "changed_at": _moment_text(publication.changed_at),
        "corrected_at": _moment_text(publication.corrected_at),
        "former": json.dumps(publication.former),
    }


def _moment_text(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
