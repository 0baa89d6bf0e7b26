"""The editions of a story: the articles that put one another into other languages and scripts."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.domain.card import Edition
from newsroom.domain.workflow import State
from newsroom.storage import article_query
from newsroom.storage.question import asking
from newsroom.storage.sessions import Session


def of_story(
    session: Session, original: str, states: Sequence[State] = tuple(State)
) -> tuple[Edition, ...]:
    """Return the editions of a story as `article_query.editions` does."""
    return article_query.editions(asking(session), original, states)
