"""The review as a correspondent uses it: an answer comes in, its comments stand beside the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor.marks import marks_of
from newsroom.desktop.review.review_desk import ReviewDesk
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Article
from newsroom.domain.review import Standing
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.answers import make_answer, note, write_answer
from tests.support.articles import make_content
from tests.support.windows import make_window

BODY = "Бірінші 😀 абзац.\n\n– Бұл – аса **маңызды** сөз, – деді басшы.\n\nСоңғы абзац."


@pytest.fixture
def article(newsroom: Newsroom, tmp_path: Path) -> Article:
    made = newsroom.editing.create(make_content(body=BODY))
    made = newsroom.editing.set_state(made.id, State.IN_REVIEW)
    items = [
        note(made, "аса маңызды сөз", proposal="өте маңызды сөз"),
        note(made, "Соңғы абзац", proposal="Ақырғы абзац"),
        note(made, "басшы", "Кім?"),
        note(made, None, proposal="Жаңа тақырып", part="headline"),
        note(made, "Мұндай сөйлем бұл жерде ешқашан тұрған емес", "Қайда?"),
    ]
    answer = make_answer([made], items, decision="approve", reason="Жақсы")
    newsroom.reviews.take_in(write_answer(tmp_path, answer))
    return made


@pytest.fixture
def window(
    qtbot: QtBot, newsroom: Newsroom, article: Article, tmp_path: Path
) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.desk is not None
    shown.desk.open(article.id)
    wait(qtbot, shown, 5)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def wait(qtbot: QtBot, window: MainWindow, count: int) -> None:
    """Wait until so many comments are shown."""
    qtbot.waitUntil(lambda: len(window.review.shown) == count, timeout=10_000)


def desk_of(window: MainWindow) -> ReviewDesk:
    found = window.findChild(ReviewDesk)
    assert found is not None
    return found


def marked(field: QPlainTextEdit) -> list[str]:
    text = field.document().toRawText()
    raw = text.encode("utf-16-le")
    return [
        raw[start * 2 : end * 2].decode("utf-16-le")
        for start, end in marks_of(field).places("review")
    ]


def test_comments_are_listed_and_their_words_marked(window: MainWindow) -> None:
    assert marked(window.article_view.body.page) == [
        "аса **маңызды** сөз", "басшы", "Соңғы абзац",
    ]  # fmt: skip
    assert window.side.tabText(2) == "Review (5)"
    assert window.review.verdicts.text() == "Ерлан Мұратұлы approves the article: Жақсы"
    assert "words gone" in window.review.model.rows[-1].title


def test_f4_goes_through_them(window: MainWindow) -> None:
    window.actions_.next_comment.trigger()
    assert window.side.currentWidget() is window.review
    assert window.article_view.headline.hasFocus() or not window.isActiveWindow()
    window.actions_.next_comment.trigger()
    cursor = window.article_view.body.page.textCursor()
    assert cursor.selectedText() == "аса **маңызды** сөз"
    window.actions_.previous_comment.trigger()
    window.actions_.previous_comment.trigger()
    assert window.review.chosen is window.review.shown[-1]


def test_accepting_is_one_step_of_undo(
    window: MainWindow, qtbot: QtBot, newsroom: Newsroom, article: Article
) -> None:
    page = window.article_view.body.page
    window.review.choose(1)
    window.review.card.accept.click()
    assert "– Бұл – өте **маңызды** сөз, – деді" in page.text()
    wait(qtbot, window, 4)
    standings = [one.standing for one in newsroom.reviews.of_article(article.uuid).comments]
    assert standings.count(Standing.ACCEPTED) == 1
    page.undo()
    assert page.text() == BODY


def test_all_at_once_are_one_step_of_undo(window: MainWindow, qtbot: QtBot) -> None:
    page = window.article_view.body.page
    window.review.accept_all.click()
    assert page.text() == BODY.replace("аса", "өте").replace("Соңғы", "Ақырғы")
    assert window.article_view.headline.text() == "Жаңа тақырып"
    wait(qtbot, window, 2)
    page.undo()
    assert page.text() == BODY


def test_words_move_with_the_text_and_what_changed_is_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.article_view.body.page
    cursor = page.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Жаңа бас.\n\n")
    window.review.choose(1)
    window.actions_.accept_comment.trigger()
    assert "өте **маңызды** сөз" in page.text()
    wait(qtbot, window, 4)
    found = page.document().find("Соңғы")
    found.insertText("Ең кейінгі")
    before = page.text()
    desk = desk_of(window)
    desk.accept([one for one in desk.notes if one.placed.comment.proposal == "Ақырғы абзац"])
    assert page.text() == before


def test_reject_resolve_reply_and_open_again(
    window: MainWindow, qtbot: QtBot, newsroom: Newsroom, article: Article
) -> None:
    window.review.choose(2)
    assert window.review.card.said.text() == "Кім?"
    window.review.card.reply.setText("Облыс әкімі")
    window.review.card.send.click()
    qtbot.waitUntil(lambda: "Облыс әкімі" in window.review.card.replies.text(), timeout=10_000)
    window.review.card.resolve.click()
    wait(qtbot, window, 4)
    window.review.choose(0)
    window.review.card.reject.click()
    wait(qtbot, window, 3)
    window.review.settled.setChecked(True)
    assert len(window.review.shown) == 5
    window.review.choose(0)
    window.review.card.reopen.click()
    qtbot.waitUntil(lambda: window.side.tabText(2) == "Review (4)", timeout=10_000)
    standings = {one.standing for one in newsroom.reviews.of_article(article.uuid).comments}
    assert standings == {Standing.OPEN, Standing.RESOLVED}


def test_an_answer_that_is_dropped_comes_in(
    window: MainWindow, qtbot: QtBot, newsroom: Newsroom, tmp_path: Path
) -> None:
    made = newsroom.editing.create(make_content(body="Мүлдем басқа мақала."))
    answer = make_answer([made], [note(made, "басқа", "Неге?")], editor="Дана", decision="return",
                         reason="Солай")  # fmt: skip
    path = write_answer(tmp_path, answer, "dropped.json")
    reports: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            reports.append(dialog.windowTitle())
            dialog.accept()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(50)
    window.drops.answers_dropped.emit([path, tmp_path / "missing.json"])
    qtbot.waitUntil(lambda: bool(reports), timeout=10_000)
    timer.stop()
    wait(qtbot, window, 1)
    assert window.desk is not None
    assert window.desk.sheet is not None
    assert window.desk.sheet.uuid == made.uuid
    assert window.review.chosen is not None
    assert window.review.chosen.placed.comment.text == "Неге?"
