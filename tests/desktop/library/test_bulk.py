"""Several articles are selected, changed together, and put back, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from newsroom.desktop.bundles.export_dialog import ExportDialog
from newsroom.desktop.bundles.report_dialog import ReportDialog
from newsroom.desktop.library.article_list import ArticleList
from newsroom.desktop.library.bulk_bar import BulkBar
from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    for number in range(4):
        state = State.PUBLISHED if number == 3 else State.DRAFT
        opened.editing.create_all([(make_content(headline=f"Мақала {number}", slug=""), state)])
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if shown.desk:
        shown.desk.discard()
    assert tasks.wait_for_done()


def list_of(window: MainWindow) -> ArticleList:
    assert window.library is not None
    return window.library.list


def bar_of(window: MainWindow) -> BulkBar:
    assert window.library is not None
    return window.library.bulk


def select(window: MainWindow, rows: int) -> None:
    """Select the first rows by keys, as a person does."""
    assert window.library is not None
    window.library.enter_list()
    for _ in range(rows - 1):
        QTest.keyClick(list_of(window), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def choose(window: MainWindow, menu: str, words: str) -> None:
    """Choose an entry of the bar's menu, as it is filled when it is shown."""
    found = QMenu()
    bar_of(window).menu_wanted.emit(menu, found)
    next(one for one in found.actions() if one.text().replace("&", "") == words).trigger()


def test_of_several_none_is_opened(window: MainWindow) -> None:
    assert bar_of(window).isHidden()
    select(window, 1)
    assert window.desk is not None
    assert window.desk.sheet is not None
    opened = window.desk.sheet
    select(window, 3)
    assert len(list_of(window).selected()) == 3
    assert window.desk.sheet is opened
    assert not bar_of(window).isHidden()
    window.refresh_library()
    assert len(list_of(window).selected()) == 3


def test_the_trash_and_undo(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    window.actions_.find.trigger()
    assert window.library is not None
    window.library.sidebar.choose(Shelf(Kind.STATE, State.DRAFT))
    select(window, 3)
    QTest.keyClick(list_of(window), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bar_of(window).tells, timeout=_PATIENCE)
    assert newsroom.library.count(Filter(trashed=True)) == 3
    assert window.desk is not None
    assert window.desk.sheet is None
    assert not bar_of(window).undo.isHidden()
    bar_of(window).undo.click()
    qtbot.waitUntil(bar_of(window).undo.isHidden, timeout=_PATIENCE)
    assert newsroom.library.count(Filter(trashed=True)) == 0


def test_what_cannot_take_the_step_is_told_by_its_headline(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(ReportDialog, "exec", lambda dialog: told.append(dialog.text.toPlainText()))
    select(window, 4)
    choose(window, "state", "Send to review")
    qtbot.waitUntil(lambda: bool(told), timeout=_PATIENCE)
    assert told[0].startswith("Мақала 3: Article 4 is published")
    assert newsroom.library.count(Filter(states=(State.IN_REVIEW,))) == 3
    # The article on the desk shows its new state.
    assert window.desk is not None
    desk = window.desk
    qtbot.waitUntil(
        lambda: bool(
            desk.sheet and desk.sheet.article and desk.sheet.article.state is not State.DRAFT
        )
    )


def test_category_and_tags(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("жедел, су", True))
    select(window, 2)
    assert window.desk is not None
    window.article_view.headline.setPlainText("Сақталмаған тақырып")
    choose(window, "tags", "Add tags…")
    qtbot.waitUntil(lambda: bar_of(window).tells, timeout=_PATIENCE)
    contents = [newsroom.library.get(number).content for number in (3, 4)]
    assert [one.tags for one in contents] == [("ТМД", "кооперация", "жедел", "су")] * 2
    assert contents[1].headline == "Сақталмаған тақырып"
    select(window, 2)
    choose(window, "tags", "жедел")
    qtbot.waitUntil(lambda: "жедел" not in newsroom.library.get(4).content.tags)
    qtbot.waitUntil(lambda: bar_of(window).tells, timeout=_PATIENCE)
    select(window, 2)
    choose(window, "category", "Спорт")
    qtbot.waitUntil(lambda: newsroom.library.get(3).content.category == "Спорт")


def test_these_are_exported(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    orders = []

    def look(dialog: QDialog) -> int:
        assert isinstance(dialog, ExportDialog)
        orders.append(dialog.question.order(tmp_path))
        return 0

    monkeypatch.setattr(ExportDialog, "exec", look)
    select(window, 2)
    bar_of(window).export_wanted.emit()
    qtbot.waitUntil(lambda: bool(orders))
    assert sorted(orders[0].articles) == [3, 4]


def test_a_step_of_several_is_taken_back_where_one_leads_back(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    drafts = [newsroom.editing.create(make_content(slug=f"z{number}")).id for number in range(3)]
    window.refresh_library()
    assert window.library is not None
    library = window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 7)
    select(window, 3)
    choose(window, "state", "Send to review")
    qtbot.waitUntil(
        lambda: all(newsroom.library.get(one).state is State.IN_REVIEW for one in drafts)
    )
    qtbot.waitUntil(lambda: bar_of(window).tells, timeout=_PATIENCE)
    assert not bar_of(window).undo.isHidden()
    bar_of(window).undo.click()
    qtbot.waitUntil(lambda: all(newsroom.library.get(one).state is State.DRAFT for one in drafts))
    qtbot.waitUntil(bar_of(window).undo.isHidden, timeout=_PATIENCE)
