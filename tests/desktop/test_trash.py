"""The trash in the window: in, out, and for good only after a question."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.windows import make_window

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    newsroom.editing.create(make_content(headline="Бірінші"))
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    assert shown.desk is not None
    shown.desk.open(1)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def show_trash(window: MainWindow) -> None:
    assert window.library is not None
    window.library.sidebar.choose(Shelf(Kind.TRASH))


def test_into_the_trash_and_back(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    actions = window.actions_
    assert actions.trash.isEnabled()
    assert not actions.delete.isEnabled()
    actions.trash.trigger()
    qtbot.waitUntil(lambda: newsroom.library.count(Filter()) == 0, timeout=_PATIENCE)
    assert window.desk is not None
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.sheet is None)
    assert window.library is not None
    assert window.library.model.rowCount() == 0
    show_trash(window)
    library = window.library
    qtbot.waitUntil(lambda: library.header.title.text() == "Trash (1)")
    assert window.library.model.rowCount() == 1
    window.desk.open(1)
    assert not actions.trash.isEnabled()
    actions.take_back.trigger()
    qtbot.waitUntil(lambda: newsroom.library.count(Filter()) == 1, timeout=_PATIENCE)


def test_what_went_into_the_trash_is_taken_back_at_once(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    window.actions_.trash.trigger()
    assert window.library is not None
    bar = window.library.bulk
    qtbot.waitUntil(lambda: bar.tells, timeout=_PATIENCE)
    bar.undo.click()
    qtbot.waitUntil(lambda: newsroom.library.count(Filter()) == 1, timeout=_PATIENCE)


def test_deleting_asks_and_names_the_article(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answer = ["Keep it"]

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        next(one for one in box.buttons() if one.text() == answer[0]).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    newsroom.trash.put(1)
    assert window.desk is not None
    window.desk.discard()
    window.desk.open(1)
    window.actions_.delete.trigger()
    assert newsroom.library.count(Filter(trashed=True)) == 1
    answer[0] = "Delete"
    window.actions_.delete.trigger()
    qtbot.waitUntil(lambda: newsroom.library.count(Filter(trashed=True)) == 0, timeout=_PATIENCE)
    assert asked == ["Delete “Бірінші” for good?"] * 2


def test_a_published_article_is_refused_with_its_sentence(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.informativeText()))
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED):
        newsroom.editing.set_state(1, state)
    window.actions_.trash.trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=_PATIENCE)
    assert said == ["Article 1 is published. Withdraw it before you put it into the trash."]


def test_what_comes_on_the_desk_meanwhile_stays(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.editing.create(make_content(headline="Екінші", slug=""))
    go = threading.Event()
    put = newsroom.trash.put

    def slow(article: int) -> None:
        assert go.wait(30)
        put(article)

    with monkeypatch.context() as patched:
        patched.setattr(newsroom.trash, "put", slow)
        window.actions_.trash.trigger()
        assert window.desk is not None
        window.desk.open(2)
        window.article_view.headline.setPlainText("Екінші, толықтырылды")
        go.set()
        qtbot.waitUntil(lambda: newsroom.trash.holds(1), timeout=_PATIENCE)
        assert window.library is not None
        library = window.library
        qtbot.waitUntil(lambda: library.model.rowCount() == 1, timeout=_PATIENCE)
    assert window.desk.sheet is not None
    assert window.desk.sheet.content.headline == "Екінші, толықтырылды"
