"""An answer that comes into a folder is told, and taken in when it is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.review.watching import AnswerWatch
from newsroom.desktop.window.main_window import MainWindow
from newsroom.services.newsroom import Newsroom
from tests.support.answers import make_answer, note, write_answer
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    made = make_newsroom(tmp_path)
    made.editing.create(make_content(body="Бұл мәтін ұзақ."))
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    assert shown.desk is not None
    shown.desk.discard()
    assert tasks.wait_for_done()


def notices(window: MainWindow) -> list[QWidget]:
    return [one for one in window.notices.findChildren(QWidget, "notice") if one.isVisible()]


def test_a_new_answer_is_told_and_taken_in(
    qtbot: QtBot,
    window: MainWindow,
    newsroom: Newsroom,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    article = newsroom.library.get(1)
    (folder / "other.json").write_text("{}")
    old = write_answer(folder, make_answer([article], [note(article, "Бұл", "Қалай?")]))
    newsroom.reviews.take_in(old)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_all: str(folder))
    # What it tells at the end would wait for somebody.
    monkeypatch.setattr("newsroom.desktop.review.review_desk.ReportDialog.exec", lambda _self: 0)
    action = window.actions_.watch_answers
    action.trigger()
    assert action.isChecked()
    [watch] = window.findChildren(AnswerWatch)
    values = make_answer(
        [article], [note(article, "мәтін", "Қай мәтін?")], editor="Дана", sequence=2
    )
    write_answer(folder, values, "review-2.json")
    qtbot.waitUntil(lambda: bool(notices(window)), timeout=_PATIENCE)
    [notice] = notices(window)
    assert "review-2.json" in " ".join(one.text() for one in notice.findChildren(QLabel))
    assert len(newsroom.reviews.of_article(article.uuid).comments) == 1
    [button] = notice.findChildren(QPushButton)
    button.click()
    qtbot.waitUntil(
        lambda: len(newsroom.reviews.of_article(article.uuid).comments) == 2, timeout=_PATIENCE
    )
    action.trigger()
    assert not action.isChecked()
    assert watch.watch._folder is None


def test_a_folder_that_is_not_chosen_is_not_watched(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_all: "")
    window.actions_.watch_answers.trigger()
    assert not window.actions_.watch_answers.isChecked()
