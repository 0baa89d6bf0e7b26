"""The details beside the text, driven by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.metadata.names_field import NamesField
from newsroom.desktop.metadata.whole_date import WholeDateEdit
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.message import Message
from newsroom.domain.newsroom import Category
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.editing.create(make_content(byline="Айгүл Сәрсенова", tags=("су", "суару")))
    opened.editing.create(make_content(headline="Екінші", byline="Ерлан", tags=("жол",), slug=""))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    open_article(shown, 1)
    yield shown
    assert shown.desk is not None
    shown.desk.discard()
    assert tasks.wait_for_done()


def open_article(window: MainWindow, number: int) -> None:
    assert window.desk is not None
    window.desk.open(number)


def type_into(field: NamesField, text: str) -> None:
    for letter in text:
        key = Qt.Key.Key_Comma if letter == "," else Qt.Key.Key_unknown
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, field, key, letter, Qt.KeyboardModifier.NoModifier
        )


@pytest.fixture
def field(qtbot: QtBot) -> NamesField:
    made = NamesField("Тегтер", "")
    qtbot.addWidget(made)
    made.set_known(["су", "суару", "жол"])
    made.show()
    return made


def offered(field: NamesField) -> list[str]:
    completer = field._names
    model = completer.completionModel()
    popup = completer.popup()
    if popup is None or not popup.isVisible():
        return []
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_name_under_the_cursor_is_completed(field: NamesField) -> None:
    type_into(field, "ауыл, С")
    assert offered(field) == ["су", "суару"]
    popup = field._names.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "ауыл, суару"
    assert field.names() == ("ауыл", "суару")
    assert offered(field) == []


def test_a_name_in_the_middle_leaves_the_others(field: NamesField) -> None:
    field.setText("ж, ауыл")
    field.setCursorPosition(1)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    type_into(field, "жо")
    assert offered(field) == ["жол"]
    popup = field._names.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "жол, ауыл"


def test_what_is_written_whole_is_not_offered(field: NamesField) -> None:
    type_into(field, "жол")
    assert offered(field) == []


def test_tab_goes_through_the_rates_row_by_row(window: MainWindow, qtbot: QtBot) -> None:
    def name() -> str:
        focused = window.focusWidget()
        assert focused is not None
        return focused.accessibleName() or getattr(focused, "text", str)()

    panel = window.metadata
    panel.rates._on_add()
    qtbot.waitUntil(panel.rates._rows[-1].quantity.isVisible)
    rows = len(panel.rates._rows)
    assert rows > 1
    panel.tags.setFocus()
    went: list[str] = []
    while name() != "The rates' source":
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if name() not in went[-1:]:  # a date has three parts
            went.append(name())
        assert len(went) < 50
    cells = ["Currency code", "Tenge", "for units"] * rows
    start = went.index("Currency code")
    assert 1 <= start <= 3  # the pictures stand between
    assert went[start : start + len(cells)] == cells
    assert went[start + len(cells) :] == [
        "Add a currency",
        "Fill from the rate book",
        "Of which day, and from whom",
        "The rates' date",
        "The rates' date: take the date away",
        "The rates' source",
    ]


def test_names_come_from_the_newsroom(window: MainWindow, qtbot: QtBot) -> None:
    known = window.metadata.byline._known
    qtbot.waitUntil(lambda: len(known.stringList()) == 2, timeout=_PATIENCE)
    assert set(known.stringList()) == {"Айгүл Сәрсенова", "Ерлан"}
    assert set(window.metadata.tags._known.stringList()) == {"су", "суару", "жол"}


def test_further_details_are_saved_and_shown(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    further = window.metadata.further
    assert not further.subhead.isVisible()
    further.more.click()
    assert further.subhead.isVisible()
    QTest.keyClicks(further.subhead, "Subhead")
    type_into(further.other_categories, "Спорт, Әлем")
    further.urgency.setFocus()
    QTest.keyClick(further.urgency, Qt.Key.Key_Down)
    assert window.desk is not None
    assert window.desk.sheet is not None
    content = window.desk.sheet.content
    assert content.subhead == "Subhead"
    assert content.other_categories == ("Спорт", "Әлем")
    assert content.urgency == 1
    with qtbot.waitSignal(window.desk.saved, timeout=_PATIENCE):
        window.desk.save()
    assert newsroom.library.get(1).content.other_categories == ("Спорт", "Әлем")


FIRST_AND_LAST = ("Pacific/Kiritimati", "Etc/GMT+12")
"""Zones that are 26 hours apart, so that no moment is on one day in both."""


def stepped_up(field: DateField) -> date:
    field.show_date(None)
    spin = field.findChild(QDateEdit)
    assert isinstance(spin, QDateEdit)
    QTest.keyClick(spin, Qt.Key.Key_Up)
    day = field.date()
    assert day is not None
    return day


def test_a_step_up_from_no_date_is_the_newsrooms_today(qtbot: QtBot) -> None:
    field = DateField("Күні")
    qtbot.addWidget(field)
    days = []
    for zone in FIRST_AND_LAST:
        field.show_zone(zone)
        days.append(stepped_up(field))
    assert days[0] > days[1]
    assert abs(days[0] - datetime.now(UTC).date()) <= timedelta(days=1)


def test_the_details_and_the_filters_have_the_newsrooms_today(
    window: MainWindow, newsroom: Newsroom
) -> None:
    days = []
    for zone in FIRST_AND_LAST:
        newsroom.settings.change(zone=zone)
        assert window.library is not None
        assert window.metadata is not None
        panel = window.metadata
        article = newsroom.library.get(1)
        panel.show_article(
            article, article.content, newsroom.settings.get(), (), address_fixed=False
        )
        filters = window.library.filters.panel
        filters.fill()
        days.append(
            {
                stepped_up(one)
                for one in (panel.date, panel.rates.date, filters.since, filters.until)
            }
        )
    assert [len(day) for day in days] == [1, 1]
    assert days[0].pop() > days[1].pop()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_calendar_of_no_date_opens_at_today(qtbot: QtBot) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    field.show()
    spin = field.findChild(QDateEdit)
    assert isinstance(spin, QDateEdit)
    for shown in (None, date(2021, 10, 18)):
        field.show_date(shown)
        QTest.mouseClick(
            spin, Qt.MouseButton.LeftButton, pos=QPoint(spin.width() - 8, spin.height() // 2)
        )
        calendar = spin.calendarWidget()
        assert calendar.isVisible()
        now = datetime.now(UTC)
        month = (shown.year, shown.month) if shown else (now.year, now.month)
        assert (calendar.yearShown(), calendar.monthShown()) == month
        calendar.window().close()


@pytest.mark.parametrize("before", [None, date(2024, 2, 15)])
@pytest.mark.parametrize(
    ("form", "typed"),
    [
        ("dd.MM.yyyy", "28.11.2026"),
        ("dd.MM.yyyy", "28112026"),
        ("dd.MM.yyyy", "2026-11-28"),
        ("M/d/yyyy", "28.11.2026"),
        ("M/d/yyyy", "11/28/2026"),
        ("M/d/yyyy", "11282026"),
    ],
)
def test_a_whole_date_is_typed_over_another(
    qtbot: QtBot, before: date | None, form: str, typed: str
) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    field.show()
    field.show_date(before)
    [edit] = field.findChildren(QDateEdit)
    edit.setDisplayFormat(form)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, typed[:-1])
    assert edit.text() == typed[:-1]
    assert field.date() == before
    with qtbot.waitSignal(field.edited):
        QTest.keyClicks(edit, typed[-1])
    assert field.date() == date(2026, 11, 28)
    assert edit.text() in ("28.11.2026", "11/28/2026")


def test_half_a_date_is_none(qtbot: QtBot) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    field.show()
    field.show_date(date(2024, 2, 15))
    [edit] = field.findChildren(QDateEdit)
    shown = edit.text()
    edit.selectAll()
    QTest.keyClicks(edit, "28.1")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "28."
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        QTest.keyClick(edit, key)
        assert (edit.text(), field.date()) == (shown, date(2024, 2, 15))
        edit.selectAll()
        QTest.keyClicks(edit, "28.1")
    field.show_date(date(2024, 2, 16))
    assert edit.text() != "28.1"
    edit.selectAll()
    QTest.keyClicks(edit, "32.13.2026")
    assert field.date() == date(2024, 2, 16)


def test_an_embargo_is_in_the_newsrooms_zone(newsroom: Newsroom, window: MainWindow) -> None:
    newsroom.settings.change(zone="Asia/Almaty")
    moment = datetime(2030, 6, 1, 4, 30, 15, tzinfo=UTC)
    content = replace(newsroom.library.get(1).content, embargo=moment)
    panel = window.metadata
    categories = (Category("Қоғам", "qogam", ""),)
    house = newsroom.settings.get()
    panel.show_article(None, content, house, categories, address_fixed=False)
    assert panel.further.subhead.isVisible()
    embargo = panel.further.embargo
    assert embargo.time() == moment.replace(second=0)
    # What nobody touched keeps its seconds.
    assert panel.taken(content).embargo == moment
    assert embargo.clock.time() == time(9, 30)
    embargo.clock.selectAll()
    QTest.keyClicks(embargo.clock, "1030")
    assert panel.taken(content).embargo == datetime(2030, 6, 1, 5, 30, tzinfo=UTC)
    [day] = embargo.findChildren(WholeDateEdit)
    day.selectAll()
    QTest.keyClicks(day, "02.06.2030")
    assert panel.taken(content).embargo == datetime(2030, 6, 2, 5, 30, tzinfo=UTC)
    embargo.show_time(None, "Asia/Almaty")
    assert panel.taken(content).embargo is None
    assert not embargo.clock.isEnabled()
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_Up)
    shown = panel.taken(content).embargo
    assert shown is not None
    assert abs((shown - datetime.now(UTC)).total_seconds()) < 2 * 3600
    assert embargo.clock.isEnabled()
    embargo.day.show_date(None)
    embargo.day.edited.emit()
    assert (panel.taken(content).embargo, embargo.clock.text()) == (None, "")


def note_of(newsroom: Newsroom, number: int) -> str:
    return newsroom.notes.get(newsroom.library.get(number).uuid).text


def test_a_note_is_kept_soon_and_belongs_to_its_article(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    note = window.metadata.note
    QTest.keyClicks(note, "Call the akimat")
    assert window.desk is not None
    assert window.desk.sheet is not None
    assert not window.desk.sheet.unsaved
    open_article(window, 2)
    assert note.toPlainText() == ""
    qtbot.waitUntil(lambda: note_of(newsroom, 1) == "Call the akimat", timeout=_PATIENCE)
    QTest.keyClicks(note, "Photo?")
    qtbot.waitUntil(lambda: note_of(newsroom, 2) == "Photo?", timeout=_PATIENCE)
    open_article(window, 1)
    assert note.toPlainText() == "Call the akimat"


def test_closing_keeps_the_note(window: MainWindow, newsroom: Newsroom) -> None:
    QTest.keyClicks(window.metadata.note, "Last words")
    assert window.close()
    assert note_of(newsroom, 1) == "Last words"


def test_a_note_that_cannot_be_kept_holds_the_window(
    window: MainWindow, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFailed(Message("The disk is full."))

    said: list[str] = []

    def answer(box: QMessageBox) -> int:
        said.append(box.informativeText())
        return 0

    with monkeypatch.context() as patched:
        patched.setattr(newsroom.notes, "put", full)
        patched.setattr("PySide6.QtWidgets.QMessageBox.exec", answer)
        QTest.keyClicks(window.metadata.note, "Kept")
        assert not window.close()
        assert said == ["The disk is full."]
    assert window.isVisible()
    assert window.metadata.note.toPlainText() == "Kept"
    assert window.close()
    assert note_of(newsroom, 1) == "Kept"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("9", "09:00"),
        ("930", "09:30"),
        ("0930", "09:30"),
        ("14.05", "14:05"),
        ("25", ""),
        ("9:7", ""),
    ],
)
def test_the_time_of_day(window: MainWindow, typed: str, shown: str) -> None:
    clock = window.metadata.clock
    QTest.keyClicks(clock, typed)
    QTest.keyClick(clock, Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.sheet is not None
    time = window.desk.sheet.content.time
    if shown:
        assert clock.text() == shown
        assert f"{time:%H:%M}" == shown
    else:
        assert clock.text() == typed  # what is none stays to be mended
        assert clock.property("wrong")


def test_a_time_of_day_is_saved_and_taken_away(
    qtbot: QtBot, window: MainWindow, newsroom: Newsroom
) -> None:
    clock = window.metadata.clock
    QTest.keyClicks(clock, "23:59")
    assert window.desk is not None
    window.desk.save()
    qtbot.waitUntil(lambda: newsroom.library.get(1).content.time is not None, timeout=_PATIENCE)
    assert f"{newsroom.library.get(1).content.time:%H:%M}" == "23:59"
    clock.selectAll()
    QTest.keyClick(clock, Qt.Key.Key_Delete)
    window.desk.save()
    qtbot.waitUntil(lambda: newsroom.library.get(1).content.time is None, timeout=_PATIENCE)
