"""The window as a correspondent uses it: with the keyboard, on a real newsroom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import LANGUAGES, install_language
from newsroom.domain.article import Article, Filter
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.keyboard import type_text
from tests.support.windows import make_window


def menu_actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_actions(inner)
        elif not action.isSeparator():
            yield action


def all_menu_actions(window: MainWindow) -> list[QAction]:
    found: list[QAction] = []
    for head in window.menuBar().actions():
        menu = head.menu()
        assert isinstance(menu, QMenu)
        found += menu_actions(menu)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_is_in_a_menu_with_a_shortcut_of_its_own(
    qapp: QApplication, qtbot: QtBot, newsroom: Newsroom, tmp_path: Path, language: str
) -> None:
    install_language(qapp, language)
    try:
        window, _ = make_window(newsroom, tmp_path)
        qtbot.addWidget(window)
        actions = all_menu_actions(window)
        assert set(window.actions_.all()) <= set(actions)
        keys = [action.shortcut().toString() for action in actions]
        assert "" not in keys, [a.text() for a in actions if a.shortcut().isEmpty()]
        assert len(set(keys)) == len(keys), sorted(key for key in keys if keys.count(key) > 1)
    finally:
        install_language(qapp, "en")


def test_write_save_and_find(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    window.actions_.new.trigger()
    view = window.article_view
    assert QApplication.focusWidget() is view.headline
    type_text(view.headline, "Жаңа мектеп ашылды")
    QTest.keyClick(view.headline, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.lede
    type_text(view.lede, "Ауылда")
    QTest.keyClick(view.lede, Qt.Key.Key_Return)
    body = QApplication.focusWidget()
    assert body is not None
    assert view.body.isAncestorOf(body) or body is view.body
    type_text(body, "Үш жүз оқушы")
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.save.trigger()
    content = newsroom.library.get(1).content
    assert (content.headline, content.lede, content.body) == (
        "Жаңа мектеп ашылды",
        "Ауылда",
        "Үш жүз оқушы",
    )
    assert window.library is not None
    assert window.library.model.rowCount() == 1
    window.actions_.find.trigger()
    type_text(window.library.search, "окушы")
    qtbot.waitUntil(lambda: window.library.model.filter.query == "окушы")  # type: ignore[union-attr]
    assert window.library.model.rowCount() == 1
    type_text(window.library.search, "жоқ")
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 0)  # type: ignore[union-attr]


def test_metadata_is_saved(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    stored = newsroom.editing.create(make_content())
    window.refresh_library()
    assert window.desk is not None
    window.desk.open(stored.id)
    panel = window.metadata
    panel.category.setEditText("Ғылым")
    panel.tags.setText("бір, екі")
    panel.tags.textEdited.emit("бір, екі")
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.save.trigger()
    content = newsroom.library.get(stored.id).content
    assert content.category == "Ғылым"
    assert content.tags == ("бір", "екі")
    assert content.rates == stored.content.rates
    assert content.views == stored.content.views


def test_the_text_grows_and_stays_so(
    window: MainWindow, newsroom: Newsroom, tmp_path: Path, qtbot: QtBot
) -> None:
    page = window.article_view.body.page
    usual = page.font().pointSizeF()
    for _ in range(3):
        window.actions_.larger.trigger()
    large = page.font().pointSizeF()
    assert large > usual * 1.3
    again, _ = make_window(newsroom, tmp_path)
    qtbot.addWidget(again)
    assert again.article_view.body.page.font().pointSizeF() == pytest.approx(large, abs=0.1)
    for _ in range(50):
        again.actions_.smaller.trigger()
    assert again.article_view.body.page.font().pointSizeF() == pytest.approx(8, abs=0.1)
    again.actions_.usual_size.trigger()
    assert again.article_view.body.page.font().pointSizeF() == pytest.approx(usual, abs=0.1)


def test_a_tag_with_a_comma_stays_one_tag(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    stored = newsroom.editing.create(make_content(tags=("Алматы, облыс",)))
    assert window.desk is not None
    window.desk.open(stored.id)
    type_text(window.article_view.body.page, "а")
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.save.trigger()
    assert newsroom.library.get(stored.id).content.tags == ("Алматы, облыс",)


def test_a_key_that_comes_while_the_window_closes_is_saved_too(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    window.actions_.new.trigger()
    desk = window.desk
    assert desk is not None
    type_text(window.article_view.headline, "Бір")

    # Typed between the end of the saving and the closing that follows it.
    def type_one_more(article: Article) -> None:
        if article.sequence == 1:
            QTimer.singleShot(0, lambda: type_text(window.article_view.body.page, "е"))

    desk.saved.connect(type_one_more)
    with qtbot.waitSignal(window.closed):
        window.close()
    content = newsroom.library.get(1).content
    assert (content.headline, content.body) == ("Бір", "е")


def test_opening_an_article_changes_nothing(window: MainWindow, newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content())
    assert window.desk is not None
    window.desk.open(stored.id)
    sheet = window.desk.sheet
    assert sheet is not None
    assert not sheet.unsaved
    assert window.metadata.taken(window.article_view.taken(stored.content)) == stored.content


def test_steps(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    stored = newsroom.editing.create(make_content())
    assert window.desk is not None
    window.desk.open(stored.id)
    steps = window.actions_.steps
    assert steps[State.IN_REVIEW].isEnabled()
    assert not steps[State.PUBLISHED].isEnabled()
    with qtbot.waitSignal(window.desk.saved):
        steps[State.IN_REVIEW].trigger()
    assert newsroom.library.get(stored.id).state is State.IN_REVIEW
    assert steps[State.APPROVED].isEnabled()


def test_an_empty_newsroom_offers_the_sample_stories(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    window.actions_.sample.trigger()
    qtbot.waitUntil(lambda: newsroom.library.count(Filter()) > 0)
    assert window.library is not None
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0)  # type: ignore[union-attr]


def test_closing_saves(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_.new.trigger()
    type_text(window.article_view.headline, "Соңғы сөз")
    with qtbot.waitSignal(window.closed):
        window.close()
    assert newsroom.library.get(1).content.headline == "Соңғы сөз"
    again, _ = make_window(newsroom, tmp_path)
    qtbot.addWidget(again)
    assert again.size() == window.size()


def test_the_layout_is_kept(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(760, 600)
    window.actions_.metadata.setChecked(False)
    with qtbot.waitSignal(window.closed):
        window.close()
    again, _ = make_window(newsroom, tmp_path)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 600)
    assert not again.actions_.metadata.isChecked()


def test_a_long_word_on_a_failed_save_leaves_the_window_its_width(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.desk is not None
    before = window.minimumSizeHint().width()
    window.actions_.new.trigger()
    type_text(window.article_view.headline, "Су")
    reason = "<b>The disk</b> is full. " * 20
    window.desk.journal.failed.emit(StorageFailed(Message(reason)))
    said = window.status_line.saving
    qtbot.waitUntil(lambda: said.text().startswith("Not saved: "))
    assert said.text().count("is full") == 20  # a screen reader has it whole
    assert said.toolTip().count("&lt;b&gt;") == 20
    assert said.minimumSizeHint().width() < 100
    assert window.minimumSizeHint().width() <= before
    assert said.sizeHint().width() > 1000
