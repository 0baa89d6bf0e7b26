"""How long a headline is stands beside it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from newsroom.desktop.article_view import ArticleView
from newsroom.domain.article import Content


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_counts_what_is_written_in(qtbot: QtBot, view: ArticleView) -> None:
    view.show_content(Content(headline="Қысқа", lede="Лид", body="Мәтін"))
    view.body.setFocus()
    assert not view.length.isVisible()
    view.headline.setFocus()
    qtbot.waitUntil(view.length.isVisible)
    assert view.length.text() == "5 of 70 letters"
    view.lede.setFocus()
    assert view.length.text() == "3 of 200 letters"


def test_what_is_too_long_stays_told(view: ArticleView) -> None:
    view.show_content(Content(headline="ұ" * 71, body="Мәтін"))
    view.body.setFocus()
    assert view.length.isVisible()
    assert view.length.text() == "71 of 70 letters: lists will cut it"
    view.headline.setPlainText("ұ" * 70)
    assert not view.length.isVisible()
