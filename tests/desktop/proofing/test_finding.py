"""Findings stay on their words, whatever stands before them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from newsroom.desktop.dates import short_date
from newsroom.desktop.proofing.finding import Finding, cursor_at, places, snippet
from newsroom.desktop.words import install_language, translate_message
from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.services.newsroom import Newsroom
from newsroom.text.proofing.dates_and_rates import FUTURE
from tests.support.articles import make_content

pytestmark = pytest.mark.usefixtures("qapp")
MESSAGE = Message("The text is missing.")


def remark(body: str, words: str, suggestion: str | None = None) -> Remark:
    start = body.index(words)
    return Remark("r", Field.BODY, start, start + len(words), words, suggestion, MESSAGE)


@pytest.mark.parametrize("before", ["", "Қазақ ", "🗞️ 😀 ", "قازاق ", "a\u00a0b "])
def test_a_place_is_found_in_qts_counting(before: str) -> None:
    body = f"{before}СOVID\nекінші"
    document = QTextDocument(body)
    document.clearUndoRedoStacks()
    one = remark(body, "СOVID", "COVID")
    [(start, end)] = places(Content(body=body), [one])
    finding = Finding(one, cursor_at(document, start, end))
    assert finding.stands
    assert finding.mend()
    assert document.toRawText() == f"{before}COVID\u2029екінші"
    document.undo()
    assert document.toRawText().replace("\u2029", "\n") == body
    assert not document.isUndoAvailable()


def test_it_moves_with_its_words_and_knows_when_they_change() -> None:
    document = QTextDocument("бір СOVID екі")
    finding = Finding(remark("бір СOVID екі", "СOVID", "COVID"), cursor_at(document, 4, 9))
    cursor_at(document, 0, 0).insertText("Алдында. ")
    assert (finding.start, finding.stands) == (13, True)
    cursor_at(document, 15, 16).insertText("x")
    assert not finding.stands
    assert not finding.mend()
    assert "COVID" not in document.toRawText()


def test_a_snippet_shows_the_words_among_others() -> None:
    body = "Алыстан келген жолдың ұзақ сапары басталды  да аяқталды\nкелесі жол"
    found = snippet(Content(body=body), remark(body, "  "))
    assert found is not None
    assert found.text[found.start : found.end] == "··"
    assert found.text.startswith("…сапары басталды")
    assert "келесі" not in found.text
    long = "сөз " * 100
    shown = snippet(Content(body=long), remark(long, long[:200]))
    assert shown is not None
    assert len(shown.text) < 100
    assert snippet(Content(), Remark("r", Field.LEDE, 0, 0, "", None, MESSAGE)) is None


def test_a_date_to_come_is_told_once_and_as_the_window_writes_dates(
    newsroom: Newsroom, qapp: QApplication
) -> None:
    day = date(2029, 10, 28)
    stored = newsroom.editing.create(make_content(date=day))
    [found] = [one for one in newsroom.proofing.remarks_on(stored.content) if one.rule == FUTURE]
    assert snippet(stored.content, found) is None
    assert str(found.message) == "The date 2029-10-28 is in the future."  # of a command
    install_language(qapp, "kk")
    try:
        assert short_date(day) in translate_message(found.message)
        assert "2029-10" not in translate_message(found.message)
    finally:
        install_language(qapp, "en")
