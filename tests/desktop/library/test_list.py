"""The list with a search on: marks, filters, and the last query winning."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.library.model import FOUND
from newsroom.desktop.library.panel import LibraryPanel
from newsroom.desktop.look.colours import colours_of
from newsroom.desktop.tasks import Tasks
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> LibraryPanel:
    newsroom: Newsroom = make_newsroom(tmp_path)
    contents = [make_content(headline=f"Қала {number}", category="Спорт") for number in range(120)]
    contents.append(make_content(headline="قالا كوپىر", lede="", language=Language.KAZAKH_ARABIC))
    newsroom.editing.create_all([(content, State.DRAFT) for content in contents])
    tasks = Tasks()
    panel = LibraryPanel(newsroom.library, [], tasks)
    panel.destroyed.connect(lambda: newsroom.close())  # noqa: PLW0108
    qtbot.addWidget(panel, before_close_func=lambda _: wait(tasks))
    panel.resize(300, 600)
    panel.show()
    return panel


def wait(tasks: Tasks) -> None:
    tasks.wait_for_done()


def grab(panel: LibraryPanel) -> QImage:
    return panel.list.viewport().grab().toImage()


def has_colour(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )


@pytest.mark.parametrize(("query", "rows"), [("кала", 50), ("قالا", 1)])
def test_what_is_found_is_marked(panel: LibraryPanel, qtbot: QtBot, query: str, rows: int) -> None:
    match = colours_of(panel.palette()).match
    assert not has_colour(grab(panel), match)
    panel.search.setText("ко")
    panel.search.setText(query)
    qtbot.waitUntil(lambda: panel.model.filter.query == query)
    assert panel.model.rowCount() == rows
    assert panel.model.index(0).data(FOUND).snippet is not None
    assert has_colour(grab(panel), match)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_category_and_dates_filter(panel: LibraryPanel) -> None:
    filters = panel.filters
    assert not filters.isChecked()
    filters.click()
    assert filters.panel.isVisible()
    category = filters.panel.category
    category.setCurrentIndex(category.findData("Президент"))
    assert filters.isChecked()
    assert panel.model.rowCount() == 1
    panel.show_all()
    filters.panel.hide()
    assert not filters.isChecked()
    assert panel.model.rowCount() == 100


def test_a_refresh_keeps_the_place(panel: LibraryPanel) -> None:
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    panel.refresh()
    assert bar.value() == before > 0


def test_the_focus_alone_chooses_nothing(panel: LibraryPanel, qtbot: QtBot) -> None:
    chosen: list[int] = []
    panel.chosen.connect(chosen.append)
    panel.activateWindow()
    panel.search.setFocus()
    qtbot.waitUntil(panel.search.hasFocus)
    panel.list.setFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    assert not panel.list.currentIndex().isValid()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 0
    assert len(chosen) == 1
