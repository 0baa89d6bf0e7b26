"""The backups in the window: the list, what its buttons do, and those made by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.desktop.application import Program
from newsroom.desktop.backups.automatic import HourlyBackups, LastBackup
from newsroom.desktop.backups.choice_dialog import ChoiceDialog
from newsroom.desktop.backups.dialog import BackupsDialog
from newsroom.desktop.tasks import Tasks
from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind
from newsroom.domain.opening import Opening
from newsroom.errors import StorageFailed
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.services.restoring import backups_of, restore_first, with_backups
from newsroom.settings import SettingsFile
from tests.support.articles import make_content
from tests.support.newsrooms import Clock, make_newsroom
from tests.support.windows import make_window


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path, clock)
    opened.editing.create(make_content(headline="Ескі"))
    yield opened
    opened.close()


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.wait_for_done()


def press(qapp: QApplication, *buttons: str) -> list[str]:
    """Press these buttons of the messages that come, one after another; return their texts."""
    told: list[str] = []
    waiting = list(buttons)

    def look() -> None:
        box = qapp.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(f"{box.text()} {box.informativeText()}")
            wanted = waiting.pop(0)
            next(b for b in box.buttons() if b.text().replace("&", "") == wanted).click()
        if waiting:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return told


def test_backing_up_shows_the_backup_in_the_newsrooms_time(
    qtbot: QtBot, newsroom: Newsroom, tasks: Tasks
) -> None:
    dialog = BackupsDialog(newsroom, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.bring_back.isEnabled()
    dialog.back_up.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    row = dialog.list.topLevelItem(0)
    assert row is not None
    assert "11:00" in row.text(0)  # 06:00 in UTC, in Almaty's time of that day
    assert [row.text(1), row.text(2)] == ["Asked for", "1"]
    qtbot.waitUntil(dialog.bring_back.isEnabled)
    assert dialog.outcome.text() == "The backup is made and proved."
    dialog.back_up.click()
    qtbot.waitUntil(lambda: "Nothing has changed" in dialog.outcome.text())


def test_restoring_is_asked_about(
    qapp: QApplication, qtbot: QtBot, newsroom: Newsroom, tasks: Tasks
) -> None:
    made = newsroom.backups.make(Kind.ASKED)
    assert made
    dialog = BackupsDialog(newsroom, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.bring_back.isEnabled)
    told = press(qapp, "Cancel", "Restore")
    dialog.bring_back.click()
    assert dialog.restore is None
    dialog.bring_back.click()
    assert dialog.restore == made.path
    assert "It had 1 article then" in told[0]
    assert "kept first" in told[0]


def test_a_copy_is_saved_elsewhere(
    qtbot: QtBot, newsroom: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = BackupsDialog(newsroom, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_copy(tmp_path / "stick" / "copy.newsroom")
    qtbot.waitUntil(lambda: "A whole copy is at" in dialog.outcome.text())
    copy = open_newsroom(tmp_path / "stick" / "copy.newsroom", str)
    assert copy.library.count(Filter()) == 1
    copy.close()
    dialog.save_copy(tmp_path)
    qtbot.waitUntil(lambda: str(tmp_path / "test-") in dialog.outcome.text())
    (tmp_path / "file").touch()
    dialog.save_copy(tmp_path / "file" / "copy.newsroom")
    qtbot.waitUntil(lambda: "could not be written" in dialog.outcome.text())
    assert dialog.copy.isEnabled()


def test_a_backup_that_cannot_be_read_is_shown_and_not_offered(
    qtbot: QtBot, newsroom: Newsroom, tasks: Tasks
) -> None:
    good = newsroom.backups.make(Kind.ASKED)
    bad = newsroom.backups.make(Kind.ASKED, always=True)
    assert good
    assert bad
    bad.path.chmod(0o600)
    bad.path.write_bytes(b"\0" * 5000)
    dialog = ChoiceDialog(newsroom.path, lambda: backups_of(newsroom.path), tasks)
    qtbot.addWidget(dialog)
    assert not dialog.restore.isEnabled()
    qtbot.waitUntil(dialog.restore.isEnabled)
    assert dialog.list.topLevelItemCount() == 2
    assert dialog.chosen == good.path


def test_the_hourly_backup_is_made_by_itself_and_its_failure_told_once(
    qtbot: QtBot, newsroom: Newsroom, clock: Clock, tmp_path: Path
) -> None:
    window, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(window)
    hourly = HourlyBackups(window, newsroom, tasks)
    hourly.look()
    qtbot.waitUntil(lambda: len(newsroom.backups.listed()) == 1)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert newsroom.backups.listed()[0].backup.kind is Kind.HOURLY
    clock.advance(hours=2)
    newsroom.editing.create(make_content(headline="Жаңа"))
    folder = newsroom.backups.folder
    folder.rename(tmp_path / "away")
    folder.touch()  # nothing can be written where a file is
    for _ in range(2):
        hourly.look()
        qtbot.waitUntil(lambda: not tasks.busy)
    texts = [label.text() for label in window.notices.findChildren(QLabel)]
    assert len([text for text in texts if "could not be written" in text]) == 1
    folder.unlink()


def test_closing_makes_a_backup_and_goes_on_without_one(
    qtbot: QtBot, newsroom: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    ended: list[str] = []
    last = LastBackup(newsroom, tasks, lambda: ended.append("made"))
    qtbot.addWidget(last)
    qtbot.waitUntil(lambda: ended == ["made"])
    assert [one.backup.kind for one in newsroom.backups.listed()] == [Kind.CLOSE]
    assert not last.isVisible()
    newsroom.editing.create(make_content(headline="Жаңа"))
    skipped = LastBackup(newsroom, tasks, lambda: ended.append("skipped"))
    qtbot.addWidget(skipped)
    skipped.show()
    skipped.skip.click()
    qtbot.waitUntil(lambda: ended[-1] == "skipped")
    newsroom.backups.folder.rename(tmp_path / "away")
    newsroom.backups.folder.touch()
    failed = LastBackup(newsroom, tasks, lambda: ended.append("failed"))
    qtbot.addWidget(failed)
    qtbot.waitUntil(lambda: ended[-1] == "failed")
    newsroom.backups.folder.unlink()


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], Program]]:
    started: list[Program] = []

    def open_file(opening: Opening) -> Newsroom:
        try:
            if opening.restore:
                restore_first(opening.path, opening.restore)
            return open_newsroom(opening, str)
        except StorageFailed as error:
            raise with_backups(error, opening.path) from error

    def start(path: Path) -> Program:
        settings = SettingsFile(tmp_path / "settings.json")
        one = Program(qapp, open_file, settings, lambda: KnownNewsrooms(tmp_path / "known"))
        started.append(one)
        one.start(path)
        return one

    yield start
    for one in started:
        if one.window:
            if one.window.desk:
                one.window.desk.discard()
            one.window.closed.disconnect()
            one.window.close()
        one.end()


def test_a_restore_from_the_window_reopens_the_newsroom(
    qtbot: QtBot, newsroom: Newsroom, program: Callable[[Path], Program]
) -> None:
    backup = newsroom.backups.make(Kind.ASKED)
    assert backup
    newsroom.editing.create(make_content(headline="Жаңа"))
    newsroom.close()
    running = program(newsroom.path)
    qtbot.waitUntil(lambda: running.newsroom is not None)
    first = running.newsroom
    assert running.window
    running.window.restore_wanted.emit(backup.path)
    qtbot.waitUntil(lambda: running.newsroom not in (None, first))
    assert running.newsroom
    assert [one.headline for one in running.newsroom.library.page(Filter()).items] == ["Ескі"]
    kinds = [one.backup.kind for one in running.newsroom.backups.listed()]
    assert kinds == [Kind.RESTORE, Kind.ASKED]


def test_a_damaged_newsroom_offers_its_backups(
    qapp: QApplication, qtbot: QtBot, newsroom: Newsroom, program: Callable[[Path], Program]
) -> None:
    newsroom.backups.make(Kind.ASKED)
    newsroom.close()
    newsroom.path.write_bytes(b"\0" * 50_000)
    told = press(qapp, "Restore a backup…")
    running = program(newsroom.path)

    def choose() -> None:
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, ChoiceDialog) and dialog.restore.isEnabled():
            dialog.restore.click()
        else:
            QTimer.singleShot(20, choose)

    QTimer.singleShot(20, choose)
    qtbot.waitUntil(lambda: running.newsroom is not None)
    assert "is not a newsroom" in told[0]
    assert running.newsroom
    assert running.newsroom.library.count(Filter()) == 1
    (damaged,) = newsroom.backups.folder.glob("*-damaged")
    assert (damaged / "test.newsroom").read_bytes() == b"\0" * 50_000
