"""Planning in the window: an idea is written down, becomes an article, and is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.desktop.planning.dialog import PlanDialog
from newsroom.desktop.planning.panel import PlanningPanel
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.planning import Plan
from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.actions_.planning.trigger()
    yield shown
    if shown.desk:
        shown.desk.discard()
    assert tasks.wait_for_done()


@pytest.fixture
def planning(window: MainWindow) -> PlanningPanel:
    found = window.findChild(PlanningPanel)
    assert isinstance(found, PlanningPanel)
    return found


def fill(dialog: PlanDialog) -> int:
    dialog.idea.setText("<b>Су</b> тасқыны")
    dialog.due.show_date(date(2024, 4, 20))
    dialog.clock.show_time(time(18))
    dialog.note.setPlainText("Қоңырау шалу")
    return int(QDialog.DialogCode.Accepted)


def test_from_the_idea_to_the_article(
    window: MainWindow,
    planning: PlanningPanel,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(PlanDialog, "exec", fill)
    planning.add.click()
    qtbot.waitUntil(lambda: planning.list.topLevelItemCount() == 1, timeout=_PATIENCE)
    row = planning.list.topLevelItem(0)
    assert row is not None
    assert row.text(0).endswith("– late")
    assert (row.text(1), row.text(2)) == ("<b>Су</b> тасқыны", "Айгүл Сәрсенова")
    planning.begin.click()
    qtbot.waitUntil(lambda: window.views.is_desk, timeout=_PATIENCE)
    assert window.article_view.headline.toPlainText() == "<b>Су</b> тасқыны"
    assert window.metadata.note.toPlainText() == "Қоңырау шалу"
    window.actions_.planning.trigger()
    qtbot.waitUntil(lambda: planning.begin.text() == "Open the article", timeout=_PATIENCE)
    QTest.keyClick(planning.list, Qt.Key.Key_Return)
    assert window.views.is_desk
    window.actions_.planning.trigger()
    planning.settle.click()
    qtbot.waitUntil(lambda: planning.list.topLevelItemCount() == 0, timeout=_PATIENCE)
    planning.done_too.click()
    qtbot.waitUntil(lambda: planning.list.topLevelItemCount() == 1, timeout=_PATIENCE)
    assert planning.settle.text() == "Not done yet"


def test_with_nothing_planned_the_key_that_plans_has_the_focus(
    window: MainWindow,
    planning: PlanningPanel,
    newsroom: Newsroom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(PlanDialog, "exec", fill)
    qtbot.waitUntil(lambda: not planning.list.isVisible(), timeout=_PATIENCE)
    first = window.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.focusWidget() is planning.list, timeout=_PATIENCE)
    assert planning.current
    newsroom.planning.remove(planning.current.id)
    planning.refresh()
    qtbot.waitUntil(lambda: window.focusWidget() is first, timeout=_PATIENCE)


def test_deleting_asks(
    planning: PlanningPanel, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["Keep it", "Delete"]

    def press(box: QMessageBox) -> int:
        answer = answers.pop(0)
        next(one for one in box.buttons() if one.text() == answer).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    newsroom.planning.keep(Plan(0, "Идея"))
    planning.refresh()
    qtbot.waitUntil(lambda: planning.current is not None, timeout=_PATIENCE)
    for _ in range(2):
        QTest.keyClick(planning.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: planning.current is None, timeout=_PATIENCE)
    assert answers == []
    assert newsroom.planning.listing() == ()
