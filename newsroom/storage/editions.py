"""The editions of a story: the articles that put one another into other languages and scripts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from newsroom.domain.card import Edition
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.storage.rows import ArticleRow


def of_story(
    session: Session, original: str, states: Sequence[State] = tuple(State)
) -> tuple[Edition, ...]:
    """Return the editions of the story whose original has this UUID, in the order of languages.

    Those in the trash are left out; of two in one language both are there, the older first.
    """
    rows = session.execute(
        select(
            ArticleRow.id,
            ArticleRow.uuid,
            ArticleRow.language,
            ArticleRow.slug,
            ArticleRow.translation_of,
        )
        .where(
            or_(ArticleRow.uuid == original, ArticleRow.translation_of == original),
            ArticleRow.trashed_at == "",
            ArticleRow.state.in_([state.value for state in states]),
        )
        .order_by(ArticleRow.id)
    )
    order = list(Language)
    found = [
        Edition(row.id, row.uuid, Language(row.language), row.slug, not row.translation_of)
        for row in rows
        if row.language in set(Language)
    ]
    return tuple(sorted(found, key=lambda one: order.index(one.language)))
