"""Opens an article at the place that a check named."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from newsroom.desktop.article_view import ArticleView
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.metadata.further import FurtherFields
from newsroom.desktop.proofing.finding import cursor_at, places
from newsroom.domain.proof import Field
from newsroom.domain.release import Problem


def open_at(
    desk: Desk,
    view: ArticleView,
    problem: Problem,
    others: Mapping[Field, QWidget],
    show_details: Callable[[], None],
) -> None:
    """Put the problem's article on the desk, with the words selected if they still stand there.

    `others` are the fields of the details, which `show_details` brings up where something else
    stands in their place; one that is folded away is shown.
    """

    def opened(sheet: Sheet | None) -> None:
        if sheet is None or sheet.article is None or sheet.article.id != problem.article:
            return
        remark = problem.remark
        field = {
            Field.HEADLINE: view.headline,
            Field.LEDE: view.lede,
            Field.BODY: view.body.page,
        }.get(remark.field)
        if field is None:
            if remark.field in others:
                show_details()
                _lead_to(others[remark.field], remark.text)
            return
        [(start, end)] = places(sheet.article.content, [remark])
        if end < field.document().characterCount():
            field.setTextCursor(cursor_at(field.document(), start, end))
            field.centerCursor()
        field.setFocus()

    sheet = desk.sheet
    if sheet and sheet.article and sheet.article.id == problem.article:
        opened(sheet)
        return
    desk.opened.connect(opened, Qt.ConnectionType.SingleShotConnection)
    desk.open(problem.article)


def _lead_to(widget: QWidget, words: str) -> None:
    folded = widget.parentWidget()
    while folded is not None and not isinstance(folded, FurtherFields):
        folded = folded.parentWidget()
    if folded is not None:
        folded.more.setChecked(True)
    widget.setFocus()
    if isinstance(widget, QLineEdit) and words and (start := widget.text().find(words)) >= 0:
        widget.setSelection(start, len(words))
