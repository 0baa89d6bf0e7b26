"""The states of an article and the legal steps between them."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """Where an article stands on its way to the reader."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


_STEPS: dict[State, tuple[State, ...]] = {
    State.DRAFT: (State.IN_REVIEW,),
    State.IN_REVIEW: (State.APPROVED, State.DRAFT),
    State.APPROVED: (State.PUBLISHED, State.IN_REVIEW, State.DRAFT),
    State.PUBLISHED: (State.WITHDRAWN,),
    State.WITHDRAWN: (State.PUBLISHED, State.DRAFT),
}

EXPORTED_BY_DEFAULT = (State.APPROVED, State.PUBLISHED)
"""The states of the articles that an export takes when none are named."""


def next_states(state: State) -> tuple[State, ...]:
    """Return the states that may follow `state`, the most usual one first."""
    return _STEPS[state]
