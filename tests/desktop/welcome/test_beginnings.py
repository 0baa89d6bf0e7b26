"""A start where there is no newsroom yet: nothing is made before the person begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.application import Program
from newsroom.desktop.welcome.page import WelcomePage
from newsroom.desktop.words import install_language
from newsroom.domain.article import Filter
from newsroom.domain.message import Message
from newsroom.domain.opening import Opening
from newsroom.errors import StorageFailed
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.settings import SettingsFile
from newsroom.storage.keyring import Keyring
from tests.support.articles import make_content

LONG = "қалам көпір таңқурай"


class Start:
    """A start of the program at a place."""

    def __init__(self, app: QApplication, folder: Path, path: Path) -> None:
        self.refuses = False
        self._known = KnownNewsrooms(folder / "known")
        self.settings = SettingsFile(folder / "settings.json")
        self.settings.change(language="en")
        self.program = Program(app, self._open, self.settings, lambda: self._known)
        self.program.start(path)

    def _open(self, opening: Opening) -> Newsroom:
        self._known.guard(opening, chosen=False)
        if self.refuses:
            raise StorageFailed(Message("The disk is full."))
        return open_newsroom(opening, lambda: "", keyring=Keyring())

    @property
    def newsroom(self) -> Newsroom:
        assert self.program.newsroom
        return self.program.newsroom

    @property
    def page(self) -> WelcomePage:
        assert self.program.window
        return self.program.window.findChildren(WelcomePage)[-1]

    def is_asking(self) -> bool:
        return bool(self.program.window and self.program.window.findChildren(WelcomePage))

    def is_open(self) -> bool:
        return self.program.newsroom is not None

    def end(self) -> None:
        if self.program.window:
            self.program.window.close()
        self.program.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "desk"
    place.mkdir()
    return place


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, folder: Path
) -> Iterator[Callable[[str], Start]]:
    begun: list[Start] = []

    def begin(name: str) -> Start:
        one = Start(qapp, tmp_path, folder / name)
        begun.append(one)
        qtbot.waitUntil(one.is_asking)
        return one

    yield begin
    for one in begun:
        one.end()
    install_language(qapp, "en")


def test_a_mistyped_place_is_left_as_it_was(start: Callable[[str], Start], folder: Path) -> None:
    one = start("dla/mistyped.newsroom")
    assert not one.is_open()
    assert one.page.isVisible()
    assert one.page.name.hasFocus()
    assert list(folder.iterdir()) == []
    one.end()
    assert list(folder.iterdir()) == []


def test_begin_founds_it_with_what_was_answered(
    start: Callable[[str], Start], folder: Path, qtbot: QtBot
) -> None:
    one = start("dala.newsroom")
    QTest.keyClicks(one.page.name, "Dala")
    one.page.currencies.setText("usd")
    one.page.empty.setChecked(True)
    one.page.begin.click()
    assert not one.page.begin.isEnabled()
    assert not one.page.skip.isEnabled()
    qtbot.waitUntil(one.is_open)
    assert (folder / "dala.newsroom").is_file()
    house = one.newsroom.settings.get()
    assert (house.name, house.currencies) == ("Dala", ("USD",))
    qtbot.waitUntil(lambda: not one.is_asking())
    assert one.program.window
    assert one.program.window.windowTitle().startswith("Dala")
    assert one.program.window.actions_.new.isEnabled()
    # It was named by the person who started it, and stays what it was for every other start.
    assert one.settings.current.newsroom == ""


def test_what_is_skipped_is_founded_and_not_asked_again(
    start: Callable[[str], Start], qtbot: QtBot
) -> None:
    one = start("dala.newsroom")
    one.page.skip.click()
    qtbot.waitUntil(one.is_open)
    qtbot.waitUntil(lambda: not one.is_asking())
    assert one.newsroom.library.count(Filter()) == 0


def test_it_is_founded_under_its_passphrase(
    start: Callable[[str], Start], folder: Path, qtbot: QtBot
) -> None:
    one = start("dala.newsroom")
    one.page.name.setText("Дала")
    one.page.protected.setChecked(True)
    for line in (one.page.choosing.first.line, one.page.choosing.again.line):
        line.setText(LONG)
    one.page.begin.click()
    qtbot.waitUntil(one.is_open)
    assert one.newsroom.encrypted
    assert one.newsroom.settings.get().name == "Дала"
    assert one.newsroom.library.count(Filter()) > 5
    assert not (folder / "dala.newsroom").read_bytes().startswith(b"SQLite")


def test_another_place_keeps_what_was_typed(
    start: Callable[[str], Start],
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = start("dala.newsroom")
    one.page.name.setText("Дала")
    chosen = folder / "stick.newsroom"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(chosen), ""))
    one.page.elsewhere.click()
    assert one.page.name.text() == "Дала"
    assert list(folder.iterdir()) == []
    one.page.languages["ru"].click()
    qtbot.waitUntil(lambda: one.page.begin.text() == "Начать")
    assert (one.page.name.text(), one.page.path) == ("Дала", chosen)
    one.page.begin.click()
    qtbot.waitUntil(one.is_open)
    assert one.newsroom.path == chosen
    assert one.newsroom.settings.get().name == "Дала"
    # Chosen by a person: the next start is there.
    assert one.settings.current.newsroom == str(chosen)
    assert not (folder / "dala.newsroom").exists()


def test_a_place_where_there_is_one_opens_it(
    start: Callable[[str], Start],
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = open_newsroom(folder / "there.newsroom", lambda: "")
    there.editing.create(make_content(headline="There"))
    there.close()
    one = start("dala.newsroom")
    chosen = str(there.path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (chosen, ""))
    one.page.elsewhere.click()
    qtbot.waitUntil(one.is_open)
    assert one.newsroom.library.get(1).content.headline == "There"
    qtbot.waitUntil(lambda: not one.is_asking())


def test_what_somebody_else_founded_meanwhile_is_theirs(
    start: Callable[[str], Start], folder: Path, qtbot: QtBot
) -> None:
    one = start("dala.newsroom")
    one.page.name.setText("Mine")
    there = open_newsroom(folder / "dala.newsroom", lambda: "")
    there.settings.change(name="Theirs")
    there.close()
    one.page.begin.click()
    qtbot.waitUntil(one.is_open)
    assert one.newsroom.settings.get().name == "Theirs"
    assert one.newsroom.library.count(Filter()) == 0


def test_a_place_that_does_not_take_it_leaves_the_answers(
    start: Callable[[str], Start], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: told.append(box.informativeText() or box.text())
    )
    monkeypatch.setattr(
        QMessageBox, "open", lambda box: told.append(box.informativeText() or box.text())
    )
    one = start("dala.newsroom")
    one.page.name.setText("Дала")
    one.refuses = True
    one.page.begin.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The disk is full."]
    assert (one.page.name.text(), one.page.begin.isEnabled()) == ("Дала", True)
    one.refuses = False
    one.page.begin.click()
    qtbot.waitUntil(one.is_open)
    assert one.newsroom.settings.get().name == "Дала"
