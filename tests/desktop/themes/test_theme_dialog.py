"""Choosing a theme in the window; a wrong one is told and not taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsroom.desktop.tasks import Tasks
from newsroom.desktop.themes.dialog import ThemeDialog
from newsroom.desktop.window.main_window import MainWindow


def test_a_theme_is_begun_tried_and_used(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "theme"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))

    def use(dialog: ThemeDialog) -> int:
        dialog.show()
        assert dialog.standard.isChecked()
        assert not dialog.check.isEnabled()
        dialog.begin.click()
        qtbot.waitUntil(dialog.outcome.isVisible)
        assert dialog.own.isChecked()
        template = folder / "templates" / "article.html.j2"
        whole = template.read_text(encoding="utf-8")
        template.write_text(whole + "{{ no_such_name }}", encoding="utf-8")
        qtbot.waitUntil(dialog.use.isEnabled)
        dialog.use.click()
        qtbot.waitUntil(lambda: "article.html.j2" in dialog.outcome.text())
        assert dialog.isVisible()
        template.write_text(whole, encoding="utf-8")
        qtbot.waitUntil(dialog.use.isEnabled)
        dialog.check.click()
        qtbot.waitUntil(lambda: "without a mistake" in dialog.outcome.text())
        qtbot.waitUntil(dialog.use.isEnabled)
        dialog.use.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return dialog.result()

    monkeypatch.setattr(ThemeDialog, "exec", use)
    window.actions_.theme.trigger()
    assert window._settings.current.theme == str(folder)


def test_the_standard_theme_needs_no_folder(qtbot: QtBot) -> None:
    tasks = Tasks()
    dialog = ThemeDialog("", tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.own.setChecked(True)
    dialog.use.click()
    assert dialog.outcome.isVisible()  # which folder?
    dialog.standard.setChecked(True)
    dialog.use.click()
    assert dialog.result()
    assert dialog.folder == ""
