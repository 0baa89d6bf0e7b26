"""Spelling in the real window, by keys: lines under wrong words, suggestions, the dictionary."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor.marks import marks_of
from newsroom.desktop.spelling.errands import SpellingErrands
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.language import Language
from newsroom.services.newsroom import Newsroom
from tests.support.keyboard import type_text
from tests.support.windows import make_window

# What the screen that is none says of every menu.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", r"does not support raise\(\)")

KAZAKH, RUSSIAN, ENGLISH = Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    window, tasks = make_window(newsroom, tmp_path)
    desk = window.desk
    assert desk is not None
    # What a test has typed is not saved: the window closes at once.
    qtbot.addWidget(window, before_close_func=lambda _window: desk.discard())
    with qtbot.waitExposed(window):
        window.show()
    yield window
    tasks.wait_for_done()


Show = Callable[..., QPlainTextEdit]


@pytest.fixture
def show(qtbot: QtBot, window: MainWindow, newsroom: Newsroom) -> Show:
    """Open an article of these words and return the field of its text."""

    def show(
        body: str, language: Language = RUSSIAN, headline: str = "", lede: str = ""
    ) -> QPlainTextEdit:
        blank = newsroom.editing.blank()
        content = replace(blank, headline=headline, lede=lede, body=body, language=language)
        article = newsroom.editing.create(content)
        desk = window.desk
        assert desk is not None
        desk.open(article.id)
        qtbot.waitUntil(lambda: bool(desk.sheet and desk.sheet.content.body == body))
        page = window.article_view.body.page
        page.setFocus()
        return page

    return show


def underlined(field: QPlainTextEdit) -> list[str]:
    found = []
    for start, end in marks_of(field).places("spelling"):
        cursor = QTextCursor(field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def wait_for(qtbot: QtBot, field: QPlainTextEdit, words: list[str]) -> None:
    def as_they_are() -> None:
        assert underlined(field) == words

    qtbot.waitUntil(as_they_are, timeout=8000)


def put_cursor(field: QPlainTextEdit, place: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)


def open_menu(qtbot: QtBot, window: MainWindow) -> QMenu:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    return wait_for_menu(qtbot)


def wait_for_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=8000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    looking = "Looking for suggestions…"
    qtbot.waitUntil(lambda: menu.actions()[0].text() != looking, timeout=8000)
    return menu


def choose(menu: QMenu, part: str) -> None:
    [action] = [action for action in menu.actions() if part in action.text()]
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_wrong_words_in_sight_are_underlined(qtbot: QtBot, show: Show, window: MainWindow) -> None:
    page = show(
        "Сдесь дом 😀 облость `превет`\n\n```\nпревет\n```\n\n[превет](http://a.kz/корова) teh",
        headline="Корова здес",
        lede="Облость",
    )
    wait_for(qtbot, page, ["Сдесь", "облость", "превет", "teh"])
    wait_for(qtbot, window.article_view.headline, ["здес"])
    wait_for(qtbot, window.article_view.lede, ["Облость"])


def test_what_is_out_of_sight_costs_nothing(qtbot: QtBot, show: Show) -> None:
    page = show("\n\n".join(f"сдесь{'ъ' * (n % 20)} дом {n}" for n in range(800)))
    qtbot.waitUntil(lambda: len(underlined(page)) > 5, timeout=8000)
    assert len(underlined(page)) < 100
    first = underlined(page)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    qtbot.waitUntil(lambda: len(underlined(page)) > 5 and underlined(page) != first, timeout=8000)


def test_a_paragraph_that_is_a_whole_book(qtbot: QtBot, show: Show) -> None:
    page = show("😀 " + "дом сдесь " * 20_000)
    qtbot.waitUntil(lambda: len(underlined(page)) > 5, timeout=8000)
    assert set(underlined(page)) == {"сдесь"}
    put_cursor(page, 100_000)
    page.centerCursor()
    qtbot.waitUntil(lambda: marks_of(page).places("spelling")[0][0] > 50_000, timeout=8000)
    assert set(underlined(page)) == {"сдесь"}


def test_the_word_being_typed_is_left_alone(qtbot: QtBot, show: Show) -> None:
    page = show("дом облость")
    wait_for(qtbot, page, ["облость"])
    put_cursor(page, 3)
    type_text(page, " сдесь")
    qtbot.wait(300)
    assert underlined(page) == ["облость"]
    type_text(page, " ")
    wait_for(qtbot, page, ["сдесь", "облость"])
    # Somebody who comes back to look at it sees it marked.
    put_cursor(page, 6)
    qtbot.wait(200)
    assert underlined(page) == ["сдесь", "облость"]
    type_text(page, "з")
    wait_for(qtbot, page, ["облость"])


def test_a_suggestion_is_taken_by_keys_and_undone(
    qtbot: QtBot, show: Show, window: MainWindow
) -> None:
    page = show("Дом сдесь дом")
    wait_for(qtbot, page, ["сдесь"])
    put_cursor(page, 6)
    menu = open_menu(qtbot, window)
    assert "здесь" in [action.text() for action in menu.actions()]
    choose(menu, "здесь")
    assert page.document().toPlainText() == "Дом здесь дом"
    wait_for(qtbot, page, [])
    window.article_view.body.action("undo").trigger()
    assert page.document().toPlainText() == "Дом сдесь дом"
    assert not window.article_view.body.action("undo").isEnabled()
    desk = window.desk
    assert desk is not None
    assert desk.sheet is not None
    assert desk.sheet.content.body == "Дом сдесь дом"


def test_the_right_button_opens_the_menu_at_the_word(qtbot: QtBot, show: Show) -> None:
    page = show("облость")
    wait_for(qtbot, page, ["облость"])
    put_cursor(page, 3)
    place = page.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(page.viewport(), event)
    menu = wait_for_menu(qtbot)
    assert menu.actions()[0].text() == "область"
    assert any("Copy" in action.text() for action in menu.actions())
    menu.close()


def test_the_menu_key_opens_it_too(qtbot: QtBot, show: Show) -> None:
    page = show("облость")
    wait_for(qtbot, page, ["облость"])
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(page, event)
    menu = wait_for_menu(qtbot)
    assert menu.actions()[0].text() == "область"
    menu.close()


def test_a_word_is_added_to_the_dictionary_and_taken_out(
    qtbot: QtBot, show: Show, window: MainWindow, newsroom: Newsroom
) -> None:
    page = show("Идрисов дом")
    wait_for(qtbot, page, ["Идрисов"])
    choose(open_menu(qtbot, window), "dictionary")
    wait_for(qtbot, page, [])
    assert newsroom.spelling.words() == ("Идрисов",)
    newsroom.spelling.remove(["Идрисов"])
    show("Идрисов сад")
    wait_for(qtbot, page, ["Идрисов"])


def test_a_word_is_ignored_in_one_article(qtbot: QtBot, show: Show, window: MainWindow) -> None:
    page = show("Идрисов дом")
    wait_for(qtbot, page, ["Идрисов"])
    choose(open_menu(qtbot, window), "this article")
    wait_for(qtbot, page, [])
    show("Идрисов сад")
    wait_for(qtbot, page, ["Идрисов"])


def test_a_right_word_has_nothing_to_suggest(qtbot: QtBot, show: Show, window: MainWindow) -> None:
    page = show("дом сдесь")
    wait_for(qtbot, page, ["сдесь"])
    put_cursor(page, 1)
    menu = open_menu(qtbot, window)
    assert menu.actions()[0].text() == "Nothing is wrong with this word"
    menu.close()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (KAZAKH, "The dictionary of this language is switched off: File, Settings"),
        (Language.KAZAKH_LATIN, "There is no dictionary of Kazakh in these letters"),
        (Language.KAZAKH_ARABIC, "There is no dictionary of Kazakh in these letters"),
    ],
)
def test_without_a_dictionary_nothing_is_underlined_and_the_menu_says_why(
    qtbot: QtBot, show: Show, window: MainWindow, language: Language, said: str
) -> None:
    page = show("мектепп xyzzy", language)
    qtbot.wait(200)
    assert underlined(page) == []
    menu = open_menu(qtbot, window)
    assert menu.actions()[0].text() == said
    menu.close()


def test_another_language_is_another_spelling(qtbot: QtBot, show: Show, newsroom: Newsroom) -> None:
    newsroom.settings.change(spelling=(KAZAKH, RUSSIAN, ENGLISH))
    page = show("мектепп Правительство goverment дом", KAZAKH)
    wait_for(qtbot, page, ["мектепп", "goverment"])
    show("мектеп здесь government", ENGLISH)
    wait_for(qtbot, page, [])


def test_the_settings_change_what_is_underlined(
    qtbot: QtBot, show: Show, window: MainWindow, newsroom: Newsroom
) -> None:
    page = show("сдесь")
    wait_for(qtbot, page, ["сдесь"])
    newsroom.settings.change(spelling=())
    errands = window.findChild(SpellingErrands)
    assert errands is not None
    errands.renew()
    wait_for(qtbot, page, [])


def test_a_read_only_newsroom_offers_no_change(
    qtbot: QtBot, show: Show, window: MainWindow
) -> None:
    page = show("сдесь")
    wait_for(qtbot, page, ["сдесь"])
    page.setReadOnly(True)
    menu = open_menu(qtbot, window)
    assert not any("dictionary" in action.text() for action in menu.actions())
    menu.close()
