"""Bundles in the window: looked at, taken in, decided on, and sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsroom.desktop.inbox.dialog import InboxDialog
from newsroom.desktop.inbox.merge_dialog import MergeDialog
from newsroom.desktop.inbox.opening import InboxErrands
from newsroom.desktop.inbox.send_dialog import SendDialog
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.errands import Errands
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.domain.merging import Side
from newsroom.services import sending
from tests.support.articles import make_content
from tests.support.exchanging import Desk
from tests.support.windows import make_window

BODY = "Бір абзац.\n\nЕкі абзац осында тұр.\n\nАраға сөз.\n\nҮш абзац осында тұр."


@pytest.fixture(autouse=True)
def not_modal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the dialogs be as long as the work behind them takes; see `no_forgotten_dialog`."""
    for dialog in (InboxDialog, MergeDialog, SendDialog):
        monkeypatch.setattr(dialog, "open", dialog.show)


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "field", "Тілші")
    yield desk
    desk.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "office", "Редакция")
    yield desk
    desk.close()


@pytest.fixture
def shown(qtbot: QtBot, office: Desk, tmp_path: Path) -> Iterator[tuple[MainWindow, Tasks]]:
    window, tasks = make_window(office.newsroom, tmp_path)
    qtbot.addWidget(window)
    window.show()
    yield window, tasks
    assert tasks.wait_for_done()


def errands(window: MainWindow) -> InboxErrands:
    found = window.findChild(InboxErrands)
    assert isinstance(found, InboxErrands)
    return found


def drop(window: MainWindow, *paths: Path) -> None:
    found = window.findChild(Errands)
    assert isinstance(found, Errands)
    found.take_in(list(paths))


def test_a_bundle_is_looked_at_and_then_taken_in(
    shown: tuple[MainWindow, Tasks], field: Desk, office: Desk, qtbot: QtBot
) -> None:
    window, tasks = shown
    one = field.newsroom.editing.create(make_content()).uuid
    field.newsroom.editing.create(make_content(headline="<b>Жоба</b>"))
    drop(window, field.export())
    qtbot.waitUntil(lambda: isinstance(errands(window).dialog, InboxDialog))
    dialog = errands(window).dialog
    assert isinstance(dialog, InboxDialog)
    qtbot.waitUntil(lambda: "Алқалы" in dialog.text.toPlainText())
    assert len(dialog.list.ticked) == 2
    assert "Тілші" in dialog.title.text()
    row = dialog.list.topLevelItem(1)
    assert row is not None
    assert row.text(0) == "<b>Жоба</b>"
    row.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.every.checkState() is Qt.CheckState.PartiallyChecked
    dialog.take.click()
    qtbot.waitUntil(lambda: errands(window).dialog is None)
    assert tasks.wait_for_done()
    assert office.get(one).content == field.get(one).content
    assert [item.uuid for item in office.newsroom.library.page(Filter()).items] == [one]
    field.newsroom.trash.put(2)
    drop(window, field.export())
    qtbot.waitUntil(lambda: isinstance(errands(window).dialog, InboxDialog))
    again = errands(window).dialog
    assert isinstance(again, InboxDialog)
    assert again.summary.text().startswith("Nothing in this bundle is new here.")
    again.reject()
    qtbot.waitUntil(lambda: errands(window).dialog is None)
    assert window.desk is not None
    assert window.desk.sheet is not None


def test_a_conflict_is_decided_place_by_place(
    shown: tuple[MainWindow, Tasks], field: Desk, office: Desk, qtbot: QtBot
) -> None:
    window, tasks = shown
    uuid = field.newsroom.editing.create(make_content(body=BODY)).uuid
    office.take(field.export(uuid))
    field.rewrite(uuid, headline="Олардікі", body=BODY.replace("Екі", "Екінші"))
    office.rewrite(uuid, headline="Біздікі", body=BODY.replace("Екі", "Екеу").replace("Үш", "Үшеу"))
    window.desk.open(office.get(uuid).id)  # type: ignore[union-attr]
    drop(window, field.export(uuid))
    qtbot.waitUntil(lambda: isinstance(errands(window).dialog, InboxDialog))
    first = errands(window).dialog
    assert isinstance(first, InboxDialog)
    first.take.click()
    qtbot.waitUntil(window.notices.isVisible)
    [button] = window.notices.findChildren(QPushButton)
    button.click()
    qtbot.waitUntil(lambda: isinstance(errands(window).dialog, MergeDialog))
    dialog = errands(window).dialog
    assert isinstance(dialog, MergeDialog)
    assert set(dialog.choices) == {("headline", 0), *(k for k in dialog.choices if k[0] == "body")}
    assert not dialog.join.isEnabled()
    for choice in dialog.choices.values():
        choice.choose(Side.THEIRS)
    assert dialog.join.isEnabled()
    qtbot.waitUntil(lambda: "Екінші" in dialog.text.toPlainText())
    dialog.join.click()
    qtbot.waitUntil(lambda: errands(window).dialog is None)
    qtbot.waitUntil(lambda: not window.notices.isVisible())
    assert tasks.wait_for_done()
    assert office.get(uuid).content.headline == "Олардікі"
    assert office.get(uuid).content.body == BODY.replace("Екі", "Екінші").replace("Үш", "Үшеу")
    sheet = window.desk.sheet  # type: ignore[union-attr]
    assert sheet is not None
    assert sheet.content == office.get(uuid).content


def test_a_story_is_sent(
    shown: tuple[MainWindow, Tasks],
    office: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The real one takes a second and more, so that guessing does too; `test_sending` has it.
    monkeypatch.setattr(sending, "seal", lambda data, secret: f"sealed: {secret}".encode() + data)
    window, tasks = shown
    uuid = office.newsroom.editing.create(make_content()).uuid
    window.desk.open(office.get(uuid).id)  # type: ignore[union-attr]
    window.actions_.send.trigger()
    dialog = errands(window).dialog
    assert isinstance(dialog, SendDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert not dialog.write.isEnabled()
    dialog.to.setCurrentText("Тілші")
    qtbot.waitUntil(lambda: dialog.write.isEnabled() and "1" in dialog.size_told.text())
    dialog.encrypted.setChecked(True)
    assert not dialog.write.isEnabled()
    dialog.passphrase.setText("дала тынысы")
    assert not dialog.write.isEnabled()
    dialog.again.setText("дала тынысы")
    assert dialog.write.isEnabled()
    dialog.write_to(tmp_path / "story.zip.age")
    qtbot.waitUntil(lambda: "story.zip.age" in dialog.outcome.text())
    assert (tmp_path / "story.zip.age").read_bytes().startswith("sealed: дала тынысы".encode())
    dialog.close()
    assert tasks.wait_for_done()
