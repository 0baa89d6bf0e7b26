"""Before an export: what to look at, and the way to its place."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from newsroom.desktop.bundles.export_dialog import ExportDialog
from newsroom.desktop.bundles.place import open_at
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.release import Problem
from newsroom.domain.workflow import State
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window


def test_a_problem_leads_to_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content(body="Бәрі дұрыс."), State.PUBLISHED)
    body = "Сан 𝟙 әлі белгісіз: TODO."
    wrong = newsroom.editing.create(make_content(slug="b", body=body), State.PUBLISHED)
    window, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(window)
    window.show()
    dialog = ExportDialog(newsroom, tasks, None, str(tmp_path / "site"), window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.check.list.count() == 1)
    dialog.check.list.itemActivated.emit(dialog.check.list.item(0))
    assert dialog.wanted is not None
    assert dialog.wanted.article == wrong.id
    assert not (tmp_path / "site").exists()
    assert window.desk is not None
    open_at_wanted(window, dialog.wanted)
    page = window.article_view.body.page
    qtbot.waitUntil(lambda: page.textCursor().selectedText() == "TODO")
    window.desk.discard()
    assert tasks.wait_for_done()
    newsroom.close()


def open_at_wanted(window: MainWindow, problem: Problem) -> None:
    assert window.desk is not None
    fields = window.metadata.fields
    open_at(window.desk, window.article_view, problem, fields, window.side.show_details)


def test_a_field_that_is_folded_away_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    wrong = newsroom.editing.create(
        make_content(correction="Түзету: TODO енгізілді."), State.PUBLISHED
    )
    window, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(window)
    window.show()
    assert window.desk is not None
    further = window.metadata.further
    [problem] = newsroom.release.problems(ExportOrder(tmp_path))
    window.desk.open(wrong.id)
    qtbot.waitUntil(lambda: bool(further.correction.text()))
    further.more.setChecked(False)
    window.side.show_copy_desk()
    assert not further.correction.isVisible()
    open_at_wanted(window, problem)
    assert further.correction.isVisible()
    assert further.correction.selectedText() == "TODO"
    window.desk.discard()
    assert tasks.wait_for_done()
    newsroom.close()
