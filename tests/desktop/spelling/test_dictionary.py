"""The dialog of the newsroom's dictionary, and the choice of languages in the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.preferences.dialog import PreferencesDialog
from newsroom.desktop.spelling.dictionary_dialog import DictionaryDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.language import Language
from newsroom.services.newsroom import Newsroom
from tests.support.keyboard import type_text


def open_dialog(qtbot: QtBot, newsroom: Newsroom, *, read_only: bool = False) -> DictionaryDialog:
    dialog = DictionaryDialog(newsroom.spelling, read_only=read_only)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def listed(dialog: DictionaryDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_words_are_added_found_and_taken_out_by_keys(qtbot: QtBot, newsroom: Newsroom) -> None:
    dialog = open_dialog(qtbot, newsroom)
    dialog.field.setFocus()
    for word in ("Қалиева", "Жаңатас", "Калинин"):
        type_text(dialog.field, word)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert listed(dialog) == ["Жаңатас", "Қалиева", "Калинин"]
    assert dialog.isVisible()
    # A Russian keyboard has no Қ.
    type_text(dialog.field, "кали")
    assert listed(dialog) == ["Қалиева", "Калинин"]
    type_text(dialog.field, "н")
    assert listed(dialog) == ["Калинин"]
    dialog.field.clear()
    dialog.list.setCurrentRow(1)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert listed(dialog) == ["Жаңатас", "Калинин"]
    assert newsroom.spelling.words() == ("Жаңатас", "Калинин")
    assert dialog.changed


def test_what_is_no_word_is_said_and_nothing_is_lost(qtbot: QtBot, newsroom: Newsroom) -> None:
    newsroom.spelling.add("сөз")
    dialog = open_dialog(qtbot, newsroom)
    dialog.field.setText("a" * 101)
    dialog.add.click()
    assert "cannot stand in the dictionary" in dialog.outcome.text()
    assert dialog.field.text() == "a" * 101
    assert listed(dialog) == []  # what is typed filters
    dialog.field.clear()
    assert listed(dialog) == ["сөз"]
    assert not dialog.changed


def test_a_read_only_newsroom_shows_its_words(qtbot: QtBot, newsroom: Newsroom) -> None:
    newsroom.spelling.add("<b>сөз</b>")
    dialog = open_dialog(qtbot, newsroom, read_only=True)
    assert listed(dialog) == ["<b>сөз</b>"]
    dialog.list.setCurrentRow(0)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert newsroom.spelling.words() == ("<b>сөз</b>",)
    assert not dialog.remove.isEnabled()


def test_kazakh_says_that_it_is_weak_and_starts_off(
    qtbot: QtBot, newsroom: Newsroom, window: MainWindow
) -> None:
    dialog = PreferencesDialog(newsroom.settings.get(), "", window.actions_)
    qtbot.addWidget(dialog)
    boxes = dialog.house.spelling.boxes
    assert {tag: box.isChecked() for tag, box in boxes.items()} == {
        Language.KAZAKH: False,
        Language.RUSSIAN: True,
        Language.ENGLISH: True,
    }
    assert "every fourth right word" in boxes[Language.KAZAKH].text()
    boxes[Language.KAZAKH].click()
    boxes[Language.ENGLISH].click()
    newsroom.settings.change(**dialog.house.values)
    assert newsroom.settings.get().spelling == (Language.KAZAKH, Language.RUSSIAN)
