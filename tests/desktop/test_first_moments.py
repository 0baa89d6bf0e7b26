"""The window before its newsroom is open: what is there, and what a person does then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.application import Program
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.domain.listing import NEWEST_FIRST
from newsroom.domain.message import Message
from newsroom.domain.opening import Opening
from newsroom.errors import StorageFailed
from newsroom.services.glance import glance
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.settings import SettingsFile
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


class Start:
    """A start of the program, whose newsroom opens when the test lets it."""

    def __init__(self, app: QApplication, folder: Path, path: Path) -> None:
        self._may_open = threading.Event()
        self.refused = False
        self.opened: list[Newsroom] = []
        self.program = Program(
            app,
            self._open,
            SettingsFile(folder / "settings.json"),
            lambda: KnownNewsrooms(folder / "known"),
            glance,
        )
        self.program.start(path)

    def _open(self, opening: Opening) -> Newsroom:
        assert self._may_open.wait(30)
        if self.refused:
            raise StorageFailed(Message("No."))
        newsroom = open_newsroom(opening, str)
        self.opened.append(newsroom)
        return newsroom

    @property
    def window(self) -> MainWindow:
        assert self.program.window
        return self.program.window

    @property
    def rows(self) -> int:
        library = self.window.library
        return library.model.rowCount() if library else 0

    def let_open(self) -> None:
        self._may_open.set()

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key as the system does: in the window, whatever has the focus in it."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def end(self) -> None:
        self.let_open()
        window = self.program.window
        if window:
            if window.desk:
                window.desk.discard()
            window.close()
            window.deleteLater()
        self.program.end()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    newsroom = make_newsroom(tmp_path)
    for number in range(120):
        newsroom.editing.create(make_content(headline=f"Street {number:03}", slug=f"s{number}"))
    newsroom.close()
    return newsroom.path


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, path: Path
) -> Iterator[Callable[[], Start]]:
    begun: list[Start] = []

    def begin() -> Start:
        one = Start(qapp, tmp_path, path)
        begun.append(one)
        qtbot.waitUntil(lambda: one.rows == 100)
        one.window.activateWindow()
        qtbot.waitUntil(lambda: one.window.isActiveWindow() and one.window.furnished)
        return one

    yield begin
    for one in begun:
        one.end()


def test_the_first_page_is_there_before_the_newsroom(
    qtbot: QtBot, start: Callable[[], Start]
) -> None:
    one = start()
    assert one.program.newsroom is None
    library = one.window.library
    assert library
    first = library.model.index(0).data()
    height = library.list.sizeHintForRow(0)
    one.let_open()
    qtbot.waitUntil(lambda: one.program.newsroom is not None)
    assert library.model.index(0).data() == first
    assert library.list.sizeHintForRow(0) == height
    library.model.fetchMore(library.model.index(-1))
    assert one.rows == 120


def test_nothing_moves_when_the_rest_comes(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, path: Path
) -> None:
    one = Start(qapp, tmp_path, path)
    places: list[object] = []

    def look() -> None:
        window = one.window
        parts = (window.menuBar(), window.views, window.status_line)
        places.append([part.geometry() for part in parts])
        library = window.library
        assert library
        places[-1].append(library.list.viewport().rect())  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: one.rows == 100)
    look()
    one.let_open()
    qtbot.waitUntil(lambda: one.program.newsroom is not None)
    qtbot.waitUntil(lambda: not one.program.tasks.busy)
    look()
    one.end()
    assert places[0] == places[1]


def test_what_was_chosen_is_opened(qtbot: QtBot, start: Callable[[], Start]) -> None:
    one = start()
    one.press(Qt.Key.Key_Down)
    one.press(Qt.Key.Key_Down)
    library = one.window.library
    assert library
    assert library.list.currentIndex().row() == 1
    [chosen] = library.list.selected()
    one.let_open()
    qtbot.waitUntil(lambda: one.program.newsroom is not None)
    desk = one.window.desk
    assert desk
    assert desk.sheet
    assert desk.sheet.article
    assert desk.sheet.article.id == chosen
    assert library.list.selected() == [chosen]


def test_a_search_that_was_typed_is_done(qtbot: QtBot, start: Callable[[], Start]) -> None:
    one = start()
    library = one.window.library
    assert library
    library.search.setFocus()
    for key in (Qt.Key.Key_0, Qt.Key.Key_0, Qt.Key.Key_7):
        one.press(key)
    assert library.search.text() == "007"
    one.let_open()
    qtbot.waitUntil(lambda: one.rows == 1)
    assert library.model.index(0).data() == "Street 007"


def test_words_of_a_new_article_land_in_it(qtbot: QtBot, start: Callable[[], Start]) -> None:
    one = start()
    one.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_C):
        one.press(key)
    assert one.program.newsroom is None
    assert one.window.library
    assert not one.window.library.list.currentIndex().isValid()
    one.let_open()
    qtbot.waitUntil(lambda: one.program.newsroom is not None)
    view = one.window.article_view
    qtbot.waitUntil(lambda: view.lede.text() == "c")
    assert view.headline.text() == "ab"
    # From here on keys go their usual way.
    one.press(Qt.Key.Key_D)
    assert view.lede.text() == "cd"


def test_keys_do_not_answer_why_it_was_not_opened(
    qapp: QApplication, qtbot: QtBot, start: Callable[[], Start]
) -> None:
    one = start()
    one.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    one.press(Qt.Key.Key_A)
    one.refused = True
    seen: list[str] = []

    def look() -> None:
        box = qapp.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append(box.informativeText())
            box.reject()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    one.let_open()
    qtbot.waitUntil(lambda: bool(seen))
    assert one.window.desk is None


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_closed_at_once(start: Callable[[], Start], path: Path, *, by_key: bool) -> None:
    one = start()
    closed: list[bool] = []
    one.window.closed.connect(lambda: closed.append(True))
    if by_key:
        one.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    else:
        one.window.close()
    assert closed == [True]
    one.end()
    # The opening was under way: what it gave is closed too, and leaves one whole file.
    assert len(one.opened) == 1
    assert glance(path, Filter(), NEWEST_FIRST, 10) is not None
    assert not path.with_name(f".{path.name}.lock").exists()


def test_a_window_that_is_closed_at_once_keeps_its_layout(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, path: Path
) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    kept = {"preview_parts": "AAAA", "shelf": "state:draft", "order": "date:down"}
    settings.change(layout=kept)
    one = Start(qapp, tmp_path, path)
    qtbot.waitUntil(lambda: one.window.library is not None)
    one.end()
    layout = SettingsFile(tmp_path / "settings.json").current.layout
    assert layout.items() >= kept.items()


def test_a_menu_that_is_opened_before_it_is_made_waits_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "settings.json"), Tasks())
    qtbot.addWidget(window)
    window.show_frame()
    menu = window.menuBar().actions()[0].menu()
    assert not window.furnished
    menu.aboutToShow.emit()  # type: ignore[attr-defined]
    assert window.furnished
    assert len(menu.actions()) > 10


def test_an_empty_newsroom_says_so_only_when_it_is_open(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.close()
    one = Start(qapp, tmp_path, newsroom.path)
    qtbot.waitUntil(lambda: one.window.library is not None and one.window.furnished)
    library = one.window.library
    assert library
    assert not library.is_empty
    one.let_open()
    qtbot.waitUntil(lambda: one.program.newsroom is not None)
    assert library.is_empty
    one.end()
