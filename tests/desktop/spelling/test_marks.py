"""Marks over a text: painted, apart by kind, moving with the words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor.marks import marks_of
from newsroom.desktop.editor.page import Page
from newsroom.domain.language import Language
from tests.support.keyboard import type_text

RED, BLUE = "#ff0000", "#0000ff"


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.resize(700, 300)
    with qtbot.waitExposed(page):
        page.show()
    return page


def painted(page: Page, colour: str) -> list[tuple[int, int]]:
    image = page.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour)

    def near(x: int, y: int) -> bool:
        found = QColor(image.pixel(x, y))
        strong = wanted.red() > wanted.blue()
        return (found.red() - found.blue() > 120) if strong else (found.blue() - found.red() > 120)

    return [(x, y) for y in range(image.height()) for x in range(image.width()) if near(x, y)]


def test_what_is_marked_is_painted_under_its_word(page: Page) -> None:
    page.set_text("бір екі үш")
    assert painted(page, RED) == []
    page.marks.show("one", [(4, 7)], RED)
    dots = painted(page, RED)
    cursor = page.textCursor()
    cursor.setPosition(4)
    left = page.cursorRect(cursor)
    cursor.setPosition(7)
    right = page.cursorRect(cursor)
    assert left.left() - 2 <= min(x for x, _ in dots) <= left.left() + 4
    assert right.left() - 4 <= max(x for x, _ in dots) <= right.left() + 2
    assert left.center().y() < min(y for _, y in dots)
    assert max(y for _, y in dots) <= left.bottom() + 1


def test_kinds_are_apart(page: Page) -> None:
    page.set_text("бір екі үш")
    page.marks.show("one", [(0, 3)], RED)
    page.marks.show("other", [(4, 7)], BLUE)
    assert painted(page, RED)
    assert painted(page, BLUE)
    page.marks.show("one", [], RED)
    assert painted(page, RED) == []
    assert painted(page, BLUE)
    assert marks_of(page) is page.marks


def test_a_mark_moves_with_its_word_and_goes_with_it(page: Page) -> None:
    page.set_text("бір екі үш")
    page.marks.show("one", [(4, 7)], RED)
    type_text(page, "сөз\n")
    assert page.marks.places("one") == [(8, 11)]
    page.set_text("")
    assert painted(page, RED) == []


def test_a_word_over_several_lines_is_marked_in_each(page: Page) -> None:
    page.set_text("а" * 300)
    page.marks.show("one", [(0, 300)], RED)
    assert len({y // 10 for _, y in painted(page, RED)}) > 2


def test_from_right_to_left(page: Page) -> None:
    page.set_language(Language.KAZAKH_ARABIC)
    page.set_text("بىر ەكى")
    page.marks.show("one", [(0, 3)], RED)
    dots = painted(page, RED)
    assert min(x for x, _ in dots) > page.viewport().width() // 2
