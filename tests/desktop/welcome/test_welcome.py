"""A new newsroom's first page, and the newsrooms that were opened last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QMenu,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from newsroom.desktop.look.colours import LIGHT
from newsroom.desktop.look.dressing import stylesheet
from newsroom.desktop.welcome.first_run import FirstRun, is_new
from newsroom.desktop.welcome.page import WelcomePage
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.services.newsroom import Newsroom
from newsroom.settings import SettingsFile
from tests.support.articles import make_content


@pytest.fixture
def first(window: MainWindow, newsroom: Newsroom) -> FirstRun:
    return FirstRun(window, newsroom, window._tasks, window._settings, "en")


def test_it_is_asked_by_keyboard_alone(
    window: MainWindow, newsroom: Newsroom, first: FirstRun, qtbot: QtBot
) -> None:
    page = first.page
    assert page.isVisible()
    assert page.name.hasFocus()
    QTest.keyClicks(page.name, "Dala")
    QTest.keyClick(page.name, Qt.Key.Key_Tab)
    QTest.keyClicks(page.author, "Aigul")
    page.written.setCurrentIndex(page.written.findData(Language.RUSSIAN))
    assert "года" in page.dates.itemText(page.dates.findData(DateStyle.FULL))
    page.dates.setCurrentIndex(page.dates.findData(DateStyle.FULL))
    page.currencies.setText("usd rub")
    QTest.keyClick(page.author, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: newsroom.library.count(Filter()) > 5)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Dala"))
    house = newsroom.settings.get()
    assert (house.name, house.language, house.date_style, house.currencies) == (
        "Dala",
        Language.RUSSIAN,
        DateStyle.FULL,
        ("USD", "RUB"),
    )
    assert window._settings.current.author == "Aigul"
    assert window.start_page.isVisible()
    assert not is_new(newsroom)


def test_tab_reaches_the_chosen_of_several_choices(window: MainWindow, newsroom: Newsroom) -> None:
    page = FirstRun(window, newsroom, window._tasks, window._settings, "kk").page
    QTest.keyClick(page.name, Qt.Key.Key_Backtab)
    assert window.focusWidget() is page.languages["kk"]


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
def test_a_focused_choice_needs_no_more_room(
    qapp: QApplication, qtbot: QtBot, kind: type[QRadioButton | QCheckBox]
) -> None:
    earlier = qapp.styleSheet()
    qapp.setStyleSheet(stylesheet(LIGHT))
    try:
        choice = kind("English")
        qtbot.addWidget(choice)
        choice.show()
        option = QStyleOptionButton()
        rooms = []
        for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
            choice.initStyleOption(option)
            option.state = QStyle.StateFlag.State_Enabled | state
            kind_of = (
                QStyle.ContentsType.CT_RadioButton
                if kind is QRadioButton
                else QStyle.ContentsType.CT_CheckBox
            )
            size = choice.style().sizeFromContents(kind_of, option, QSize(50, 16), choice)
            rooms.append(size)
        assert rooms[0] == rooms[1]
    finally:
        qapp.setStyleSheet(earlier)


@pytest.mark.parametrize("scale", [1, 1.5])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.RUSSIAN])
def test_every_date_is_read_whole(
    qapp: QApplication, qtbot: QtBot, scale: float, language: Language
) -> None:
    earlier = qapp.font(), qapp.styleSheet()
    larger = QFont(earlier[0])
    larger.setPointSizeF(earlier[0].pointSizeF() * scale)
    qapp.setFont(larger)
    qapp.setStyleSheet(stylesheet(LIGHT))
    try:
        page = WelcomePage(House(""), "", Path("dala.newsroom"), "en")
        qtbot.addWidget(page)
        page.resize(880, 650)  # what a screen of 1366x768 leaves beside the list
        page.show()
        page.written.setCurrentIndex(page.written.findData(language))
        box = page.dates
        for row in range(box.count()):
            box.setCurrentIndex(row)
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            room = box.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                box,
            )
            assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width()
    finally:
        qapp.setFont(earlier[0])
        qapp.setStyleSheet(earlier[1])


def test_an_empty_newsroom_stays_empty(
    window: MainWindow, newsroom: Newsroom, first: FirstRun, qtbot: QtBot
) -> None:
    first.page.name.setText("Дала")
    first.page.empty.setChecked(True)
    first.page.begin.click()
    qtbot.waitUntil(window.start_page.isVisible)
    assert newsroom.library.count(Filter()) == 0
    assert newsroom.settings.get().name == "Дала"


def test_it_can_be_left(window: MainWindow, newsroom: Newsroom, first: FirstRun) -> None:
    first.page.skip.click()
    assert window.start_page.isVisible()
    assert newsroom.library.count(Filter()) == 0
    assert is_new(newsroom)  # asked again at the next start


def test_writing_goes_before_it(window: MainWindow, first: FirstRun) -> None:
    window.actions_.new.trigger()
    assert window.article_view.isVisible()
    assert not first.page.isVisible()


def test_a_wrong_currency_is_told(first: FirstRun, newsroom: Newsroom) -> None:
    first.page.currencies.setText("dollar")
    first.page.begin.click()
    assert first.page.problem.isVisible()
    assert newsroom.settings.get().name == "Newsroom"


def test_another_place_and_another_language_are_asked_for(
    window: MainWindow,
    first: FirstRun,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = str(tmp_path / "stick" / "dala")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (chosen, ""))
    first.page.elsewhere.click()
    assert first.page.path == Path(f"{chosen}.newsroom")
    with qtbot.waitSignal(window.founding_wanted) as wanted:
        first.page.skip.click()
    assert wanted.args[0].path == first.page.path
    with qtbot.waitSignal(window.language_wanted) as language:
        first.page.languages["kk"].click()
    assert language.args == ["kk"]


def test_only_an_untouched_newsroom_is_new(newsroom: Newsroom) -> None:
    assert is_new(newsroom)
    article = newsroom.editing.create(make_content())
    newsroom.trash.put(article.id)
    assert not is_new(newsroom)


def recent_menu(window: MainWindow) -> tuple[QMenu, list[QAction]]:
    menu = window.recent._menu
    menu.aboutToShow.emit()
    return menu, [action for action in menu.actions() if not action.isSeparator()]


def test_the_newsrooms_opened_last_are_there_and_those_gone_are_grey(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    menu, _ = recent_menu(window)
    assert not menu.isEnabled()
    there, gone = tmp_path / "A & B.newsroom", tmp_path / "gone.newsroom"
    there.write_bytes(b"")
    for path in (gone, there, tmp_path / "now.newsroom"):
        window.recent.note(path)
    (tmp_path / "now.newsroom").touch()
    menu, found = recent_menu(window)
    assert menu.isEnabled()
    # The one that is open, one that is there, one that is gone; how they open; forgetting.
    assert [action.isEnabled() for action in found] == [False, True, False, True, True]
    assert found[1].text().startswith("A && B – ")
    assert found[2].text().endswith("(not there now)")
    with qtbot.waitSignal(window.newsroom_wanted) as wanted:
        found[1].trigger()
    assert wanted.args == [there]
    found[4].trigger()
    assert not recent_menu(window)[0].isEnabled()


def test_they_are_kept_for_the_next_start(tmp_path: Path, window: MainWindow) -> None:
    for number in range(12):
        window.recent.note(tmp_path / f"{number}.newsroom")
    kept = SettingsFile(tmp_path / "settings.json").current.recent_newsrooms
    assert len(kept) == 8
    assert kept[0].endswith("11.newsroom")
