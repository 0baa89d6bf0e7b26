"""Sending to review shows what is open, and never forbids."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.proofing.copy_desk import CopyDesk
from newsroom.desktop.proofing.review_question import ReviewQuestion
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.domain.workflow import State
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from tests.desktop.proofing.conftest import BODY, wait_until_read
from tests.support.articles import make_content
from tests.support.keyboard import type_text


def answer(qtbot: QtBot, *, go_on: bool) -> list[str]:
    """Answer the question that comes; return what it listed."""
    listed: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ReviewQuestion):
            return
        timer.stop()
        [found] = dialog.findChildren(QListWidget)
        listed.extend(found.item(row).text() for row in range(found.count()))
        (dialog.go_on if go_on else dialog.look).click()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    qtbot.waitUntil(lambda: bool(listed), timeout=10_000)
    return listed


def state(newsroom: Newsroom, article: int = 1) -> State:
    return newsroom.library.get(article).state


def test_go_on_sends_it(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    QTimer.singleShot(0, window, window.actions_.steps[State.IN_REVIEW].trigger)
    listed = answer(qtbot, go_on=True)
    assert listed[0].startswith("Letters of another script: ")
    assert len(listed) == 4
    qtbot.waitUntil(lambda: state(newsroom) is State.IN_REVIEW)


def test_look_at_them_leaves_it(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    QTimer.singleShot(0, window, lambda: window.metadata.step_wanted.emit(State.IN_REVIEW))
    answer(qtbot, go_on=False)
    qtbot.waitUntil(lambda: window.side.currentWidget() is window.copy_desk)
    window.activateWindow()
    qtbot.waitUntil(window.copy_desk.list.hasFocus)
    assert state(newsroom) is State.DRAFT


def test_what_was_just_typed_is_read_first(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    page = window.article_view.body.page
    page.setFocus()
    type_text(page, "TK ")
    QTimer.singleShot(0, window, window.actions_.steps[State.IN_REVIEW].trigger)
    listed = answer(qtbot, go_on=True)
    assert "Placeholder left: TK" in listed[0]
    qtbot.waitUntil(lambda: state(newsroom) is State.IN_REVIEW)
    assert newsroom.library.get(1).content.body == "TK " + BODY


def test_nothing_open_asks_nothing(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    article = newsroom.editing.save(None, make_content())
    assert window.desk is not None
    window.desk.open(article.id)
    wait_until_read(qtbot, window, 0)
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.steps[State.IN_REVIEW].trigger()
    assert state(newsroom, article.id) is State.IN_REVIEW


def test_other_steps_ask_nothing(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    newsroom.editing.set_state(1, State.IN_REVIEW)
    assert window.desk is not None
    window.desk.clear()
    window.desk.open(1)
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.steps[State.APPROVED].trigger()
    assert state(newsroom) is State.APPROVED


def test_a_copy_desk_that_cannot_read_forbids_nothing(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = window.findChild(CopyDesk)
    assert found is not None
    monkeypatch.setattr(found.findings, "_proofing", Broken())
    assert window.desk is not None
    article = newsroom.editing.save(None, make_content(body=BODY))
    window.desk.open(article.id)
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.steps[State.IN_REVIEW].trigger()
    assert state(newsroom, article.id) is State.IN_REVIEW


class Broken:
    """Proofing in a newsroom that cannot be read."""

    def remarks_on(self, *_arguments: object) -> tuple[Remark, ...]:
        raise StorageFailed(Message("The text is missing."))
