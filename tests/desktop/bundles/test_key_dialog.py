"""The window on one's key and on whose keys are known."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.desktop.bundles.key_dialog import KeyDialog
from newsroom.domain.signing import PublicKey
from newsroom.services.keys import Keys
from newsroom.services.senders import Senders


def shown(qtbot: QtBot, folder: Path) -> KeyDialog:
    keys = Keys(folder)
    dialog = KeyDialog(keys, Senders(folder, keys.own))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(dialog: KeyDialog, text: str) -> None:
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    button.click()


def test_the_words_are_shown_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(qtbot, tmp_path)
    key = Keys(tmp_path).own()
    assert key is not None
    assert (dialog.words.text(), dialog.groups.text()) == (key.words, key.groups)
    assert not dialog.forget.isEnabled()


def test_another_key_is_made_only_when_it_is_meant(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(qtbot, tmp_path)
    before = Keys(tmp_path).own()
    answers = iter([1, 0])

    def answer(box: QMessageBox) -> int:
        box.buttons()[next(answers)].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    roles = (QMessageBox.ButtonRole.DestructiveRole, QMessageBox.ButtonRole.RejectRole)
    monkeypatch.setattr(
        QMessageBox,
        "buttons",
        lambda box: sorted(
            box.findChildren(QPushButton), key=lambda one: roles.index(box.buttonRole(one))
        ),
    )
    press(dialog, "&Replace…")
    assert Keys(tmp_path).own() == before
    press(dialog, "&Replace…")
    assert Keys(tmp_path).own() != before
    assert before is not None
    assert dialog.words.text() != before.words


def test_a_known_key_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    senders = Senders(tmp_path, lambda: None)
    senders.trust("u", PublicKey(bytes(32)), "Айгүл")
    dialog = shown(qtbot, tmp_path)
    assert "Айгүл" in dialog.known.item(0).text()
    dialog.known.setCurrentRow(0)
    dialog.forget.click()
    assert senders.known() == ()
    assert "None yet" in dialog.known.item(0).text()


def test_a_damaged_key_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "signing-key.pem").write_text("x")
    dialog = shown(qtbot, tmp_path)
    assert dialog.problem.isVisible()
    assert dialog.words.text() == ""
