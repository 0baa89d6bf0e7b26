"""Labels and boxes show words from outside as they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.plain import plain_label, tell_refusal
from newsroom.domain.message import Message
from newsroom.errors import InputRefused

HOSTILE = "<img src='file:///etc/hostname'> <b>bold</b>"


def test_a_label_shows_markup_as_it_is(qtbot: QtBot) -> None:
    label = plain_label(HOSTILE, "muted", selectable=True)
    qtbot.addWidget(label)
    assert label.text() == HOSTILE
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_refusal_shows_the_name_of_a_file_as_it_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box))  # noqa: PLW0108 - bound
    window = QWidget()
    qtbot.addWidget(window)
    tell_refusal(window, InputRefused(Message("{path} is not one.", path=HOSTILE)))
    (box,) = shown
    assert box.text() == f"{HOSTILE} is not one."
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert isinstance(label, QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
