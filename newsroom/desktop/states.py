"""The names of the workflow's states, and of the steps to them."""

from __future__ import annotations

from newsroom.desktop.words import tr
from newsroom.domain.workflow import State


def state_name(state: State) -> str:
    """Return what the state is called."""
    return {
        State.DRAFT: tr("Draft"),
        State.IN_REVIEW: tr("In review"),
        State.APPROVED: tr("Approved"),
        State.PUBLISHED: tr("Published"),
        State.WITHDRAWN: tr("Withdrawn"),
    }[state]


def step_name(state: State) -> str:
    """Return what the step to the state is called."""
    return {
        State.DRAFT: tr("Back to &draft"),
        State.IN_REVIEW: tr("Send to &review"),
        State.APPROVED: tr("&Approve"),
        State.PUBLISHED: tr("&Publish"),
        State.WITHDRAWN: tr("&Withdraw"),
    }[state]
