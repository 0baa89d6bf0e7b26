"""The settings in pages: searched, applied at once, and what is wrong is told and not kept."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.preferences.date_choice import DateChoice
from newsroom.desktop.preferences.dialog import PreferencesDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.services.newsroom import Newsroom


@pytest.fixture
def dialog(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(newsroom.settings.get(), "", window.actions_, window)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(dialog: PreferencesDialog) -> list[str]:
    items = (dialog.list.item(row) for row in range(dialog.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_a_change_is_kept_at_once(
    window: MainWindow, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def use(dialog: PreferencesDialog) -> int:
        dialog.show()
        fields = dialog.house
        fields.name.setText("Дала хабары")
        QTest.keyClick(fields.name, Qt.Key.Key_Return)
        assert newsroom.settings.get().name == "Дала хабары"
        assert window.windowTitle().startswith("Дала хабары")
        fields.decimals.setValue(2)
        assert newsroom.settings.get().decimals == 2
        fields.dates.setFocus()
        QTest.keyClick(fields.dates, Qt.Key.Key_Down)
        assert newsroom.settings.get().date_style is DateStyle.PLAIN
        fields.author.setText("Айгүл")
        dialog.reject()  # a line that is still being written
        return 0

    monkeypatch.setattr(PreferencesDialog, "exec", use)
    window.actions_.house.trigger()
    assert window._settings.current.author == "Айгүл"


def test_what_is_wrong_is_told_and_not_kept(dialog: PreferencesDialog) -> None:
    kept: list[object] = []
    dialog.changed.connect(lambda values, _author: kept.append(values))
    for field, wrong, right in (
        (dialog.house.site, "example.kz", "https://example.kz/"),
        (dialog.house.address, "ftp://example.kz", ""),
        (dialog.house.currencies, "dollar", "usd eur"),
    ):
        field.setText(wrong)
        field.editingFinished.emit()
        assert dialog.problem.isVisible()
        assert kept == []
        field.setText(right)
        field.editingFinished.emit()
        assert not dialog.problem.isVisible()
        kept.clear()
    assert dialog.house.values["currencies"] == ("USD", "EUR")


def test_a_setting_is_found_by_its_words(dialog: PreferencesDialog) -> None:
    everything = titles(dialog)
    assert len(everything) == 8
    dialog.search.setText("decimals")
    assert titles(dialog) == ["Exchange rates"]
    assert dialog.pages.currentIndex() == everything.index("Exchange rates")
    assert dialog.house.decimals.isVisible()
    dialog.search.setText("signing key")
    assert titles(dialog) == ["Signing and answers"]
    dialog.search.setText("high contrast")  # what can be chosen there
    assert titles(dialog) == ["The window"]
    dialog.search.setText("казакша")  # as a Russian keyboard has it
    assert "The window" in titles(dialog)
    dialog.search.setText("nothing of the kind")
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert titles(dialog) == everything


def test_ticks_and_colours_are_those_of_the_menus(
    dialog: PreferencesDialog, window: MainWindow, qtbot: QtBot
) -> None:
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    sans = boxes["Write without serifs"]
    assert not sans.isChecked()
    sans.click()
    assert window.actions_.sans.isChecked()
    colours = next(
        box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Colours"
    )
    with qtbot.waitSignal(window.scheme_wanted) as wanted:
        colours.activated.emit(2)
    assert wanted.args == ["dark"]


def test_another_language_waits_until_the_settings_are_gone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def use(dialog: PreferencesDialog) -> int:
        dialog.show()
        box = next(
            box
            for box in dialog.findChildren(QComboBox)
            if box.accessibleName() == "Interface language"
        )
        box.activated.emit(0)
        assert not dialog.isVisible()
        return 0

    monkeypatch.setattr(PreferencesDialog, "exec", use)
    with qtbot.waitSignal(window.language_wanted) as wanted:
        window.actions_.house.trigger()
    assert wanted.args == ["kk"]


def entries(choice: DateChoice) -> list[str]:
    return [choice.itemText(row).strip("\u2068\u2069") for row in range(choice.count())]


def test_dates_are_examples_in_the_language_of_the_pages(qtbot: QtBot) -> None:
    choice = DateChoice(House("", date_style=DateStyle.FULL), date(2021, 10, 18))
    qtbot.addWidget(choice)
    assert entries(choice) == [
        "18 Қазан, 2021", "18 қазан 2021", "2021 жылғы 18 қазан", "18.10.2021",
    ]  # fmt: skip
    assert choice.style_wanted is DateStyle.FULL
    # Two that look alike in Russian are told apart.
    choice.show_language(Language.RUSSIAN)
    assert entries(choice) == [
        "18 октября 2021 · 18 Қазан, 2021", "18 октября 2021 · 18 қазан 2021",
        "18 октября 2021 года", "18.10.2021",
    ]  # fmt: skip
    assert choice.style_wanted is DateStyle.FULL
    choice.show_language(Language.KAZAKH_ARABIC)
    assert entries(choice)[0] == "18 قازان، 2021"


def test_dates_follow_the_language(dialog: PreferencesDialog) -> None:
    fields = dialog.house
    fields.language.setCurrentIndex(fields.language.findData(Language.ENGLISH))
    assert entries(fields.dates)[-1][2] == "."
    assert entries(fields.dates)[2].split()[0].isascii()
