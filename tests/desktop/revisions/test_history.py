"""The history in the window, driven by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.look.colours import LIGHT, palette_of
from newsroom.desktop.revisions.compared_text import ComparedText
from newsroom.desktop.revisions.dialog import HistoryDialog
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Content
from newsroom.domain.comparison import Comparison, Kind, Piece
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.damage import flip_in_text
from tests.support.newsrooms import Clock, make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    clock = Clock()
    opened = make_newsroom(tmp_path, clock)
    first = make_content(headline="Бірінші", lede="", body="Бір екі үш", slug="")
    opened.editing.create(first)
    clock.advance(minutes=14)
    opened.editing.save(1, replace(first, body="Бір екі жарым үш", category="Қоғам"))
    opened.editing.set_state(1, State.IN_REVIEW)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    assert shown.desk is not None
    shown.desk.discard()
    assert tasks.wait_for_done()


def show_history(window: MainWindow, qtbot: QtBot, versions: int = 3) -> HistoryDialog:
    assert window.desk is not None
    window.desk.open(1)
    window.actions_.history.trigger()
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == versions, timeout=_PATIENCE)
    return dialog


def wait_for(dialog: HistoryDialog, qtbot: QtBot, caption: str) -> None:
    qtbot.waitUntil(
        lambda: dialog.view.caption.text() == caption and dialog.restore.isEnabled(),
        timeout=_PATIENCE,
    )


def row(dialog: HistoryDialog, number: int) -> list[str]:
    item = dialog.list.topLevelItem(number)
    assert item is not None
    return [item.text(column) for column in range(item.columnCount())]


def facts(dialog: HistoryDialog) -> list[list[str]]:
    found = []
    for number in range(dialog.facts.topLevelItemCount()):
        item = dialog.facts.topLevelItem(number)
        assert item is not None
        found.append([item.text(column) for column in range(3)])
    return found


def test_the_arrows_walk_the_history(window: MainWindow, qtbot: QtBot) -> None:
    dialog = show_history(window, qtbot)
    wait_for(dialog, qtbot, "From version 2 to version 3")
    assert facts(dialog) == [["State", "Draft", "In review"]]
    assert "11:00" in row(dialog, 2)[1]  # 06:00 UTC in the newsroom's zone
    assert row(dialog, 1)[2:] == ["Draft", "Айгүл Сәрсенова", "4", "+1"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    wait_for(dialog, qtbot, "From version 1 to version 2")
    assert facts(dialog) == [["Category", "Президент", "Қоғам"]]
    assert "Бір екі жарым үш" in dialog.view.text.toPlainText()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    wait_for(dialog, qtbot, "The first version: everything in it is new.")
    assert facts(dialog) == []
    assert not dialog.facts.isVisible()
    assert dialog.view.text.changes == 0
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_any_two_versions_are_compared(window: MainWindow, qtbot: QtBot) -> None:
    dialog = show_history(window, qtbot)
    wait_for(dialog, qtbot, "From version 2 to version 3")
    dialog.view.other.setCurrentIndex(3)
    wait_for(dialog, qtbot, "From version 1 to version 3")
    assert [fact[0] for fact in facts(dialog)] == ["State", "Category"]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(2))  # type: ignore[arg-type]
    wait_for(dialog, qtbot, "Version 1, as it was saved")
    dialog.view.other.setCurrentIndex(1)
    wait_for(dialog, qtbot, "From version 1 to version 3")
    dialog.reject()


def test_the_panes_are_reached_with_f6(window: MainWindow, qtbot: QtBot) -> None:
    dialog = show_history(window, qtbot)
    wait_for(dialog, qtbot, "From version 2 to version 3")
    dialog.activateWindow()
    dialog.list.setFocus()
    panes = [dialog.facts, dialog.view.other, dialog.view.text, dialog.list]
    for pane in panes:
        QTest.keyClick(dialog, Qt.Key.Key_F6)
        assert dialog.focusWidget() is pane
    dialog.reject()


def test_restoring_saves_what_was_written_first(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    dialog = show_history(window, qtbot)
    assert window.desk is not None
    assert window.desk.sheet is not None
    window.desk.edit(replace(window.desk.sheet.content, body="Әлі сақталмаған"))
    dialog.list.setCurrentItem(dialog.list.topLevelItem(2))  # type: ignore[arg-type]
    wait_for(dialog, qtbot, "The first version: everything in it is new.")
    dialog.restore.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 5, timeout=_PATIENCE)
    article = newsroom.library.get(1)
    assert article.content.body == "Бір екі үш"
    assert article.content.category == "Президент"
    assert article.state is State.IN_REVIEW
    fourth = newsroom.history.revisions(1)[1]
    assert newsroom.history.get(fourth.id).content.body == "Әлі сақталмаған"
    assert window.article_view.body.text() == "Бір екі үш"
    assert not window.isWindowModified()
    assert dialog.outcome.text() == ("Version 1 is the text of the article again, as version 5.")
    assert newsroom.journal.pending() == ()
    dialog.reject()


def test_restoring_what_is_there_changes_nothing(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    dialog = show_history(window, qtbot)
    wait_for(dialog, qtbot, "From version 2 to version 3")
    dialog.restore.click()
    qtbot.waitUntil(lambda: bool(dialog.outcome.text()), timeout=_PATIENCE)
    assert dialog.outcome.text() == "The article already says just what version 3 says."
    assert len(newsroom.history.revisions(1)) == 3
    dialog.reject()


def test_a_restore_that_cannot_be_saved_leaves_the_text_on_the_desk(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show_history(window, qtbot)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(2))  # type: ignore[arg-type]
    wait_for(dialog, qtbot, "The first version: everything in it is new.")

    def full(*_: object, **__: object) -> None:
        raise StorageFailed(Message("The disk is full."))

    monkeypatch.setattr(newsroom.editing, "save", full)
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.exec", lambda _box: 0)
    with qtbot.waitSignal(dialog.finished, timeout=_PATIENCE):
        dialog.restore.click()
    assert window.article_view.body.text() == "Бір екі үш"
    assert window.isWindowModified()
    assert len(newsroom.history.revisions(1)) == 3
    # The window is closed before the patches end; nothing may be left that it would save.
    assert window.desk is not None
    window.desk.discard()


def test_an_article_that_was_never_saved_says_so(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.discard()
    assert not window.actions_.history.isEnabled()
    window.desk.new()
    assert window.actions_.history.isEnabled()
    window.actions_.history.trigger()
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert "was not saved yet" in dialog.view.message.text()
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_a_damaged_version_says_so_and_hides_no_other(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content(body="Бірегей сөз"))
    newsroom.editing.save(1, make_content(body="Басқа"))
    article = newsroom.library.get(1)
    newsroom.close()
    flip_in_text(newsroom.path, "Бірегей")
    newsroom = make_newsroom(tmp_path)
    tasks = Tasks()
    dialog = HistoryDialog(newsroom.history, article, "Asia/Almaty", tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=_PATIENCE)
    assert "is damaged" in dialog.view.caption.text()
    assert "Басқа" in dialog.view.text.toPlainText()
    assert row(dialog, 1)[:2] == ["1", "damaged"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "is damaged" in dialog.view.message.text(), timeout=_PATIENCE)
    assert not dialog.restore.isEnabled()
    assert tasks.wait_for_done()
    newsroom.close()


def test_a_long_history_comes_by_page(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content(body="0"))
    for number in range(1, 120):
        newsroom.editing.save(1, make_content(body=str(number)))
    tasks = Tasks()
    dialog = HistoryDialog(newsroom.history, newsroom.library.get(1), "Asia/Almaty", tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 50, timeout=_PATIENCE)
    for expected in (100, 120):
        QTest.keyClick(dialog.list, Qt.Key.Key_End)
        qtbot.waitUntil(
            lambda: dialog.list.topLevelItemCount() == expected,  # noqa: B023
            timeout=_PATIENCE,
        )
    assert dialog.view.other.count() == 121
    assert tasks.wait_for_done()
    newsroom.close()


COMPARISON = Comparison(
    headline=(Piece(Kind.SAME, "Тақырып"),),
    lede=(),
    body=(
        Piece(Kind.SAME, "Бір "),
        Piece(Kind.REMOVED, "екі"),
        Piece(Kind.ADDED, "үш"),
        Piece(Kind.SAME, " төрт."),
        Piece(Kind.REMOVED, " "),
        Piece(Kind.ADDED, "\n\n"),
        Piece(Kind.SAME, "Бес"),
    ),
    facts=(),
)


def at(text: ComparedText, words: str) -> QTextCursor:
    found = text.document().find(words)
    assert not found.isNull()
    return found


def test_changes_are_told_by_line_and_by_colour(qtbot: QtBot) -> None:
    text = ComparedText()
    qtbot.addWidget(text)
    text.setPalette(palette_of(LIGHT))
    text.show_comparison(COMPARISON, Language.KAZAKH)
    removed, added = at(text, "екі").charFormat(), at(text, "үш").charFormat()
    assert removed.fontStrikeOut()
    assert not removed.fontUnderline()
    assert removed.background().color().name() == LIGHT.removed
    assert added.fontUnderline()
    assert not added.fontStrikeOut()
    assert added.background().color().name() == LIGHT.added
    assert not at(text, "төрт").charFormat().fontUnderline()
    assert "¶" in text.toPlainText()
    assert text.changes == 2


def test_f3_goes_round_the_changes(qtbot: QtBot) -> None:
    text = ComparedText()
    qtbot.addWidget(text)
    text.show_comparison(COMPARISON, Language.KAZAKH)
    first = at(text, "екі").selectionStart()
    text.go_to_change()
    assert text.textCursor().position() == first
    text.go_to_change()
    second = text.textCursor().position()
    assert second > first
    text.go_to_change()
    assert text.textCursor().position() == first
    text.go_to_change(backward=True)
    assert text.textCursor().position() == second


def test_arabic_script_runs_from_the_right_and_joins_no_two_versions(qtbot: QtBot) -> None:
    text = ComparedText()
    qtbot.addWidget(text)
    pieces = (Piece(Kind.REMOVED, "ەكى"), Piece(Kind.ADDED, "بەس"))
    text.show_comparison(Comparison((), (), pieces, ()), Language.KAZAKH_ARABIC)
    direction = text.document().defaultTextOption().textDirection()
    assert direction is Qt.LayoutDirection.RightToLeft
    assert text.toPlainText() == "ەكى\N{ZERO WIDTH NON-JOINER}بەس"


def test_a_hostile_headline_is_words_only(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = make_newsroom(tmp_path)
    article = newsroom.editing.create(Content(headline="<b>қалың</b>", body="<script>"))
    tasks = Tasks()
    dialog = HistoryDialog(newsroom.history, article, "Asia/Almaty", tasks, read_only=True)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "<script>" in dialog.view.text.toPlainText(), timeout=_PATIENCE)
    assert dialog.title.textFormat() is Qt.TextFormat.PlainText
    assert not dialog.restore.isEnabled()  # the newsroom is open read-only
    assert tasks.wait_for_done()
    newsroom.close()
