"""Where the preview stands beside the text, and when it is made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from newsroom.desktop.preferences.dialog import PreferencesDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.date_style import DateStyle
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    made = make_newsroom(tmp_path)
    made.editing.create(make_content())
    yield made
    made.close()


@pytest.fixture
def window(
    qtbot: QtBot, newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    # Its engine is not what is looked at here.
    monkeypatch.setattr("newsroom.desktop.preview.preview.Preview._start", lambda _self: None)
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1400, 800)
    shown.show()
    assert shown.desk is not None
    shown.desk.open(1)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def test_beside_below_and_alone(window: MainWindow) -> None:
    actions, preview, text = window.actions_, window.preview, window.article_view
    assert not preview.isVisible()
    actions.places["beside"].trigger()

    def place(widget: object) -> QPoint:
        return widget.mapTo(window, QPoint())  # type: ignore[attr-defined, no-any-return]

    assert preview.isVisible()
    assert actions.preview.isChecked()
    assert place(preview).x() > place(text).x()
    actions.places["below"].trigger()
    assert place(preview).y() > place(text).y()
    assert place(preview).x() <= place(text).x()
    assert min(preview.height(), text.height()) > 150
    actions.places["alone"].trigger()
    assert preview.isVisible()
    assert not text.isVisible()
    actions.preview.setChecked(False)
    assert text.isVisible()
    actions.preview.setChecked(True)
    assert window.desk is not None
    window.desk.clear()
    assert window.start_page.isVisible()
    assert not preview.isVisible()


def test_the_text_alone_shows_the_text(window: MainWindow) -> None:
    window.actions_.places["alone"].trigger()
    window.actions_.focus.trigger()
    assert window.article_view.isVisible()
    assert not window.preview.isVisible()


def test_the_place_is_kept(window: MainWindow, newsroom: Newsroom, tmp_path: Path) -> None:
    window.actions_.places["below"].trigger()
    other, tasks = make_window(newsroom, tmp_path)
    assert other.actions_.places["below"].isChecked()
    other.deleteLater()
    assert tasks.wait_for_done()


def test_the_caret_says_which_words_are_written(window: MainWindow, qtbot: QtBot) -> None:
    page = window.article_view.body.page
    page.setPlainText("# Бірінші бөлім\n\nЕкінші абзац\n\n")
    with qtbot.waitSignal(window.article_view.caret_moved) as moved:
        page.moveCursor(page.textCursor().MoveOperation.End)
    [spot] = moved.args
    assert (spot.words, spot.share > 0.3) == ("Екінші абзац", True)
    with qtbot.waitSignal(window.article_view.caret_moved) as moved:
        window.article_view.headline.moveCursor(page.textCursor().MoveOperation.End)
    assert moved.args[0].words == ""


def test_it_follows_the_settings(
    window: MainWindow, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions_.places["beside"].trigger()
    pages: list[str] = []

    def schedule(make: Callable[[], str]) -> None:
        pages.append(make())

    def use(dialog: PreferencesDialog) -> int:
        dates = dialog.house.dates
        dates.setCurrentIndex(dates.findData(DateStyle.FULL))
        dates.activated.emit(dates.currentIndex())
        return 0

    monkeypatch.setattr(window.preview, "schedule", schedule)
    monkeypatch.setattr(PreferencesDialog, "exec", use)
    window.actions_.house.trigger()
    assert newsroom.settings.get().date_style is DateStyle.FULL
    assert "2021 жылғы 18 қазан" in pages[-1]
