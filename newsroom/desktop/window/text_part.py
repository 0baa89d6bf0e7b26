"""The middle of the window: the text with its bar, the start page, and notices over both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom.desktop.article_view import ArticleView
from newsroom.desktop.window.menus import make_format_bar
from newsroom.desktop.window.notice_bar import NoticeBar
from newsroom.desktop.window.start_page import StartPage

if TYPE_CHECKING:
    from newsroom.desktop.window.frame import Frame
    from newsroom.desktop.window.main_window import MainWindow


def make_text_part(window: MainWindow, frame: Frame) -> None:
    """Put the text where it is written."""
    actions = window.actions_
    window.article_view = ArticleView()
    writing = QWidget()
    column = QVBoxLayout(writing)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(make_format_bar(window.article_view.body))
    column.addWidget(window.article_view, 1)
    window.start_page = StartPage([actions.new, actions.take_in, actions.find])
    frame.middle.addWidget(window.start_page)
    frame.middle.addWidget(writing)
    window.notices = NoticeBar()
    frame.rows.insertWidget(0, window.notices)
