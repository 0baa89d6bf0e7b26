"""The help: whole in three languages, naming things as the window does, opened at its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.bundles.export_dialog import ExportDialog
from newsroom.desktop.help.dialog import HelpDialog
from newsroom.desktop.help.pages import pages
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import LANGUAGES
from newsroom.paths import resource
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_KEYS = re.compile(r"\*\* \(([A-Z][\w+]+)\)|\((F\d+)\)")


def plain(text: str) -> str:
    return re.sub(r"&(.)", r"\1", text).replace("…", "").strip()


def said_by_the_window(language: str) -> set[str]:
    """Return every text of the interface in a language, without mnemonics."""
    file = "newsroom_kk.ts" if language == "en" else f"newsroom_{language}.ts"
    path: Path = resource("translations", file)
    found = set()
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        texts = (
            [message.findtext("source")]
            if language == "en"
            else [translation.text, *(form.text for form in translation.iter("numerusform"))]
        )
        found |= {plain(text) for text in texts if text}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_page(language: str) -> None:
    found = pages(language)
    assert [page.name for page in found] == [page.name for page in pages("en")]
    for page, english in zip(found, pages("en"), strict=True):
        assert page.title
        assert page.text.count("\n- ") == english.text.count("\n- "), page.name
        assert page.text.count("\n## ") == english.text.count("\n## "), page.name
        if language != "en":
            assert page.text != english.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_things_are_called_as_the_window_calls_them(language: str) -> None:
    said = said_by_the_window(language)
    named = {
        part
        for page in pages(language)
        for bold in _BOLD.findall(page.text)
        for part in bold.split(" → ")
    }
    assert named - said == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_those_of_the_window(language: str, window: MainWindow) -> None:
    keys = {
        action.shortcut().toString() for action in window.findChildren(type(window.actions_.new))
    }
    told = {a or b for page in pages(language) for a, b in _KEYS.findall(page.text)}
    assert len(told) > 15
    assert told - keys == set()


def test_f1_opens_the_page_about_the_place(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    newsroom.editing.create(make_content())
    window.refresh_library()
    assert window.library is not None
    window.library.search.setFocus()
    window.actions_.help.trigger()
    dialog = window.help.dialog
    assert dialog is not None
    assert dialog.page is not None
    assert dialog.page.name == "library"
    assert window.desk is not None
    window.desk.open(1)
    for widget, name in (
        (window.metadata.byline, "details"),
        (window.article_view.body.page, "writing"),
    ):
        window.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        window.actions_.help.trigger()
        assert dialog.page.name == name
    window.actions_.whats_new.trigger()
    assert dialog.page.name == "new"
    assert window.help.dialog is dialog


def test_what_is_typed_leaves_the_pages_that_have_it(qtbot: QtBot) -> None:
    dialog = HelpDialog("en")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_page("begin")
    dialog.search.setText("encrypted parcel")
    shown = [
        dialog.list.item(row).text()
        for row in range(dialog.list.count())
        if not dialog.list.item(row).isHidden()
    ]
    assert shown == ["Editors and other newsrooms"]
    assert dialog.page is not None
    assert dialog.page.name == "review"
    assert len(dialog.text.extraSelections()) >= 2
    dialog.search.setText("no such words at all")
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    QApplication.processEvents()
    assert not dialog.nothing.isVisible()
    assert not dialog.text.extraSelections()


def test_a_dialog_of_another_window_is_left_to_that_ones_help(
    window: MainWindow, qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    dialogs = [QDialog(other), QDialog(QDialog(window))]
    for dialog, helped in zip(dialogs, (False, True), strict=True):
        dialog.setModal(True)
        dialog.show()
        qtbot.waitUntil(dialog.isVisible)
        assert QApplication.activeModalWidget() is dialog
        window.help._on_focus_window()
        assert (dialog.findChild(QShortcut, "help") is not None) == helped
        dialog.close()


def test_f1_opens_the_page_about_a_dialog_over_it(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ExportDialog(newsroom, window._tasks, None, str(tmp_path / "site"), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, "help") is not None)
    dialog.activateWindow()
    # Keys go by what the application calls active, which a loaded machine tells later than the
    # platform does.
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)

    def is_helped() -> bool:
        QTest.keyClick(dialog.question.place, Qt.Key.Key_F1)
        return window.help.dialog is not None

    # The first key may still belong to what another test began.
    qtbot.waitUntil(is_helped)
    shown = window.help.dialog
    assert shown is not None
    assert shown.page is not None
    assert shown.page.name == "export"
    assert shown.parentWidget() is dialog
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    # With the dialog went its help; the window gets one of its own.
    window.actions_.help.trigger()
    assert window.help.dialog is not None
    assert window.help.dialog.parentWidget() is window
