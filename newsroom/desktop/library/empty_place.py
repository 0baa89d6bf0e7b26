"""What stands in the list's place while it shows nothing: why, and what to do next."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.workflow import State
from newsroom.errors import NewsroomError


class EmptyLibrary(QWidget):
    """What a newsroom without articles offers."""

    def __init__(self, first_steps: list[QAction]) -> None:
        super().__init__()
        layout = _column(self)
        layout.addWidget(plain_label(tr("No articles yet"), "title"))
        hint = tr("Write the first one, take in a text you have, or look at samples.")
        layout.addWidget(plain_label(hint, "muted"))
        layout.addSpacing(self.fontMetrics().height() // 2)
        for number, action in enumerate(first_steps):
            button = QPushButton(action.text().replace("…", "").replace("&", ""))
            if number == 0:
                dress(button, "primary")
            else:
                button.setIcon(action.icon())
            button.clicked.connect(action.trigger)
            layout.addWidget(button)
        layout.addStretch(1)


class NothingHere(QWidget):
    """What a search or a shelf without articles says, and the way out of it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label(look="title")
        self._hint = plain_label(look="muted")
        self.again = QPushButton(tr("Show all articles"))
        layout = _column(self)
        for widget in (self._title, self._hint, self.again):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_query(self, query: str) -> None:
        """Name what was looked for."""
        self._say(
            tr("Nothing found for “{query}”", query=query.strip()[:60]),
            tr("Try fewer letters: the beginning of a word is enough."),
        )

    def show_shelf(self, shelf: Shelf, author: str, *, narrowed: bool) -> None:
        """Say why a shelf is empty; `narrowed` where a category or dates filter it beside."""
        title, hint = tr("No articles here"), ""
        if narrowed:
            hint = tr("No article has this category and these dates.")
        elif shelf.kind is Kind.TRASH:
            title = tr("The trash is empty")
            hint = tr("What you put into it can be taken back for 30 days.")
        elif shelf.kind is Kind.UNSENT:
            title = tr("Everything published is exported")
            hint = tr("What you publish or change from now on stands here until its next export.")
        elif shelf.kind is Kind.MINE and author:
            hint = tr("No byline has the name {author}.", author=author)
        elif shelf.kind is Kind.MINE:
            hint = tr("Write your name under “Settings”: articles with it stand here.")
        elif shelf.kind is Kind.STATE:
            hint = _of_state(State(shelf.value))
        self._say(title, hint)

    def show_error(self, error: NewsroomError) -> None:
        """Say why nothing can be shown."""
        self._say(translate_message(error.message), "")

    def _say(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


def _of_state(state: State) -> str:
    return {
        State.DRAFT: tr("What you begin stands here until you send it to review."),
        State.IN_REVIEW: tr("Drafts that you send to review stand here until an editor approves."),
        State.APPROVED: tr("What an editor approves stands here until it is published."),
        State.PUBLISHED: tr("What you publish stands here, and goes out with the next export."),
        State.WITHDRAWN: tr("What you withdraw stands here; readers see only that it was there."),
    }[state]


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    edge = widget.fontMetrics().height()
    layout.setContentsMargins(edge, edge * 2, edge, edge)
    layout.setSpacing(edge // 2)
    return layout
