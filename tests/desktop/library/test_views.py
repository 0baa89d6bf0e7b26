"""Where the sidebar stands in the window, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsroom.desktop.library.model import SUMMARY
from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.library.sidebar import Sidebar
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.domain.listing import Order, Sorting
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.editing.create(make_content())
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    shown.actions_.sidebar.setChecked(True)
    yield shown
    if shown.desk:
        shown.desk.discard()
    assert tasks.wait_for_done()


def sidebar_of(window: MainWindow) -> Sidebar:
    assert window.library is not None
    return window.library.sidebar


def test_the_sidebar_gives_way_to_the_text_alone(window: MainWindow) -> None:
    sidebar = sidebar_of(window)
    assert sidebar.isVisible()
    assert window.desk is not None
    window.desk.open(1)
    window.actions_.focus.trigger()
    assert not sidebar.isVisible()
    window.actions_.focus.trigger()
    assert sidebar.isVisible()
    window.actions_.sidebar.trigger()
    assert not sidebar.isVisible()


def test_whoever_chooses_a_shelf_sees_the_list(window: MainWindow) -> None:
    window.actions_.library.setChecked(False)
    sidebar_of(window).choose(Shelf(Kind.STATE, State.DRAFT))
    assert window.library is not None
    assert window.library.isVisible()


def test_shelf_order_and_sidebar_are_remembered(
    window: MainWindow, newsroom: Newsroom, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.library is not None
    sidebar_of(window).choose(Shelf(Kind.STATE, State.DRAFT))
    window.library.header.ordered.emit(Order(Sorting.WORDS, descending=False))
    window.actions_.sidebar.setChecked(False)
    window.actions_.library.setChecked(False)
    window.actions_.board.trigger()
    window.keep_layout()
    again, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(again)
    again.show()
    assert again.library is not None
    model = again.library.model
    qtbot.waitUntil(lambda: model.filter == Filter(states=(State.DRAFT,)), timeout=_PATIENCE)
    assert sidebar_of(again).current == Shelf(Kind.STATE, State.DRAFT)
    assert model.order == Order(Sorting.WORDS, descending=False)
    assert not again.actions_.sidebar.isChecked()
    assert not again.actions_.library.isChecked()
    assert tasks.wait_for_done()


def test_remarks_are_kept_for_the_list(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk is not None
    assert window.library is not None
    window.desk.open(1)
    window.article_view.body.page.setPlainText("Екі  бос орын ,үтір алдында.")
    window.desk.save()
    model = window.library.model
    qtbot.waitUntil(lambda: bool(model.index(0).data(SUMMARY).remarks), timeout=_PATIENCE)
