"""The dialog that hands a story over, on a real newsroom."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from newsroom.desktop.handover.dialog import HandoverDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.handover import Form
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Answer the dialog for the file; return what names it proposes."""
    proposed: list[str] = []

    def answer(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        proposed.append(name)
        return (str(path) if path else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def test_a_story_is_handed_over_and_the_choice_is_remembered(
    window: MainWindow,
    newsroom: Newsroom,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    article = newsroom.editing.create(make_content(headline="Көпір ашылды", slug="kopir"))
    assert window.desk is not None
    assert not window.actions_.hand_over.isEnabled()
    window.desk.open(article.id)
    proposed = choose(monkeypatch, tmp_path / "out.epub")

    def use(dialog: HandoverDialog) -> int:
        dialog.show()
        dialog.choices[Form.EPUB].setChecked(True)
        dialog.start.click()
        qtbot.waitUntil(lambda: dialog.handed is not None)
        assert dialog.open_file.isVisible()
        assert str(tmp_path / "out.epub") in dialog.details.text()
        return 1

    monkeypatch.setattr(HandoverDialog, "exec", use)
    window.actions_.hand_over.trigger()
    assert (tmp_path / "out.epub").stat().st_size > 1000
    assert proposed[0].endswith("kopir.epub")

    def look(dialog: HandoverDialog) -> int:
        assert dialog.form is Form.EPUB
        assert dialog.folder == tmp_path
        return 0

    monkeypatch.setattr(HandoverDialog, "exec", look)
    window.actions_.hand_over.trigger()


def test_what_is_unsaved_goes_too(
    window: MainWindow,
    newsroom: Newsroom,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.actions_.new.trigger()
    window.article_view.headline.setPlainText("Жаңа тақырып")
    choose(monkeypatch, tmp_path / "out")  # the ending is added

    def use(dialog: HandoverDialog) -> int:
        dialog.choices[Form.TEXT].setChecked(True)
        dialog.start.click()
        qtbot.waitUntil(lambda: dialog.handed is not None)
        return 1

    monkeypatch.setattr(HandoverDialog, "exec", use)
    window.actions_.hand_over.trigger()
    qtbot.waitUntil((tmp_path / "out.txt").exists)
    assert "Жаңа тақырып" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert newsroom.library.get(1).content.headline == "Жаңа тақырып"


def test_a_refusal_stays_in_the_dialog(
    newsroom: Newsroom, tmp_path: Path, qtbot: QtBot, window: MainWindow
) -> None:
    article = newsroom.editing.create(make_content())
    dialog = HandoverDialog(
        newsroom.handing_over,
        window._tasks,
        [article.id],
        "a",
        form=Form.HTML,
        folder=tmp_path,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.write(tmp_path / "no" / "a.html")
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "a.html" in dialog.problem.text()
    dialog.write(tmp_path / "a.html")
    qtbot.waitUntil(lambda: dialog.handed is not None)
    QApplication.processEvents()
    assert not dialog.problem.isVisible()


def test_nothing_chosen_writes_nothing(
    newsroom: Newsroom,
    tmp_path: Path,
    qtbot: QtBot,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    article = newsroom.editing.create(make_content())
    dialog = HandoverDialog(
        newsroom.handing_over, window._tasks, [article.id], "a", form=Form.PDF, folder=tmp_path
    )
    qtbot.addWidget(dialog)
    choose(monkeypatch, None)
    dialog.start.click()
    assert dialog.handed is None
    assert not list(tmp_path.glob("*.pdf"))
