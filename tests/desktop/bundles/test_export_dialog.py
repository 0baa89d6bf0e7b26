"""The dialog that exports: who for, what, in which languages, where to – and it remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.bundles.export_dialog import ExportDialog
from newsroom.desktop.look.colours import LIGHT
from newsroom.desktop.look.dressing import stylesheet
from newsroom.desktop.tasks import Tasks
from newsroom.domain.article import Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.export_habits import Audience, What
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


@pytest.fixture
def tasks() -> Tasks:
    return Tasks()


@pytest.fixture
def stories(newsroom: Newsroom) -> Newsroom:
    newsroom.editing.create(make_content(), State.PUBLISHED)
    russian = make_content(slug="ru", language=Language.RUSSIAN)
    newsroom.editing.create(russian, State.PUBLISHED)
    newsroom.editing.create(make_content(slug="d"))
    return newsroom


def opened(
    qtbot: QtBot, newsroom: Newsroom, tasks: Tasks, folder: Path, selected: Sequence[int] = ()
) -> ExportDialog:
    article = newsroom.library.get(3)
    dialog = ExportDialog(newsroom, tasks, article, str(folder / "dala"), selected=selected)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    return dialog


def written(qtbot: QtBot, dialog: ExportDialog) -> Path:
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.exported is not None, timeout=20_000)
    assert dialog.exported is not None
    return dialog.exported.path


def test_each_audience_has_its_choices_and_they_come_back(
    qtbot: QtBot, stories: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = opened(qtbot, stories, tasks, tmp_path)
    question = dialog.question
    assert question.audience is Audience.EDITORS
    assert question.target == str(tmp_path / "dala-review")
    # Only languages that articles are in are asked about.
    shown = [one for one, box in question.languages.items() if box.isVisible()]
    assert shown == [Language.KAZAKH, Language.RUSSIAN]
    question.audiences[Audience.READERS].setChecked(True)
    assert question.target == str(tmp_path / "dala-site")
    assert question.look.isChecked()
    question.kinds[What.STATES].setChecked(True)
    assert question.states[State.DRAFT].isVisible()
    question.states[State.DRAFT].setChecked(False)
    question.languages[Language.RUSSIAN].setChecked(False)
    assert question.states[State.PUBLISHED].text().endswith("(1)")
    question.look.setChecked(False)
    question.place.setEditText(str(tmp_path / "public"))
    site = written(qtbot, dialog)
    assert (site / "index.html").exists()
    assert not (site / "review.html").exists()
    assert not list(site.glob("article/2-*"))
    again = opened(qtbot, stories, tasks, tmp_path).question
    assert again.audience is Audience.READERS
    assert again.what is What.STATES
    assert not again.states[State.DRAFT].isChecked()
    assert not again.languages[Language.RUSSIAN].isChecked()
    assert not again.look.isChecked()
    assert again.target == str(tmp_path / "public")
    again.audiences[Audience.EDITORS].setChecked(True)
    assert again.kinds[What.FINISHED].isChecked()
    assert again.order(Path()) == ExportOrder(Path())
    assert tasks.wait_for_done()


def test_all_of_the_question_is_seen(
    qapp: QApplication, qtbot: QtBot, stories: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet(stylesheet(LIGHT))
    try:
        dialog = opened(qtbot, stories, tasks, tmp_path)
        bar = dialog._room.verticalScrollBar()
        for width in range(dialog.width(), dialog.width() + 120, 4):
            dialog.resize(width, 100)
            qtbot.waitUntil(lambda wide=width: dialog.width() == wide)  # type: ignore[misc]
            dialog._fit()
            QApplication.processEvents()
            assert bar.maximum() == 0, width
    finally:
        qapp.setStyleSheet(before)


def test_the_archive_asks_only_where_to(
    qtbot: QtBot, stories: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = opened(qtbot, stories, tasks, tmp_path)
    question = dialog.question
    question.audiences[Audience.ARCHIVE].setChecked(True)
    assert not question.kinds[What.FINISHED].isVisible()
    assert not question.languages[Language.KAZAKH].isVisible()
    written(qtbot, dialog)
    assert dialog.exported is not None
    assert dialog.exported.articles == stories.library.count(Filter())
    # Who has selected some does not want all, whatever the last export was.
    selected = opened(qtbot, stories, tasks, tmp_path, selected=[2]).question
    assert selected.audience is Audience.EDITORS
    assert selected.order(Path()).articles == (2,)
    assert tasks.wait_for_done()


def test_nothing_goes_to_readers_unseen(
    qtbot: QtBot, stories: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    article = stories.library.get(1)
    stories.editing.save(1, replace(article.content, body="TODO"))
    dialog = opened(qtbot, stories, tasks, tmp_path)
    dialog.question.audiences[Audience.READERS].setChecked(True)
    dialog.start.click()
    qtbot.waitUntil(dialog.check.isVisible)
    assert dialog.exported is None
    assert not Path(dialog.question.target).exists()
    dialog.check.go.click()
    qtbot.waitUntil(lambda: dialog.exported is not None, timeout=20_000)
    assert tasks.wait_for_done()


def test_what_is_missing_is_said(
    qtbot: QtBot, stories: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = opened(qtbot, stories, tasks, tmp_path)
    question = dialog.question
    for box in question.languages.values():
        box.setChecked(False)
    dialog.start.click()
    assert dialog.problem.isVisible()
    question.languages[Language.KAZAKH].setChecked(True)
    question.place.setEditText(" ")
    dialog.start.click()
    assert "folder" in dialog.problem.text()
    assert dialog.exported is None


def test_it_can_be_stopped_and_tried_again(
    qtbot: QtBot, stories: Newsroom, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = opened(qtbot, stories, tasks, tmp_path)
    dialog.start.click()
    assert dialog.progress.isVisible()
    dialog.progress.stop.click()
    dialog.reject()  # closing asks for the same
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)
    assert "Stopped" in dialog.problem.text()
    assert (written(qtbot, dialog) / "index.html").exists()
    assert tasks.wait_for_done()


def test_what_was_written_is_found(
    qtbot: QtBot,
    stories: Newsroom,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened_places: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_places.append)
    dialog = opened(qtbot, stories, tasks, tmp_path)
    site = written(qtbot, dialog)
    dialog.result_page.open_page.click()
    dialog.result_page.open_folder.click()
    dialog.result_page.copy.click()
    assert [Path(one.toLocalFile()) for one in opened_places] == [site / "index.html", site]
    assert QGuiApplication.clipboard().text() == str(site)
    zipped = opened(qtbot, stories, tasks, tmp_path)
    zipped.question.place.setEditText(str(tmp_path / "bundle.zip"))
    written(qtbot, zipped)
    assert not zipped.result_page.open_page.isVisible()
    zipped.result_page.open_folder.click()
    assert Path(opened_places[-1].toLocalFile()) == tmp_path
    assert tasks.wait_for_done()
