"""The board: columns, moves by mouse and by keys, and only the legal ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.board.board import Board
from newsroom.desktop.board.column import CardList, dragged
from newsroom.desktop.library.model import SUMMARY
from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.proofing.review_question import ReviewQuestion
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.editing.create_all(
        [
            (make_content(headline="Жоба", slug=""), State.DRAFT),
            (make_content(headline="Шыққан", slug="", byline=""), State.PUBLISHED),
        ]
    )
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.actions_.board.trigger()
    yield shown
    if shown.desk:
        shown.desk.discard()
    assert tasks.wait_for_done()


@pytest.fixture
def board(window: MainWindow) -> Board:
    found = window.findChild(Board)
    assert isinstance(found, Board)
    return found


def cards(board: Board, state: State) -> list[str]:
    model = board.columns[state].list.model()
    return [model.index(row, 0).data(SUMMARY).headline for row in range(model.rowCount())]


def take_current(board: Board, state: State) -> CardList:
    column = board.columns[state].list
    column.setFocus()
    column.setCurrentIndex(column.model().index(0, 0))
    return column


def card(text: str) -> QMimeData:
    data = QMimeData()
    data.setData("application/x-newsroom-card", QByteArray(text.encode()))
    return data


def entering(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def is_welcome(column: CardList, data: QMimeData) -> bool:
    event = entering(data)
    column.dragEnterEvent(event)
    return event.isAccepted()


def test_the_columns_have_their_cards(window: MainWindow, board: Board) -> None:
    assert board.isVisible()
    assert cards(board, State.DRAFT) == ["Жоба"]
    assert cards(board, State.PUBLISHED) == ["Шыққан"]
    assert not board.columns[State.WITHDRAWN].is_open
    board.columns[State.WITHDRAWN].strip.click()
    assert board.columns[State.WITHDRAWN].is_open
    assert window.library is not None
    assert window.library.sidebar.current == Shelf(Kind.BOARD)
    window.actions_.board.trigger()
    assert window.views.is_desk
    assert not board.isVisible()


def test_the_keys_move_a_card_and_the_focus_with_it(
    window: MainWindow, board: Board, newsroom: Newsroom, qtbot: QtBot
) -> None:
    assert window.desk is not None
    window.desk.open(1)
    window.actions_.board.trigger()
    window.article_view.headline.setPlainText("Жоба, толықтырылды")
    QTest.keyClick(take_current(board, State.DRAFT), Qt.Key.Key_Right, _CTRL)
    qtbot.waitUntil(lambda: cards(board, State.IN_REVIEW) == ["Жоба, толықтырылды"])
    review = board.columns[State.IN_REVIEW].list
    qtbot.waitUntil(lambda: review.current is not None, timeout=_PATIENCE)
    assert newsroom.library.get(1).state is State.IN_REVIEW
    assert board.isVisible()
    QTest.keyClick(review, Qt.Key.Key_Left, _CTRL)
    qtbot.waitUntil(lambda: cards(board, State.DRAFT) == ["Жоба, толықтырылды"])
    qtbot.waitUntil(lambda: board.columns[State.DRAFT].list.current is not None)
    # From a draft no legal step leads to the left, and what is published is not taken back.
    QTest.keyClick(board.columns[State.DRAFT].list, Qt.Key.Key_Left, _CTRL)
    QTest.keyClick(take_current(board, State.PUBLISHED), Qt.Key.Key_Left, _CTRL)
    qtbot.wait(50)
    assert newsroom.library.get(1).state is State.DRAFT
    assert newsroom.library.get(2).state is State.PUBLISHED


def test_only_a_legal_state_takes_a_dragged_card(
    board: Board, newsroom: Newsroom, qtbot: QtBot
) -> None:
    board.columns[State.WITHDRAWN].strip.dragEnterEvent(entering(data := card("2 published")))
    assert board.columns[State.WITHDRAWN].is_open
    assert dragged(data) == (2, State.PUBLISHED)
    for state, column in board.columns.items():
        assert is_welcome(column.list, card("1 draft")) == (state is State.IN_REVIEW)
        assert is_welcome(column.list, card("2 published")) == (state is State.WITHDRAWN)
        assert not is_welcome(column.list, card("nonsense"))
    assert dragged(QMimeData()) is None
    data = card("1 draft")  # Qt keeps none of it
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    board.columns[State.IN_REVIEW].list.dropEvent(drop)
    qtbot.waitUntil(lambda: cards(board, State.IN_REVIEW) == ["Жоба"], timeout=_PATIENCE)
    assert newsroom.library.get(1).state is State.IN_REVIEW


def test_enter_leads_to_the_desk(window: MainWindow, board: Board) -> None:
    QTest.keyClick(take_current(board, State.DRAFT), Qt.Key.Key_Right)
    board.columns[State.PUBLISHED].list.activated.emit(
        board.columns[State.PUBLISHED].list.model().index(0, 0)
    )
    assert window.views.is_desk
    assert window.desk is not None
    assert window.desk.sheet is not None
    assert window.desk.sheet.article is not None
    assert window.desk.sheet.article.id == 2


def test_only_mine(board: Board, qtbot: QtBot) -> None:
    board.mine.click()
    qtbot.waitUntil(lambda: cards(board, State.PUBLISHED) == [])
    assert cards(board, State.DRAFT) == ["Жоба"]


def test_before_review_it_shows_what_is_open(
    window: MainWindow,
    board: Board,
    newsroom: Newsroom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unfinished = newsroom.editing.create(make_content(headline="Шала", slug="", body="TODO"))
    board.refresh()
    qtbot.waitUntil(lambda: "Шала" in cards(board, State.DRAFT))
    answers = [False, True]
    asked: list[ReviewQuestion] = []

    def answer(question: ReviewQuestion) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(ReviewQuestion, "exec", answer)
    board.step(unfinished.id, State.IN_REVIEW)
    # Who wants to look is led to the article and its remarks.
    assert window.desk is not None
    desk = window.desk
    qtbot.waitUntil(lambda: bool(desk.sheet and desk.sheet.article))
    assert window.views.is_desk
    assert window.side.currentWidget() is window.copy_desk
    assert newsroom.library.get(unfinished.id).state is State.DRAFT
    window.actions_.board.trigger()
    board.step(unfinished.id, State.IN_REVIEW)
    qtbot.waitUntil(lambda: "Шала" in cards(board, State.IN_REVIEW), timeout=_PATIENCE)
    assert len(asked) == 2
    assert "TODO" in asked[0].findChildren(QListWidget)[0].item(0).text()


def test_the_text_behind_the_board_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk is not None
    window.desk.open(1)
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.sheet is not None)
    page = window.article_view.body.page
    before = page.toPlainText()
    window.actions_.board.trigger()
    QGuiApplication.clipboard().setText("бөтен сөз")
    for name in ("paste", "paste_words", "bold", "undo"):
        window.article_view.body.action(name).trigger()
    assert page.toPlainText() == before
    window.actions_.board.trigger()
    window.article_view.body.action("paste").trigger()
    assert "бөтен сөз" in page.toPlainText()
