"""The sidebar, the order, and the searches that are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from newsroom.desktop.library.model import SUMMARY
from newsroom.desktop.library.panel import LibraryPanel
from newsroom.desktop.library.shelf import ALL, Kind, Shelf, read_shelf, shelf_text
from newsroom.desktop.tasks import Tasks
from newsroom.domain.article import Filter
from newsroom.domain.listing import Order, Sorting
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.editing.create_all(
        [
            (
                make_content(headline="Әлем жаңалығы", tags=("су",), date=date(2024, 1, 1)),
                State.DRAFT,
            ),
            (
                make_content(headline="Ауыл", tags=(), category="Спорт", date=date(2024, 1, 2)),
                State.PUBLISHED,
            ),
            (
                make_content(headline="Бала", tags=(), byline="", date=date(2024, 1, 3)),
                State.IN_REVIEW,
            ),
        ]
    )
    yield opened
    opened.close()


@pytest.fixture
def open_panel(qtbot: QtBot, newsroom: Newsroom) -> Iterator[Callable[[], LibraryPanel]]:
    tasks = Tasks()

    def make() -> LibraryPanel:
        panel = LibraryPanel(newsroom.library, [], tasks, lambda: "Айгүл Сәрсенова")
        qtbot.addWidget(panel)
        qtbot.addWidget(panel.sidebar)
        panel.show()
        qtbot.waitUntil(lambda: panel.sidebar.topLevelItemCount() > 0)
        return panel

    yield make
    assert tasks.wait_for_done()


def headlines(panel: LibraryPanel) -> list[str]:
    model = panel.model
    return [model.index(row).data(SUMMARY).headline for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        (Shelf(Kind.MINE), ["Ауыл", "Әлем жаңалығы"]),
        (Shelf(Kind.UNSENT), ["Ауыл"]),
        (Shelf(Kind.STATE, "in_review"), ["Бала"]),
        (Shelf(Kind.CATEGORY, "Спорт"), ["Ауыл"]),
        (Shelf(Kind.TAG, "су"), ["Әлем жаңалығы"]),
        (ALL, ["Бала", "Ауыл", "Әлем жаңалығы"]),
    ],
)
def test_each_shelf_shows_its_articles(
    open_panel: Callable[[], LibraryPanel], qtbot: QtBot, shelf: Shelf, expected: list[str]
) -> None:
    panel = open_panel()
    panel.sidebar.choose(Shelf(Kind.STATE, "withdrawn"))
    panel.sidebar.choose(shelf)
    qtbot.waitUntil(lambda: headlines(panel) == expected)
    assert panel.header.title.accessibleName() == (
        f"{panel.sidebar.name_of(shelf)} ({len(expected)})"
    )
    assert read_shelf(shelf_text(shelf)) == shelf


def test_the_keys_walk_through_the_shelves(
    open_panel: Callable[[], LibraryPanel], qtbot: QtBot
) -> None:
    panel = open_panel()
    sidebar = panel.sidebar
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.current == Shelf(Kind.MINE)
    wanted: list[Shelf] = []
    panel.view_wanted.connect(wanted.append)
    before = panel.model.filter
    for _ in range(2):
        QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert wanted == [Shelf(Kind.UNSENT), Shelf(Kind.BOARD)]
    qtbot.waitUntil(lambda: panel.model.filter == Filter(unsent=True) != before)
    QTest.keyClick(sidebar, Qt.Key.Key_End)
    assert sidebar.current == Shelf(Kind.TRASH)
    with qtbot.waitSignal(sidebar.into_list):
        QTest.keyClick(sidebar, Qt.Key.Key_Return)


def test_the_order_is_chosen_and_kept(open_panel: Callable[[], LibraryPanel], qtbot: QtBot) -> None:
    panel = open_panel()
    panel.header.ordered.emit(Order(Sorting.HEADLINE, descending=False))
    qtbot.waitUntil(lambda: headlines(panel) == ["Ауыл", "Әлем жаңалығы", "Бала"])
    panel.refresh()
    qtbot.wait(10)
    panel.sidebar.choose(Shelf(Kind.MINE))
    qtbot.waitUntil(lambda: headlines(panel) == ["Ауыл", "Әлем жаңалығы"])
    assert panel.model.order == Order(Sorting.HEADLINE, descending=False)


def test_a_search_is_kept_renamed_and_deleted(
    open_panel: Callable[[], LibraryPanel], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["Ауылдан", "Ауыл туралы"]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (names.pop(0), True))
    panel = open_panel()
    assert panel.header.keep.isHidden()
    panel.search.setText("ауыл")
    qtbot.waitUntil(lambda: headlines(panel) == ["Ауыл"])
    assert not panel.header.keep.isHidden()
    panel.header.keep.click()
    qtbot.waitUntil(lambda: panel.sidebar.current == Shelf(Kind.SEARCH, "Ауылдан"))
    assert panel.search.text() == "ауыл"
    assert panel.header.keep.isHidden()
    panel.sidebar.choose(ALL)
    assert panel.search.text() == ""
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    panel.sidebar.choose(Shelf(Kind.SEARCH, "Ауылдан"))
    qtbot.waitUntil(lambda: headlines(panel) == ["Ауыл"])
    QTest.keyClick(panel.sidebar, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: panel.sidebar.current == Shelf(Kind.SEARCH, "Ауыл туралы"))
    QTest.keyClick(panel.sidebar, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    assert panel.sidebar.current == ALL
    assert panel.search.text() == ""


@pytest.mark.parametrize(
    ("shelf", "words"),
    [
        (Shelf(Kind.TRASH), "The trash is empty"),
        (Shelf(Kind.STATE, "approved"), "What an editor approves stands here"),
        (Shelf(Kind.STATE, "withdrawn"), "What you withdraw stands here"),
    ],
)
def test_an_empty_shelf_says_why_and_leads_out(
    open_panel: Callable[[], LibraryPanel], qtbot: QtBot, shelf: Shelf, words: str
) -> None:
    panel = open_panel()
    panel.sidebar.choose(shelf)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    said = " ".join(one.text() for one in panel.findChildren(QLabel) if one.isVisible())
    assert words in said
    panel.nothing.again.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    assert panel.sidebar.current == ALL


def test_a_name_from_outside_is_never_read_as_html(
    newsroom: Newsroom, open_panel: Callable[[], LibraryPanel]
) -> None:
    newsroom.editing.create(make_content(category="<img src='file:///etc/x'>"))
    sidebar = open_panel().sidebar
    tips = [item.toolTip(0) for item in sidebar._items()]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)


def test_what_the_settings_kept_wrongly_is_all() -> None:
    assert read_shelf("") == read_shelf("state:loud") == read_shelf("nonsense:1") == ALL


def test_a_saved_search_of_the_last_time_is_found_again(
    newsroom: Newsroom, open_panel: Callable[[], LibraryPanel], qtbot: QtBot
) -> None:
    newsroom.library.keep_search("Ауылдан", Filter(query="ауыл"))
    panel = open_panel()
    for name, expected in (("Ауылдан", ["Ауыл"]), ("Жоқ", ["Бала", "Ауыл", "Әлем жаңалығы"])):
        panel._shelves = None
        panel.sidebar.choose(Shelf(Kind.SEARCH, name))
        panel.refresh()
        qtbot.waitUntil(lambda expected=expected: headlines(panel) == expected)  # type: ignore[misc]
    qtbot.waitUntil(lambda: panel.sidebar.current == ALL)
