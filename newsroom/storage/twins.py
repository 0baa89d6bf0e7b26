"""Finding articles that say the same as others that are about to come."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from newsroom.domain.article import Content
from newsroom.domain.revision import parse_document
from newsroom.storage.question import Ask, Question
from newsroom.text.sorting import sort_key

# A headline that stands over many articles, "Weather" say, is that of a column, and their texts
# are not all read for it.
_MOST = 20


def twins(ask: Ask, contents: Sequence[Content]) -> list[int | None]:
    """Return, for each text, the article that says or at first said the same; None for none.

    Those in the trash are left out, and so are texts without a headline.
    """
    keys = [sort_key(content.headline) for content in contents]
    named = [key for key in dict.fromkeys(keys) if key]
    marks = ",".join("?" * len(named))
    # By the index of headlines; nearly every new text ends here.
    sql = (
        "SELECT DISTINCT headline_key FROM article "  # noqa: S608 - marks alone
        f"WHERE trashed_at = '' AND headline_key IN ({marks})"
    )
    there = {key for (key,) in ask(Question(sql, tuple(named)))} if named else set()
    return [
        _twin(ask, key, content) if key in there else None
        for key, content in zip(keys, contents, strict=True)
    ]


def _twin(ask: Ask, key: str, content: Content) -> int | None:
    sql = (
        "SELECT article.id, revision.document FROM article "
        "JOIN revision ON revision.article_id = article.id "
        "AND (revision.id = article.head OR revision.sequence = 1) "
        "WHERE article.id IN (SELECT id FROM article "
        "WHERE trashed_at = '' AND headline_key = ? ORDER BY id DESC LIMIT ?)"
    )
    found: list[int] = []
    for number, document in ask(Question(sql, (key, _MOST))):
        with suppress(ValueError):
            if said(parse_document(document).content) == said(content):
                found.append(number)
    return min(found, default=None)


def said(content: Content) -> tuple[str, ...]:
    """Return the words by which two articles are the same text."""
    return (content.language, content.headline, content.lede, content.body)
