"""The ways out when a newsroom cannot be opened, and the window of one that is read-only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from newsroom.desktop.application import Program
from newsroom.desktop.doorbell import Doorbell
from newsroom.desktop.opening_dialog import ask_way
from newsroom.desktop.recovery.dialog import RecoveryDialog
from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind
from newsroom.domain.message import Message
from newsroom.domain.opening import Opening, Way
from newsroom.errors import NewsroomError, NotOpened, StorageFailed
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import open_newsroom
from newsroom.services.restoring import backups_of
from newsroom.settings import SettingsFile
from tests.support.articles import make_content
from tests.support.keyboard import type_text
from tests.support.newsrooms import make_newsroom

OPENING = Opening(Path("/desk/a.newsroom"), window=True)
SENTENCE = Message("The newsroom {path} is not there.", path="/desk/<b>a</b>")


def answer(qapp: QApplication, button: str) -> list[QMessageBox]:
    """Press a button of the message that comes next, by its words; return what was shown."""
    shown: list[QMessageBox] = []

    def press() -> None:
        box = qapp.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        shown.append(box)
        buttons = [one for one in box.buttons() if one.text().replace("&", "") == button]
        assert buttons, [one.text() for one in box.buttons()]
        buttons[0].click()

    QTimer.singleShot(0, press)
    return shown


@pytest.mark.parametrize(
    ("error", "button", "wanted"),
    [
        (StorageFailed(SENTENCE), "Close", None),
        (NotOpened(SENTENCE, Way.RETRY), "Try again", OPENING),
        (
            NotOpened(SENTENCE, Way.RETRY, Way.FOUND),
            "Create a new one",
            Opening(OPENING.path, window=True, found=True),
        ),
        (
            NotOpened(SENTENCE, Way.AS_IT_IS, Way.READ_ONLY),
            "Open as it is",
            Opening(OPENING.path, window=True, as_it_is=True),
        ),
        (
            NotOpened(SENTENCE, Way.RETRY, Way.READ_ONLY),
            "Open read-only",
            Opening(OPENING.path, window=True, read_only=True),
        ),
        (
            NotOpened(SENTENCE, Way.FOUND_ELSEWHERE, elsewhere=Path("/b.newsroom")),
            "Open it there",
            Opening(Path("/b.newsroom"), window=True),
        ),
    ],
)
def test_each_way_out_is_a_button(
    qapp: QApplication, error: NewsroomError, button: str, wanted: Opening | None
) -> None:
    shown = answer(qapp, button)
    assert ask_way(error, OPENING, None) == wanted
    assert shown[0].informativeText() == "The newsroom /desk/<b>a</b> is not there."


@pytest.mark.parametrize("ways", [(Way.FOUND,), (Way.AS_IT_IS, Way.READ_ONLY), ()])
def test_enter_never_founds_and_never_leaves_out(qapp: QApplication, ways: tuple[Way, ...]) -> None:
    defaults = []

    def look() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = box.defaultButton()
        assert button is not None
        defaults.append(button.text())
        box.reject()

    QTimer.singleShot(0, look)
    assert ask_way(NotOpened(SENTENCE, *ways), OPENING, None) is None
    assert defaults == ["Choose another…"]


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], Program]]:
    started: list[Program] = []

    def start(path: Path) -> Program:
        settings = SettingsFile(tmp_path / "settings.json")
        known = KnownNewsrooms(tmp_path / "known")

        def open_file(opening: Opening) -> object:
            known.guard(opening, chosen=False)
            newsroom = open_newsroom(opening, lambda: "")
            known.remember(opening.path)
            return newsroom

        running = Program(qapp, open_file, settings, lambda: known)  # type: ignore[arg-type]
        started.append(running)
        if known.get(path) is None:
            open_newsroom(path, lambda: "").close()  # else it would be asked how it begins
        running.start(path)
        return running

    yield start
    for one in started:
        if one.window:
            if one.window.desk:
                one.window.desk.discard()
            one.window.close()
            one.window.deleteLater()
        one.end()


def notices(program: Program) -> list[str]:
    assert program.window
    bar = program.window.notices
    return [label.text() for label in bar.findChildren(QLabel) if label.text()]


def test_a_newsroom_that_has_gone_is_founded_anew_only_on_demand(
    qapp: QApplication, qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    path = tmp_path / "a.newsroom"
    first = program(path)
    qtbot.waitUntil(lambda: first.newsroom is not None)
    first.end()
    path.unlink()
    shown = answer(qapp, "Create a new one")
    second = program(path)
    qtbot.waitUntil(lambda: second.newsroom is not None)
    assert "is not there any more" in shown[0].informativeText()
    assert path.exists()


def test_a_read_only_newsroom_can_be_read_and_copied_and_not_written(
    qapp: QApplication, qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    newsroom = make_newsroom(tmp_path)
    stored = newsroom.editing.create(make_content())
    newsroom.close()
    running = program(tmp_path / "missing" / "b.newsroom")
    qtbot.waitUntil(lambda: running.newsroom is not None)
    running.open(Opening(newsroom.path, window=True, read_only=True))
    qtbot.waitUntil(lambda: running.newsroom is not None and running.newsroom.read_only)
    window = running.window
    assert window
    assert window.desk
    assert window.library
    assert notices(running)[0].startswith("Read-only: ")
    window.desk.open(stored.id)
    type_text(window.article_view.headline, "Жаңа")
    assert window.article_view.headline.text() == stored.content.headline
    assert window.status_line.saving.text() == "Read-only"
    assert not window.metadata.category.isEnabled()
    actions = window.actions_
    allowed = [actions.export, actions.find, actions.check, actions.open, actions.verify]
    assert all(action.isEnabled() for action in allowed)
    refused = [actions.new, actions.save, actions.take_in, actions.house, *actions.steps.values()]
    assert not any(action.isEnabled() for action in refused)

    copy = tmp_path / "copy.newsroom"

    def choose() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(copy))
        dialog.accept()

    QTimer.singleShot(0, choose)
    window.notices.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: running.newsroom is not None and running.newsroom.path == copy)
    assert running.newsroom
    assert not running.newsroom.read_only
    assert running.newsroom.library.count(Filter()) == 1
    assert notices(running) == []
    assert window is not running.window
    # The next start is in it.
    assert SettingsFile(tmp_path / "settings.json").current.newsroom == str(copy)


def test_a_cloud_folder_is_warned_of_until_it_is_understood(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    path = tmp_path / "Dropbox" / "a.newsroom"
    first = program(path)
    qtbot.waitUntil(lambda: first.newsroom is not None)
    assert "Dropbox" in notices(first)[0]
    assert first.window
    first.window.notices.findChildren(QPushButton)[0].click()
    assert first.window.notices.isHidden()
    first.end()
    second = program(path)
    qtbot.waitUntil(lambda: second.newsroom is not None)
    assert notices(second) == []


def test_what_cannot_be_saved_is_saved_elsewhere_and_then_here(
    qapp: QApplication,
    qtbot: QtBot,
    program: Callable[[Path], Program],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "desk" / "a.newsroom"
    running = program(path)
    qtbot.waitUntil(lambda: running.newsroom is not None)
    window = running.window
    assert window
    assert window.desk
    window.actions_.new.trigger()
    type_text(window.article_view.headline, "Соңғы сөз")
    path.rename(tmp_path / "away.newsroom")
    tries = [str(tmp_path / "no folder" / "b.md"), str(tmp_path / "c.md")]
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [tries.pop(0)])
    shown = answer(qapp, "Save elsewhere…")

    def then() -> None:  # the first place cannot be written
        if shown:
            answer(qapp, "OK")
        else:
            QTimer.singleShot(20, then)

    then()
    with qtbot.waitSignal(window.desk.failed):
        window.actions_.save.trigger()
    assert "not at its place any more" in shown[0].informativeText()
    copy = tmp_path / "c.md"
    assert "Соңғы сөз" in copy.read_text(encoding="utf-8")
    assert tries == []
    sheet = window.desk.sheet
    assert sheet
    assert sheet.unsaved
    assert window.article_view.headline.text() == "Соңғы сөз"
    (tmp_path / "away.newsroom").rename(path)
    with qtbot.waitSignal(window.desk.saved):
        window.actions_.save.trigger()
    assert running.newsroom
    assert running.newsroom.library.count(Filter()) == 1


def test_a_newsroom_that_gives_way_is_backed_up_and_closed(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    running = program(tmp_path / "a.newsroom")
    qtbot.waitUntil(lambda: running.newsroom is not None)
    earlier = running.newsroom
    assert earlier
    earlier.editing.create(make_content())
    running.open(Opening(tmp_path / "b.newsroom", window=True, found=True))
    qtbot.waitUntil(lambda: running.newsroom is not earlier, timeout=30_000)
    qtbot.waitUntil(lambda: running.tasks.busy == 0, timeout=30_000)
    assert [one.backup.kind for one in backups_of(earlier.path)] == [Kind.CLOSE]
    with pytest.raises(StorageFailed, match="was closed meanwhile"):
        earlier.library.count(Filter())
    with pytest.raises(StorageFailed, match="was closed meanwhile"):
        earlier.editing.create(make_content())


def test_what_another_window_types_is_no_leftover(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.journal.keep("k", "uuid-1", None, make_content())
    newsroom.close()
    running = program(tmp_path / "b.newsroom")
    qtbot.waitUntil(lambda: running.newsroom is not None)
    running.open(Opening(newsroom.path, window=True, read_only=True))
    qtbot.waitUntil(lambda: running.newsroom is not None and running.newsroom.read_only)
    qtbot.waitUntil(lambda: running.tasks.busy == 0, timeout=30_000)
    assert running.window
    assert running.window.findChild(RecoveryDialog) is None


def test_a_user_without_a_name_has_a_doorbell_too(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nameless() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nameless)
    bell = Doorbell(qapp)
    assert bell.listen(tmp_path / "a.newsroom")
    bell.stop()
