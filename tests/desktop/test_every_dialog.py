"""Every dialog of the window, in every language: named for a screen reader, whole, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsroom.desktop.words import LANGUAGES, install_language
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.windows import make_window

_CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QSpinBox,
)
# Qt's own, inside its controls; they speak through them.
_INNER = ("qt_", "ScrollLeftButton", "ScrollRightButton")
# What these do is not a dialog, and would end or change the window.
_LEFT_OUT = ("quit", "language_", "sample", "trash", "step_", "about_qt", "preview")


def controls(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if (
            isinstance(widget, _CONTROLS)
            and widget.isVisibleTo(window)
            and not isinstance(widget, QHeaderView)
            and not widget.objectName().startswith(_INNER)
            and not isinstance(widget.parentWidget(), QComboBox | QSpinBox | QLineEdit)
        ):
            yield widget


def nameless(window: QWidget) -> list[str]:
    """Return the controls that a screen reader could not name."""
    found = []
    for widget in controls(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip():
            found.append(
                f"{type(widget).__name__} {widget.objectName()} in {widget.parentWidget()}"
            )
    return found


def clipped(window: QWidget) -> list[str]:
    """Return the texts that do not fit where they stand."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.width():
            continue
        if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
            if widget.text() and widget.width() < widget.minimumSizeHint().width():
                found.append(widget.text())
        elif isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            if not widget.wordWrap():
                if widget.width() + 1 < widget.sizeHint().width():
                    found.append(widget.text())
            elif widget.height() + 1 < widget.heightForWidth(widget.width()):
                found.append(widget.text())
    return found


def unreachable(window: QWidget) -> list[str]:
    """Return the buttons that no key reaches."""
    return [
        f"{type(widget).__name__} {widget.objectName()} {widget.text()}"
        for widget in controls(window)
        if isinstance(widget, QAbstractButton)
        and not isinstance(widget, QRadioButton)  # the arrows go from one to the next
        and widget.isEnabled()
        and not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not (isinstance(widget, QToolButton) and widget.defaultAction() is not None)
        and widget.shortcut().isEmpty()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_is_named_whole_and_reached(
    qtbot: QtBot,
    newsroom: Newsroom,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    qapp = QApplication.instance()
    assert qapp is not None
    install_language(qapp, language)
    seen: dict[str, list[str]] = {}
    asked: list[str] = []

    def look(dialog: QDialog) -> int:
        dialog.show()
        QApplication.processEvents()
        name = f"{asked[-1]}: {type(dialog).__name__}"
        if not isinstance(dialog, QFileDialog):  # the system's own
            seen[name] = [
                *(f"no name: {one}" for one in nameless(dialog)),
                *(f"clipped: {one}" for one in clipped(dialog)),
                *(f"no key: {one}" for one in unreachable(dialog)),
                *(["no title"] if not dialog.windowTitle() else []),
            ]
        dialog.close()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QDialog, "open", look)
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    try:
        newsroom.editing.create(make_content())
        newsroom.templates.keep("Апта", make_content())
        window, tasks = make_window(newsroom, tmp_path)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        assert window.desk is not None
        window.desk.open(1)
        qtbot.waitUntil(lambda: not tasks.busy)
        for action in window.actions_.all():
            if action.isEnabled() and not action.objectName().startswith(_LEFT_OUT):
                asked.append(action.objectName())
                action.trigger()
                QApplication.processEvents()
        qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)
        window.desk.discard()
        assert tasks.wait_for_done()
    finally:
        install_language(qapp, "en")
    assert len(seen) >= 14, sorted(seen)
    assert {name: found for name, found in seen.items() if found} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_itself_is_named_and_reached(
    qapp: QApplication, qtbot: QtBot, newsroom: Newsroom, tmp_path: Path, language: str
) -> None:
    install_language(qapp, language)
    try:
        newsroom.editing.create(make_content())
        window, tasks = make_window(newsroom, tmp_path)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        assert window.desk is not None
        window.desk.open(1)
        qtbot.waitUntil(lambda: not tasks.busy)
        assert nameless(window) == []
        assert unreachable(window) == []
        window.desk.discard()
        assert tasks.wait_for_done()
    finally:
        install_language(qapp, "en")
