"""Which actions of a window can be chosen: by the newsroom that is open and what is on the desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsroom.domain.workflow import State, next_states

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from newsroom.desktop.desk import Sheet
    from newsroom.desktop.window.actions import Actions
    from newsroom.services.newsroom import Newsroom


def enable(
    actions: Actions,
    formatting: Iterable[QAction],
    newsroom: Newsroom | None,
    sheet: Sheet | None,
) -> None:
    """Let those actions be chosen that can be done now; `formatting` are those of the text."""
    for action in (
        actions.export,
        actions.send,
        actions.backups,
        actions.check,
        actions.find,
        actions.key,
        actions.replace_all,
        actions.dictionary,
        actions.switch,
    ):
        action.setEnabled(newsroom is not None)
    writable = newsroom is not None and not newsroom.read_only
    for action in (
        actions.new,
        actions.take_in,
        actions.take_answer,
        actions.watch_answers,
        actions.house,
        actions.sample,
        actions.passphrase,
    ):
        action.setEnabled(writable)
    actions.lock.setEnabled(newsroom is not None and newsroom.encrypted)
    for action in (actions.save, *formatting):
        action.setEnabled(writable and sheet is not None)
    actions.counts.setEnabled(sheet is not None)
    actions.focus.setEnabled(sheet is not None)
    if sheet is None:
        actions.focus.setChecked(False)
    state = sheet.article.state if sheet and sheet.article else State.DRAFT
    legal = next_states(state) if sheet and writable else ()
    for step, action in actions.steps.items():
        action.setEnabled(step in legal)
