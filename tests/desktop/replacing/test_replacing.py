"""Replacing in all articles, in the window: looked at first, then written, then taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.replacing.dialog import ReplaceDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 10_000


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    made = make_newsroom(tmp_path)
    made.editing.create(make_content(headline="Бірінші", body="Нұр-Сұлтан қаласы"))
    made.editing.create(make_content(headline="Екінші", body="Нұр-Сұлтан әуежайы"))
    published = make_content(headline="Шыққан", body="Нұр-Сұлтан базары")
    made.editing.create(published, State.PUBLISHED)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.desk is not None
    shown.desk.open(1)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def dialog_of(qtbot: QtBot, window: MainWindow) -> ReplaceDialog:
    window.actions_.replace_all.trigger()
    # What is on the desk is saved first.
    qtbot.waitUntil(lambda: bool(window.findChildren(ReplaceDialog)), timeout=_PATIENCE)
    [dialog] = window.findChildren(ReplaceDialog)
    return dialog


def test_look_replace_and_take_back(qtbot: QtBot, window: MainWindow, newsroom: Newsroom) -> None:
    page = window.article_view.body.page
    page.insertPlainText("Кеше ")
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: newsroom.library.get(1).sequence == 2, timeout=_PATIENCE)
    dialog.by.setText("Астана")
    dialog.words.setText("Нұр-Сұлтан")
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.results.topLevelItemCount() == 3, timeout=_PATIENCE)
    assert {one.article for one in dialog.results.ticked()} == {1, 2}  # not what readers have
    assert dialog.replace.isEnabled()
    dialog.replace.click()
    qtbot.waitUntil(dialog.back.isVisible, timeout=_PATIENCE)
    assert newsroom.library.get(2).content.body == "Астана әуежайы"
    assert newsroom.library.get(3).content.body == "Нұр-Сұлтан базары"
    qtbot.waitUntil(lambda: page.text() == "Кеше Астана қаласы", timeout=_PATIENCE)
    dialog.back.click()
    qtbot.waitUntil(dialog.back.isHidden, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: page.text() == "Кеше Нұр-Сұлтан қаласы", timeout=_PATIENCE)
    assert newsroom.library.get(2).content.body == "Нұр-Сұлтан әуежайы"
    dialog.close()


def test_another_question_forgets_the_answer(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(qtbot, window)
    dialog.words.setText("қаласы")
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.results.topLevelItemCount() == 1, timeout=_PATIENCE)
    dialog.by.setText("к")
    assert dialog.results.topLevelItemCount() == 0
    assert not dialog.replace.isEnabled()
    dialog.pattern.setChecked(True)
    dialog.words.setText("(")
    dialog.look.click()
    qtbot.waitUntil(lambda: "pattern" in dialog.says.text(), timeout=_PATIENCE)
    dialog.close()


def test_an_article_is_opened_from_the_list(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_of(qtbot, window)
    dialog.words.setText("әуежайы")
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.results.topLevelItemCount() == 1, timeout=_PATIENCE)
    dialog.results.setFocus()
    QTest.keyClick(dialog.results, Qt.Key.Key_Return)
    assert window.desk is not None
    desk = window.desk
    qtbot.waitUntil(
        lambda: bool(desk.sheet and desk.sheet.article and desk.sheet.article.id == 2),
        timeout=_PATIENCE,
    )
