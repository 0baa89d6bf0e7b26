"""The rate book's window, its chart, the watched folder, and rates beside an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.dates import short_date
from newsroom.desktop.folder_watch import FolderWatch
from newsroom.desktop.rate_book.chart import RateChart
from newsroom.desktop.rate_book.dialog import RateBookDialog
from newsroom.desktop.rate_book.edit_dialog import EditDialog
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.rate_book import Pair, Point, Quote, Source
from newsroom.domain.rates import NO_RATES
from newsroom.rates import addresses
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.rate_files import NBK_ROWS, nbk_day
from tests.support.rate_server import rate_server
from tests.support.windows import make_window

DAY = date(2024, 4, 24)
USD = Pair("USD")
_PATIENCE = 30_000


def usd(day: date, value: str) -> bytes:
    return nbk_day(day, [("<b>АҚШ</b> доллары", "USD", value, "1")])


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.rates.take_bytes(usd(DAY - timedelta(3), "443.10"), "a.xml")
    opened.rates.take_bytes(usd(DAY, "444.32"), "b.xml")
    yield opened
    opened.close()


@pytest.fixture
def book(qtbot: QtBot, newsroom: Newsroom) -> Iterator[RateBookDialog]:
    tasks = Tasks()
    dialog = RateBookDialog(newsroom, tasks, "")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.columnCount() > 0, timeout=_PATIENCE)
    yield dialog
    assert tasks.wait_for_done()


def text(book: RateBookDialog, row: int) -> str:
    return str(book.model.index(row, 0).data())


def test_gaps_and_carried_days_have_signs_and_words(book: RateBookDialog) -> None:
    assert [text(book, row) for row in range(5)] == [
        "444.32",
        "↑ 443.10",
        "↑ 443.10",
        "443.10",
        "–",
    ]
    tip = str(book.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in tip
    assert "<b>" not in tip
    assert "2024" in str(book.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert book.log.topLevelItemCount() == 2


def test_the_chart_and_the_table_go_together(book: RateBookDialog) -> None:
    assert book.chart.reading == Point(DAY, Decimal("444.32"))
    QTest.keyClick(book.chart, Qt.Key.Key_Left)
    assert book.chart.reading == Point(DAY - timedelta(3), Decimal("443.10"))
    assert book.table.currentIndex().row() == 3
    assert "443.10" in book.chart.accessibleName()


def test_a_click_reads_the_nearest_value(qtbot: QtBot) -> None:
    chart = RateChart()
    qtbot.addWidget(chart)
    chart.resize(500, 200)
    chart.show_points("USD", [Point(DAY + timedelta(day), Decimal(day + 1)) for day in range(10)])
    chart.show()
    QTest.mouseClick(
        chart,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPointF(chart.width() - 18, 100).toPoint(),
    )
    assert chart.reading == Point(DAY + timedelta(9), Decimal(10))
    chart.choose(DAY - timedelta(1))  # before all there is
    assert chart.reading == Point(DAY + timedelta(9), Decimal(10))
    chart.show_points("", ())
    chart.grab()


def test_differing_figures_are_chosen_among(
    qtbot: QtBot, book: RateBookDialog, newsroom: Newsroom, tmp_path: Path
) -> None:
    path = tmp_path / "c.xml"
    path.write_bytes(usd(DAY, "444.99"))
    book.take_in([path])
    qtbot.waitUntil(lambda: text(book, 0).startswith("≠"), timeout=_PATIENCE)
    assert book.foot.next.isVisible()

    def choose() -> None:
        dialog = book.findChild(EditDialog)
        assert dialog is not None
        save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
        choices = dialog.choices.buttons()
        choices[1].setChecked(True)
        assert not save.isEnabled()
        dialog.reason.setText("Банк түзетті")
        assert save.isEnabled()
        save.click()

    QTimer.singleShot(100, book, choose)
    book.foot.next.click()
    qtbot.waitUntil(lambda: text(book, 0) == "444.99", timeout=_PATIENCE)
    assert not book.foot.next.isVisible()
    assert newsroom.rates.day(DAY)[0].kept.quote.value == Decimal("444.99")


def test_a_figure_is_written_by_hand(qtbot: QtBot, book: RateBookDialog) -> None:
    def write() -> None:
        dialog = book.findChild(EditDialog)
        assert dialog is not None
        dialog.value.setText("444,50")
        dialog.by_hand.setChecked(True)
        dialog.reason.setText("Қате")
        dialog.accept()

    QTimer.singleShot(100, book, write)
    book.foot.edit.click()
    qtbot.waitUntil(lambda: text(book, 0) == "444.50", timeout=_PATIENCE)


def test_a_refused_file_is_told(qtbot: QtBot, book: RateBookDialog, tmp_path: Path) -> None:
    path = tmp_path / "bad.xml"
    path.write_bytes(usd(DAY, "0"))
    book.take_in([path])
    qtbot.waitUntil(lambda: "bad.xml" in book.foot.outcome.text(), timeout=_PATIENCE)
    assert text(book, 0) == "444.32"


def test_it_is_fetched_on_a_click_and_can_be_stopped(
    qtbot: QtBot, book: RateBookDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with rate_server() as server:
        monkeypatch.setitem(addresses._ADDRESSES, Source.NBK, server.address("day"))
        book.foot.fetch.click()
        qtbot.waitUntil(lambda: book.model.columnCount() == len(NBK_ROWS), timeout=_PATIENCE)
        assert server.asked == ["day"]
        monkeypatch.setitem(addresses._ADDRESSES, Source.NBK, server.address("stalling"))
        qtbot.waitUntil(book.foot.fetch.isEnabled, timeout=_PATIENCE)
        book.foot.fetch.click()
        qtbot.waitUntil(lambda: "stalling" in server.asked, timeout=_PATIENCE)
        book.foot.stop.click()
        qtbot.waitUntil(lambda: not book.foot.stop.isVisible(), timeout=_PATIENCE)
        assert book.foot.outcome.text() == ""


def test_nothing_is_fetched_by_itself(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> None:
    def asked(*_given: object, **_named: object) -> bytes:
        raise AssertionError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsroom.rates.fetching.fetch", asked)
        window, tasks = make_window(newsroom, tmp_path)
        qtbot.addWidget(window)
        window.show()
        QTimer.singleShot(200, window, lambda: close_book(window))
        window.actions_.rates.trigger()
        assert tasks.wait_for_done()


def close_book(window: MainWindow) -> None:
    for dialog in window.findChildren(RateBookDialog):
        dialog.reject()


def test_a_watched_folder(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> None:
    folder = tmp_path / "post"
    folder.mkdir()
    tasks = Tasks()
    watch = FolderWatch(newsroom.rates.take_in, (".xml", ".csv"), tasks, tasks)
    watch._timer.setInterval(20)
    taken: list[str] = []
    refused: list[str] = []
    watch.taken.connect(lambda one: taken.append(one.name))
    watch.refused.connect(lambda reason: refused.append(str(reason)))
    watch.watch(str(folder))
    (folder / "other.pdf").write_bytes(b"x")
    (folder / "day.xml").write_bytes(usd(DAY + timedelta(1), "445"))
    qtbot.waitUntil(lambda: taken == ["day.xml"], timeout=_PATIENCE)
    (folder / "bad.csv").write_bytes(b"no rates")
    qtbot.waitUntil(lambda: len(refused) == 1, timeout=_PATIENCE)
    watch.watch("")
    assert tasks.wait_for_done()
    assert len(refused) == 1


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    body = "{rate:USD} {rate:GBP} {rate:us} `{rate:USD}`"
    newsroom.editing.create(make_content(date=DAY, rates=NO_RATES, body=body))
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.desk is not None
    shown.desk.open(1)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def underlined(window: MainWindow) -> list[str]:
    block = window.article_view.body.page.document().firstBlock()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [
        block.text()[one.start : one.start + one.length]
        for one in block.layout().formats()
        if one.format.underlineStyle() == wave
    ]


def test_an_article_is_filled_from_the_book(
    qtbot: QtBot, window: MainWindow, newsroom: Newsroom
) -> None:
    rates = window.metadata.rates
    qtbot.waitUntil(lambda: not rates.advice.isHidden(), timeout=_PATIENCE)
    assert underlined(window) == ["{rate:USD}", "{rate:GBP}", "{rate:us}"]
    rates.fill.click()
    qtbot.waitUntil(lambda: bool(rates.rates()), timeout=_PATIENCE)
    table = rates.rates()
    [rate] = table.items
    assert (rate.code, str(rate.value), rate.previous) == ("USD", "444.32", Decimal("443.10"))
    assert table.date == DAY
    assert underlined(window) == ["{rate:GBP}", "{rate:us}"]
    assert window.desk is not None
    window.desk.save()
    qtbot.waitUntil(lambda: bool(newsroom.library.get(1).content.rates), timeout=_PATIENCE)
    assert newsroom.library.get(1).content.rates == table


def test_of_which_day_and_from_whom(qtbot: QtBot, window: MainWindow, newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(b"date,code,value\n2024-04-22,USD,440.5\n", "bureau.csv")
    rates = window.metadata.rates

    def offered() -> dict[str, QAction]:
        rates.ways.aboutToShow.emit()
        return {action.text(): action for action in rates.ways.actions() if action.text()}

    assert next(iter(offered())) == f"Of the article’s date, {short_date(DAY)}"
    assert offered()["National Bank of Kazakhstan"].isChecked()
    offered()["CSV file"].trigger()
    qtbot.waitUntil(lambda: bool(rates.rates()), timeout=_PATIENCE)
    assert [str(rate.value) for rate in rates.rates().items] == ["440.5"]
    assert rates.rates().date == date(2024, 4, 22)
    assert offered()["CSV file"].isChecked()
    offered()["National Bank of Kazakhstan"].trigger()
    qtbot.waitUntil(lambda: rates.rates().date == DAY, timeout=_PATIENCE)
    rates.date.show_date(DAY - timedelta(1))
    offered()[f"Of the rates’ date, {short_date(DAY - timedelta(1))}"].trigger()
    qtbot.waitUntil(
        lambda: [str(rate.value) for rate in rates.rates().items] == ["443.10"], timeout=_PATIENCE
    )


def test_a_figure_that_differs_from_the_book_is_told(
    qtbot: QtBot, window: MainWindow, newsroom: Newsroom
) -> None:
    rates = window.metadata.rates
    rates.fill.click()
    qtbot.waitUntil(lambda: bool(rates.rates()), timeout=_PATIENCE)
    newsroom.rates.edit(Quote(Source.NBK, DAY, USD, Decimal(450)), "Қате")
    rates.edited.emit()
    qtbot.waitUntil(lambda: "450" in rates.advice.text(), timeout=_PATIENCE)
