"""The course of an article: each step of the workflow, by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from newsroom.desktop.dates import moment
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.look import dress, icon
from newsroom.desktop.plain import plain_label
from newsroom.desktop.states import state_name
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr
from newsroom.domain.history import Step

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom

_MOST = 30


class Course(QWidget):
    """Shows the last step in a line, and all of them when it is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.more = QToolButton()
        self.more.setObjectName("course")
        self.more.setCheckable(True)
        dress(self.more, "disclosure")
        self.more.setText(tr("Steps so far"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.last = plain_label(look="muted", selectable=True)
        self.steps = plain_label(look="muted", selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.last, self.more, self.steps):
            layout.addWidget(widget)
        self.more.toggled.connect(self._on_more)
        self.show_steps((), "UTC")

    def show_steps(self, steps: Sequence[Step], zone: str) -> None:
        """Show the steps, the newest first; `zone` is the newsroom's."""
        lines = [_line(step, zone) for step in steps[:_MOST]]
        self.last.setText(lines[0] if lines else "")
        self.steps.setText("\n".join(lines[1:]))
        # The first state of a draft says nothing that its mark does not.
        self.setVisible(len(steps) > 1 or any(step.corrected for step in steps))
        self.more.setVisible(len(lines) > 1)
        self._on_more()

    def _on_more(self) -> None:
        self.steps.setVisible(self.more.isChecked() and bool(self.steps.text()))
        self.more.setIcon(icon("chevron-down" if self.more.isChecked() else "chevron-right"))


def _line(step: Step, zone: str) -> str:
    name = tr("Corrected") if step.corrected else state_name(step.state)
    when = moment(step.taken_at, zone)
    return " · ".join(part for part in (name, when, step.author) if part)


class CourseKeeper(QObject):
    """Reads the steps of the article on the desk, behind the window's back."""

    def __init__(
        self, course: Course, newsroom: Newsroom, desk: Desk, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._course = course
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._shown: str | None = None
        desk.opened.connect(self._on_opened)
        desk.saved.connect(lambda _article: self._look())
        self._on_opened(desk.sheet)

    def _on_opened(self, sheet: Sheet | None) -> None:
        self._shown = None
        if sheet is None or sheet.article is None:
            self._course.show_steps((), "UTC")
        self._look()

    def _look(self) -> None:
        sheet = self._desk.sheet
        article = sheet.article if sheet else None
        if article is None or article.revision == self._shown:
            return
        history, zone = self._newsroom.history, self._newsroom.settings.get().zone
        number, wanted = article.id, article.revision
        self._shown = wanted

        def show(steps: tuple[Step, ...]) -> None:
            if self._shown == wanted:
                self._course.show_steps(steps, zone)

        # Whoever wants to know why it cannot be read opens the history.
        self._tasks.run(lambda _job: history.steps(number), show, lambda _error: None, owner=self)
