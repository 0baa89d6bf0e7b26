"""The copy desk as a correspondent uses it: with keys, on a real newsroom."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor.marks import marks_of
from newsroom.desktop.proofing.copy_desk import CopyDesk
from newsroom.desktop.proofing.findings import MOST
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.proof import Field, Remark
from newsroom.services.newsroom import Newsroom
from newsroom.services.proofing import Proofing
from tests.desktop.proofing.conftest import BODY, rules, wait_until_read
from tests.support.articles import make_content
from tests.support.keyboard import type_text


def desk_of(window: MainWindow) -> CopyDesk:
    found = window.findChild(CopyDesk)
    assert found is not None
    return found


def marked(field: QPlainTextEdit) -> list[str]:
    text = field.document().toRawText()
    return [text[start:end] for start, end in marks_of(field).places("proofing")]


def key(window: MainWindow, pressed: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    focus = QApplication.focusWidget() or window
    QTest.keyClick(focus, pressed, held)


def write_in_body(window: MainWindow) -> QPlainTextEdit:
    window.activateWindow()
    page = window.article_view.body.page
    page.setFocus()
    page.moveCursor(QTextCursor.MoveOperation.Start)
    return page


def test_the_panel_lists_what_is_found_and_the_text_is_underlined(window: MainWindow) -> None:
    assert rules(window) == ["mixed-script", "spaces", "doubled-word", "missing-part"]
    assert marked(window.article_view.body.page) == ["СOVID", "  ", "біз біз"]
    assert window.side.tabText(1) == "Copy desk (4)"
    assert desk_of(window).button.text() == "Copy desk: 4"
    card = window.copy_desk.card
    assert card.title.text() == "Letters of another script"
    assert "two scripts" in card.message.text()
    assert "look alike" in card.reason.text()
    assert "СOVID → COVID" in card.mend.text()
    assert window.copy_desk.list.accessibleName()
    said = window.copy_desk.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "СOVID" in said
    assert "two scripts" in said


def test_f8_goes_through_all_findings_and_round(window: MainWindow) -> None:
    page = write_in_body(window)
    seen = []
    for _ in range(3):
        key(window, Qt.Key.Key_F8)
        seen.append(page.textCursor().selectedText())
    assert seen == ["СOVID", "  ", "біз біз"]
    assert page.hasFocus()
    assert window.side.currentWidget() is window.copy_desk
    key(window, Qt.Key.Key_F8)  # the category is missing
    assert window.side.currentWidget() is window.metadata
    assert window.metadata.category.hasFocus()
    assert "category" in window.status_line.currentMessage()
    key(window, Qt.Key.Key_F8)
    assert page.textCursor().selectedText() == "СOVID"
    key(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    key(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.textCursor().selectedText() == "біз біз"
    page.setTextCursor(cursor_behind(page, "Ауыл  жа"))
    key(window, Qt.Key.Key_F8)
    assert page.textCursor().selectedText() == "біз біз"
    page.setTextCursor(cursor_behind(page, "Ауыл  жа"))
    key(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.textCursor().selectedText() == "  "


def cursor_behind(page: QPlainTextEdit, words: str) -> QTextCursor:
    cursor = page.document().find(words)
    assert not cursor.isNull()
    cursor.clearSelection()
    return cursor


def test_a_suggestion_is_one_step_of_undo(window: MainWindow, qtbot: QtBot) -> None:
    page = write_in_body(window)
    type_text(page, "Иә. ")
    key(window, Qt.Key.Key_F8)
    assert page.textCursor().selectedText() == "СOVID"
    key(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert window.article_view.body.text() == "Иә. " + BODY.replace("СOVID", "COVID")
    assert rules(window) == ["spaces", "doubled-word", "missing-part"]
    wait_until_read(qtbot, window, 3)
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.article_view.body.text() == "Иә. " + BODY
    wait_until_read(qtbot, window, 4)
    key(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "COVID" in window.article_view.body.text()
    assert window.desk is not None
    assert window.desk.sheet is not None
    assert window.desk.sheet.content.body == window.article_view.body.text()


def test_nothing_is_put_over_words_that_have_changed(window: MainWindow) -> None:
    page = write_in_body(window)
    page.setTextCursor(cursor_behind(page, "СO"))
    type_text(page, "x")
    window.copy_desk.choose(0)
    window.actions_.mend.trigger()
    assert window.article_view.body.text() == BODY.replace("СO", "СOx")


def test_everything_works_from_the_list(window: MainWindow) -> None:
    write_in_body(window)
    key(window, Qt.Key.Key_F7)
    assert window.copy_desk.list.hasFocus()
    key(window, Qt.Key.Key_Down)
    key(window, Qt.Key.Key_Return)
    page = window.article_view.body.page
    assert page.hasFocus()
    assert page.textCursor().selectedText() == "  "
    card = window.copy_desk.card
    assert card.mend.text() == "Put one plain space there"
    card.mend.setFocus()
    key(window, Qt.Key.Key_Space)
    assert "Ауыл жаңа" in window.article_view.body.text()


def test_typing_moves_the_underlines_and_reads_anew(window: MainWindow, qtbot: QtBot) -> None:
    page = write_in_body(window)
    type_text(page, "Алдында. ")
    assert marked(page) == ["СOVID", "  ", "біз біз"]
    assert not desk_of(window).findings.fresh
    page.moveCursor(QTextCursor.MoveOperation.End)
    type_text(page, " TK")
    wait_until_read(qtbot, window, 5)
    assert "TK" in marked(page)


def test_headline_and_lede_are_underlined_too(window: MainWindow, qtbot: QtBot) -> None:
    for field in (window.article_view.headline, window.article_view.lede):
        field.setFocus()
        field.moveCursor(QTextCursor.MoveOperation.End)
        type_text(field, "  TK")
    wait_until_read(qtbot, window, 8)
    assert marked(window.article_view.headline) == ["  ", "TK"]
    assert marked(window.article_view.lede) == ["  ", "TK"]


def test_ignoring_is_kept(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    key(window, Qt.Key.Key_F8)
    window.copy_desk.card.ignore.click()
    wait_until_read(qtbot, window, 3)
    assert window.desk is not None
    window.desk.clear()
    window.desk.open(1)
    wait_until_read(qtbot, window, 3)
    window.copy_desk.rules.fill()
    again = window.copy_desk.rules.menu().findChild(QAction, "heed")
    assert again is not None
    assert "(1)" in again.text()
    again.trigger()
    wait_until_read(qtbot, window, 4)
    assert newsroom.proofing.ignored(newsroom.library.get(1).uuid) == frozenset()


def test_a_rule_is_switched_off_and_on_again(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    window.copy_desk.choose(0)
    window.copy_desk.card.switch.click()
    wait_until_read(qtbot, window, 3)
    assert newsroom.settings.get().rules_off == ("mixed-script",)
    assert "1 off" in window.copy_desk.rules.text()
    window.copy_desk.rules.fill()
    rule = window.copy_desk.rules.menu().findChild(QAction, "mixed-script")
    assert rule is not None
    assert not rule.isChecked()
    rule.trigger()
    wait_until_read(qtbot, window, 4)
    assert newsroom.settings.get().rules_off == ()


def test_nothing_to_correct(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    article = newsroom.editing.save(None, make_content())
    assert window.desk is not None
    window.desk.open(article.id)
    assert window.copy_desk.summary.text() == "Reading the text…"
    wait_until_read(qtbot, window, 0)
    assert not window.copy_desk.list.isVisible()
    assert not window.copy_desk.card.isVisible()
    assert desk_of(window).button.text() == "Nothing to correct"
    key(window, Qt.Key.Key_F8)
    assert window.status_line.currentMessage() == "Nothing to correct."


def test_from_right_to_left(window: MainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
    body = "قازاقستان  كەشە كەشە استانادا"
    content = make_content(
        headline="جاڭا  جوبا", lede="جاڭا", body=body, language=Language.KAZAKH_ARABIC
    )
    article = newsroom.editing.save(None, content)
    assert window.desk is not None
    window.desk.open(article.id)
    wait_until_read(qtbot, window, 3)
    assert marked(window.article_view.body.page) == ["  ", "كەشە كەشە"]
    assert marked(window.article_view.headline) == ["  "]


def test_very_many_findings_are_cut_and_said(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = newsroom.editing.save(None, make_content(body="TK. " * (MOST + 50)))
    assert window.desk is not None
    window.desk.open(article.id)
    said = window.copy_desk.summary
    qtbot.waitUntil(lambda: f"first {MOST} are shown" in said.text(), timeout=10_000)
    assert len(rules(window)) == MOST
    assert 0 < len(marked(window.article_view.body.page)) < MOST


class Held:
    """Proofing that reads only when it is let, in whatever thread it is called."""

    def __init__(self, proofing: Proofing) -> None:
        self._proofing = proofing
        self.threads: list[threading.Thread] = []
        self.texts: list[str] = []
        self.stopped = 0
        self.go = threading.Event()

    def remarks_on(self, content: Content, article: str, between: Any) -> tuple[Remark, ...]:
        self.threads.append(threading.current_thread())
        self.texts.append(content.body)
        assert self.go.wait(10)
        try:
            return self._proofing.remarks_on(content, article, between)
        except Exception:
            self.stopped += 1
            raise

    def ignored(self, article: str) -> frozenset[Any]:
        return self._proofing.ignored(article)


def test_a_long_article_is_read_outside_the_windows_thread(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(newsroom.proofing)
    monkeypatch.setattr(desk_of(window).findings, "_proofing", held)
    body = "Бұл СOVID туралы бес сөз. " * 4000
    article = newsroom.editing.save(None, make_content(body=body))
    assert window.desk is not None
    window.desk.open(article.id)
    qtbot.waitUntil(lambda: len(held.threads) == 1, timeout=10_000)
    assert held.threads[0] is not threading.main_thread()
    # It is being read, and the keys go on: each makes that reading void, and none starts another.
    page = write_in_body(window)
    type_text(page, "абв")
    assert window.article_view.body.text().startswith("абвБұл")
    assert len(held.threads) == 1
    held.go.set()
    qtbot.waitUntil(lambda: len(held.threads) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: desk_of(window).findings.fresh, timeout=20_000)
    assert held.stopped == 1
    assert held.texts[1].startswith("абвБұл")
    assert threading.main_thread() not in held.threads
    first = desk_of(window).findings.open[0]
    assert first.remark.field is Field.BODY
    assert first.stands


def test_keys_are_gathered_before_a_reading(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(newsroom.proofing)
    held.go.set()
    monkeypatch.setattr(desk_of(window).findings, "_proofing", held)
    page = write_in_body(window)
    for letter in "Жиырма әріп бір оқу. ":
        type_text(page, letter)
        QApplication.processEvents()
    assert held.texts == []
    qtbot.waitUntil(lambda: desk_of(window).findings.fresh, timeout=10_000)
    assert len(held.texts) == 1


def test_what_was_found_in_an_older_text_is_never_shown(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Deaf(Held):
        def remarks_on(self, content: Content, article: str, _between: Any) -> tuple[Remark, ...]:
            return super().remarks_on(content, article, lambda: None)

    held = Deaf(newsroom.proofing)
    findings = desk_of(window).findings
    monkeypatch.setattr(findings, "_proofing", held)
    page = write_in_body(window)
    type_text(page, "TK ")
    qtbot.waitUntil(lambda: len(held.texts) == 1, timeout=10_000)
    page.undo()
    shown: list[int] = []
    findings.changed.connect(lambda: shown.append(len(findings.open)))
    held.go.set()
    qtbot.waitUntil(lambda: findings.fresh, timeout=10_000)
    assert shown == [4]
