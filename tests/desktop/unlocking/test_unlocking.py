"""An encrypted newsroom in the window: unlocked, locked, given a passphrase, and another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.bootstrap import _Parts
from newsroom.desktop.application import Program
from newsroom.desktop.backups import choice_dialog
from newsroom.desktop.bundles.export_dialog import ExportDialog
from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.unlocking.dialog import PassphraseDialog
from newsroom.desktop.unlocking.errand import PassphraseErrand
from newsroom.desktop.unlocking.form import UnlockDialog, UnlockForm, UnlockPage
from newsroom.desktop.unlocking.idle import IdleLock
from newsroom.desktop.welcome.page import WelcomePage
from newsroom.desktop.window.errands import Errands
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import install_language
from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind as BackupKind
from newsroom.domain.backup import Listed
from newsroom.domain.bundle import Exported
from newsroom.domain.message import Message
from newsroom.domain.opening import Opening, Way
from newsroom.errors import Locked, NotOpened, StorageFailed
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.services.passphrases import Keyring, change_first
from newsroom.services.restoring import restore_first, with_backups
from newsroom.services.shelf import Shelf as BackupShelf
from newsroom.settings import SettingsFile
from newsroom.storage.cipher import salt_of
from tests.support.articles import make_content
from tests.support.keyboard import type_text
from tests.support.locked import WORDS, hurry, make_locked, telling

OTHER = "өзен тау бұлт жел"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], Program]]:
    started: list[Program] = []
    keyring = Keyring()

    def open_file(opening: Opening) -> Newsroom:
        path = opening.path
        try:
            if opening.passphrase and opening.unlocks:
                keyring.key_of(opening.unlocks, opening.passphrase)
            if opening.restore:
                restore_first(path, opening.restore, keyring)
            if opening.new_passphrase is not None:
                change_first(path, opening.new_passphrase, keyring)
            return open_newsroom(opening, lambda: "Айгүл", keyring=keyring)
        except Locked as error:
            raise with_backups(error, path) from error

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


@pytest.fixture
def path(tmp_path: Path) -> Path:
    newsroom = make_locked(tmp_path / "desk")
    newsroom.editing.create(make_content(headline="Тақырып"))
    newsroom.close()
    return newsroom.path


def ring(path: Path) -> Keyring:
    keyring = Keyring()
    keyring.key_of(path, WORDS)
    return keyring


def form_of(program: Program, qtbot: QtBot) -> UnlockForm:
    """Wait for the question and return it."""
    qtbot.waitUntil(lambda: program._locks._form is not None)
    form = program._locks._form
    assert form
    return form


def give(form: UnlockForm, words: str) -> None:
    form.field.line.setText(words)
    QTest.keyClick(form.field.line, Qt.Key.Key_Return)


def open_in(program: Program, qtbot: QtBot, words: str) -> MainWindow:
    give(form_of(program, qtbot), words)
    qtbot.waitUntil(lambda: program.newsroom is not None)
    assert program.window
    return program.window


def reopened(program: Program, before: Newsroom | None, qtbot: QtBot) -> Newsroom:
    qtbot.waitUntil(lambda: program.newsroom not in (None, before))
    assert program.newsroom
    return program.newsroom


def dialog_of(window: MainWindow) -> PassphraseDialog:
    window.actions_.passphrase.trigger()
    [errand] = window.findChildren(PassphraseErrand)
    assert errand.dialog
    return errand.dialog


def choose(dialog: PassphraseDialog | WelcomePage, words: str) -> None:
    dialog.choosing.first.line.setText(words)
    dialog.choosing.again.line.setText(words)


def test_it_opens_with_its_passphrase_alone(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path
) -> None:
    running = program(path)
    form = form_of(running, qtbot)
    assert running.window
    assert running.window.findChildren(UnlockPage)[0].isVisible()
    assert form.field.line.echoMode() is QLineEdit.EchoMode.Password
    assert not form.open.isEnabled()
    assert not running.window.actions_.passphrase.isEnabled()
    give(form, "басқа сөздер")
    assert not form.field.isEnabled()
    qtbot.waitUntil(form.problem.isVisible)
    assert "does not open with this passphrase" in form.problem.text()
    assert form.restore.isVisible()
    assert form.field.line.selectedText()
    form.field.show_.click()
    assert form.field.line.echoMode() is QLineEdit.EchoMode.Normal
    window = open_in(running, qtbot, WORDS)
    assert not any(page.isVisible() for page in window.findChildren(UnlockPage))
    assert window.library
    assert window.library.isVisible()
    assert window.status_line.encrypted.isVisible()
    assert window.actions_.lock.isEnabled()


def test_the_program_can_be_left_and_another_newsroom_chosen(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running = program(path)
    form = form_of(running, qtbot)
    other = tmp_path / "other.newsroom"
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(other)])
    form.other.click()
    newsroom = reopened(running, None, qtbot)
    assert newsroom.path == other
    assert running.window
    assert not running.window.status_line.encrypted.isVisible()
    assert not running.window.actions_.lock.isEnabled()
    again = program(path)
    form_of(again, qtbot)
    assert again.window
    with qtbot.waitSignal(again.window.closed):
        again.window.actions_.close.trigger()


def test_it_asks_in_another_language_too(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path
) -> None:
    running = program(path)
    form_of(running, qtbot)
    assert running.window
    try:
        running.window.language_wanted.emit("kk")
        form = form_of(running, qtbot)
        assert form.isVisible()
        assert form.open.text() == "Ашу"
        open_in(running, qtbot, WORDS)
    finally:
        install_language(running._app, "en")


def test_locking_saves_and_closes(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path
) -> None:
    running = program(path)
    window = open_in(running, qtbot, WORDS)
    assert window.desk
    window.desk.open(1)
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.sheet is not None)
    type_text(window.article_view.headline, "Жаңа ")
    window.actions_.lock.trigger()
    form_of(running, qtbot)
    assert running.newsroom is None
    assert not path.with_name(f"{path.name}-wal").exists()
    after = open_in(running, qtbot, WORDS)
    assert running.newsroom
    assert "Жаңа" in running.newsroom.library.get(1).content.headline
    assert after is not window


def test_another_locked_newsroom_leaves_the_open_one_alone(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path, tmp_path: Path
) -> None:
    running = program(tmp_path / "plain.newsroom")
    first = reopened(running, None, qtbot)
    assert running.window
    running.window.newsroom_wanted.emit(path)
    form_of(running, qtbot)
    [dialog] = running.window.findChildren(UnlockDialog)
    dialog.reject()
    assert running.newsroom is first
    running.window.newsroom_wanted.emit(path)
    give(form_of(running, qtbot), WORDS)
    assert reopened(running, first, qtbot).path == path


def test_a_passphrase_is_set_and_older_backups_go(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    plain = make_locked(folder, "")
    plain.editing.create(make_content(headline="Құпиядерек"))
    plain.backups.make(BackupKind.ASKED)
    plain.close()
    running = program(plain.path)
    first = reopened(running, None, qtbot)
    assert running.window
    dialog = dialog_of(running.window)
    assert "1 backup" in dialog.forget.text()
    assert not dialog.done_.isEnabled()
    choose(dialog, "қысқа")
    assert not dialog.done_.isEnabled()
    choose(dialog, OTHER)
    dialog.choosing.again.line.setText(OTHER[:-1] + "ж")
    assert dialog.choosing.hint.text() == "The two are not the same."
    assert not dialog.done_.isEnabled()
    choose(dialog, OTHER)
    dialog.forget.setChecked(True)
    dialog.done_.click()
    newsroom = reopened(running, first, qtbot)
    assert newsroom.encrypted
    assert newsroom.opens_with(OTHER)
    assert newsroom.library.count(Filter()) == 1
    assert telling(folder, ["Құпиядерек"]) == []


def test_backups_that_cannot_be_deleted_are_told_of(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = make_locked(tmp_path / "desk", "")
    plain.editing.create(make_content(headline="Тақырып"))
    plain.backups.make(BackupKind.ASKED)
    plain.close()
    running = program(plain.path)
    first = reopened(running, None, qtbot)
    assert running.window
    monkeypatch.setattr(BackupShelf, "remove", lambda *_: False)
    dialog = dialog_of(running.window)
    choose(dialog, OTHER)
    dialog.forget.setChecked(True)
    dialog.done_.click()
    reopened(running, first, qtbot)
    [box] = running.window.findChildren(QMessageBox)
    assert "1 older backup" in box.informativeText()
    box.close()


def test_it_is_changed_and_removed_by_who_knows_it(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path
) -> None:
    running = program(path)
    window = open_in(running, qtbot, WORDS)
    first = running.newsroom
    dialog = dialog_of(window)
    choose(dialog, OTHER)
    assert not dialog.done_.isEnabled()
    dialog.present.line.setText("басқа сөздер")
    dialog.done_.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert running.newsroom is first
    dialog.present.line.setText(WORDS)
    dialog.done_.click()
    second = reopened(running, first, qtbot)
    assert second.opens_with(OTHER)
    assert running.window
    dialog = dialog_of(running.window)
    dialog.remove.setChecked(True)
    assert dialog.choosing.isHidden()
    dialog.present.line.setText(OTHER)
    dialog.done_.click()
    assert not reopened(running, second, qtbot).encrypted
    assert salt_of(path) is None


def test_a_new_newsroom_is_encrypted_before_anything_is_written(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    path = tmp_path / "desk" / "a.newsroom"
    running = program(path)
    first = reopened(running, None, qtbot)
    assert running.window
    [page] = running.window.findChildren(WelcomePage)
    page.name.setText("Құпиядерек")
    page.protected.setChecked(True)
    page.begin.click()
    assert page.problem.isVisible()
    page.choosing.first.line.setText(OTHER)
    page.choosing.first.show_.click()
    page.begin.click()
    newsroom = reopened(running, first, qtbot)
    assert newsroom.encrypted
    assert newsroom.settings.get().name == "Құпиядерек"
    assert newsroom.library.count(Filter()) > 5
    assert running.window.windowTitle().startswith("Құпиядерек")
    assert telling(path.parent, ["Құпиядерек", "Welcome"]) == []


def test_the_first_page_in_another_language_has_what_was_answered(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    running = program(tmp_path / "a.newsroom")
    reopened(running, None, qtbot)
    assert running.window
    [page] = running.window.findChildren(WelcomePage)
    page.name.setText("Дала")
    page.author.setText("Айгүл")
    page.currencies.setText("usd")
    page.written.setCurrentIndex(1)
    page.dates.setCurrentIndex(2)
    page.empty.setChecked(True)
    page.protected.setChecked(True)
    choose(page, OTHER)
    page.name.setFocus()
    QTest.keyClick(page.name, Qt.Key.Key_Backtab)
    assert running.window.focusWidget() is page.languages["en"]
    try:
        QTest.keyClick(page.languages["en"], Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: running.language == "ru")
        [again] = running.window.findChildren(WelcomePage)
        assert again is not page
        assert running.window.focusWidget() is again.languages["ru"]
        assert again.values == page.values
        assert (again.name.text(), again.author.text()) == ("Дала", "Айгүл")
        assert again.empty.isChecked()
        assert again.passphrase == OTHER
        again.author.setFocus()
        running.window.language_wanted.emit("kk")
        qtbot.waitUntil(lambda: running.language == "kk")
        [last] = running.window.findChildren(WelcomePage)
        assert running.window.focusWidget() is last.author
    finally:
        install_language(running._app, "en")


def test_an_answered_first_page_does_not_come_back(
    qtbot: QtBot, program: Callable[[Path], Program], tmp_path: Path
) -> None:
    running = program(tmp_path / "a.newsroom")
    first = reopened(running, None, qtbot)
    assert running.window
    [page] = running.window.findChildren(WelcomePage)
    page.empty.setChecked(True)
    page.protected.setChecked(True)
    page.choosing.first.line.setText(OTHER)
    page.choosing.again.line.setText(OTHER)
    page.begin.click()
    reopened(running, first, qtbot)
    assert running.window.findChild(WelcomePage) is None
    running.window.actions_.lock.trigger()
    window = open_in(running, qtbot, OTHER)
    assert window.findChild(WelcomePage) is None


def test_a_first_page_comes_back_where_its_passphrase_was_not_set(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running = program(tmp_path / "a.newsroom")
    first = reopened(running, None, qtbot)
    assert running.window
    [page] = running.window.findChildren(WelcomePage)
    page.name.setText("Құпиядерек")
    page.protected.setChecked(True)
    choose(page, OTHER)
    Path(f"{first.path.parent}/.{first.path.name}.making").write_bytes(b"in the way")

    def try_again(box: QMessageBox) -> None:
        box.buttons()[0].click()

    monkeypatch.setattr(QMessageBox, "exec", try_again)
    page.begin.click()
    again = reopened(running, first, qtbot)
    assert not again.encrypted
    assert running.window.findChild(WelcomePage)


@pytest.mark.parametrize(("way", "done"), [(Way.AS_IT_IS, True), (Way.RETRY, False)])
def test_what_is_to_be_done_goes_along_with_its_passphrase(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: Way,
    *,
    done: bool,
) -> None:
    running = program(tmp_path / "a.newsroom")
    newsroom = reopened(running, None, qtbot)
    told: list[bool] = []

    def choose_first(box: QMessageBox) -> None:
        box.buttons()[0].click()

    def change(newsroom: Newsroom) -> None:
        newsroom.close()
        opening = Opening(newsroom.path, window=True, new_passphrase=OTHER)
        error = NotOpened(Message("The file stumbles."), way)
        running._on_not_opened(error, opening, lambda now: told.append(now.encrypted))

    monkeypatch.setattr(QMessageBox, "exec", choose_first)
    running.give_way(change)
    again = reopened(running, newsroom, qtbot)
    assert again.encrypted is done
    assert told == [True] * done


def test_from_the_locked_page_a_backup_takes_the_place(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = make_locked(path.parent)
    backup = before.backups.make(BackupKind.ASKED)
    before.close()
    assert backup
    change_first(path, OTHER, ring(path))  # and forgotten at once
    running = program(path)
    form = form_of(running, qtbot)
    give(form, "басқа сөздер")
    qtbot.waitUntil(form.restore.isVisible)
    monkeypatch.setattr(running, "choose_backup", lambda _newsroom: backup.path)
    form.restore.click()
    qtbot.waitUntil(lambda: running._locks._form not in (None, form))
    again = form_of(running, qtbot)
    assert again.path == backup.path
    give(again, "басқа сөздер")
    qtbot.waitUntil(again.problem.isVisible)
    window = open_in(running, qtbot, WORDS)
    assert running.newsroom
    assert running.newsroom.opens_with(WORDS)
    assert window.status_line.encrypted.isVisible()


def test_backups_to_choose_from_are_looked_into_with_the_passphrases_that_were_given(
    qapp: QApplication, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = make_locked(path.parent)
    before.backups.make(BackupKind.ASKED)
    before.close()
    parts = _Parts(SettingsFile(tmp_path / "settings.json"))
    running = Program(qapp, parts.open_file, parts._settings, parts.known, backups=parts.backups)
    found: list[bool] = []

    class Looking:
        """A dialog that looks, and is left."""

        def __init__(self, _newsroom: Path, look: Callable[[], list[Listed]], *_: object) -> None:
            found.extend(one.locked for one in look())

        def exec(self) -> int:
            return 0

    monkeypatch.setattr(choice_dialog, "ChoiceDialog", Looking)
    running.choose_backup(path)
    parts.keyring().key_of(path, WORDS)
    running.choose_backup(path)
    assert found == [True, False]
    running.end()


def test_a_plain_backup_waits_for_the_newsrooms_passphrase(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = make_locked(tmp_path / "desk", "")
    plain.editing.create(make_content(headline="Құпиядерек"))
    backup = plain.backups.make(BackupKind.ASKED)
    plain.close()
    assert backup
    change_first(plain.path, OTHER, Keyring())
    running = program(plain.path)
    form = form_of(running, qtbot)
    give(form, "басқа сөздер")
    qtbot.waitUntil(form.restore.isVisible)
    monkeypatch.setattr(running, "choose_backup", lambda _newsroom: backup.path)
    form.restore.click()
    qtbot.waitUntil(lambda: running._locks._form not in (None, form))
    assert form_of(running, qtbot).path == plain.path
    open_in(running, qtbot, OTHER)
    assert running.newsroom
    assert running.newsroom.opens_with(OTHER)
    assert running.newsroom.backups.listed()[0].backup.kind is BackupKind.RESTORE
    assert salt_of(plain.path)


def test_a_backup_of_before_asks_for_the_passphrase_of_before(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path
) -> None:
    before = make_locked(path.parent)
    backup = before.backups.make(BackupKind.ASKED)
    before.close()
    assert backup
    change_first(path, OTHER, ring(path))
    running = program(path)
    window = open_in(running, qtbot, OTHER)
    first = running.newsroom
    window.restore_wanted.emit(backup.path)
    form = form_of(running, qtbot)
    assert form.path == backup.path
    form.other.click()  # leave it as it is
    second = reopened(running, first, qtbot)
    assert second.opens_with(OTHER)
    assert running.window
    running.window.restore_wanted.emit(backup.path)
    give(form_of(running, qtbot), WORDS)
    third = reopened(running, second, qtbot)
    assert third.opens_with(OTHER)
    assert third.backups.listed()[0].backup.kind is BackupKind.RESTORE


def test_it_locks_itself_when_nobody_is_there(
    qtbot: QtBot, program: Callable[[Path], Program], path: Path
) -> None:
    running = program(path)
    window = open_in(running, qtbot, WORDS)
    dialog = dialog_of(window)
    dialog.idle.setCurrentIndex(dialog.idle.findData(15))
    dialog.idle.activated.emit(dialog.idle.currentIndex())
    dialog.reject()
    assert window._settings.current.lock_after == 15
    [errand] = window.findChildren(PassphraseErrand)
    now = 1000.0
    errand.idle._clock = lambda: now
    errand.idle.watch(15)

    def look_after(minutes: int) -> None:
        nonlocal now
        qtbot.waitUntil(lambda: not running.tasks.busy)
        now += minutes * 60
        errand.idle.look()

    look_after(14)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    look_after(14)
    assert running.newsroom
    dialog_of(window)  # is open, and does not keep the newsroom open
    look_after(2)
    form_of(running, qtbot)
    assert running.newsroom is None
    again = open_in(running, qtbot, WORDS)
    again.findChildren(PassphraseErrand)[0].idle.watch(0)


def test_it_locks_itself_later_where_a_text_could_not_be_saved(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running = program(path)
    window = open_in(running, qtbot, WORDS)
    desk, newsroom = window.desk, running.newsroom
    assert desk
    assert newsroom
    desk.open(1)
    qtbot.waitUntil(lambda: desk.sheet is not None)
    type_text(window.article_view.headline, "Жаңа ")
    [errand] = window.findChildren(PassphraseErrand)
    now = 1000.0
    errand.idle._clock = lambda: now
    errand.idle.watch(15)

    def refuse(*_values: object, **_named: object) -> None:
        raise StorageFailed(Message("The disk is full."))

    with monkeypatch.context() as full:
        full.setattr(newsroom.editing, "save", refuse)
        full.setattr(QMessageBox, "exec", lambda _box: None)
        qtbot.waitUntil(lambda: not running.tasks.busy)
        now += 15 * 60
        with qtbot.waitSignal(desk.failed):
            errand.idle.look()
    assert running.newsroom is newsroom
    qtbot.waitUntil(lambda: not running.tasks.busy)
    now += 15 * 60
    errand.idle.look()
    form_of(running, qtbot)
    assert running.newsroom is None


def test_the_settings_tell_nothing_of_an_encrypted_newsroom(
    qtbot: QtBot,
    program: Callable[[Path], Program],
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_in(program(path), qtbot, WORDS)
    assert window.library

    def export(dialog: ExportDialog) -> None:
        dialog.question.place.setEditText(str(tmp_path / "Құпиядерек"))
        dialog.exported = Exported(tmp_path, 1, 1, 0, 0, "index.html", ())

    monkeypatch.setattr(ExportDialog, "exec", export)
    [errands] = window.findChildren(Errands)
    errands.export()
    for shelf in (Shelf(Kind.TAG, "Құпиядерек"), Shelf(Kind.STATE, "draft")):
        window.library.sidebar.choose(shelf)
        window.keep_layout()
        kept = (tmp_path / "settings.json").read_text(encoding="utf-8")
        assert "Құпиядерек" not in kept
    assert "state:draft" in kept


def test_the_key_that_wakes_a_laptop_comes_too_late(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    now = 1000.0
    lock = IdleLock(15, lambda: False, line, clock=lambda: now)
    now += 8 * 60 * 60
    with qtbot.waitSignal(lock.idle):
        QTest.keyClick(line, Qt.Key.Key_A)
    lock.watch(0)
