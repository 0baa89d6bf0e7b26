"""Deciding a conflict: the places where both sides wrote, and the joined text beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.dates import moment
from newsroom.desktop.inbox.choices import Choice
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.revisions.compared_text import ComparedText
from newsroom.desktop.revisions.facts import FactTable
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article
from newsroom.domain.comparison import Comparison
from newsroom.domain.merging import Parts, Side
from newsroom.domain.message import Message
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.conflicts import Conflicts, Versions

_SIZE = QSize(1180, 660)
_WIDTHS = (540, 640)
_CONTEXT = 40  # letters


class MergeDialog(QDialog):
    """Shows one conflict; `left` others wait.

    Signals:
        decided(Article): the two versions are one.
    """

    decided = Signal(object)

    def __init__(
        self,
        conflicts: Conflicts,
        versions: Versions,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        left: int = 0,
        zone: str = "UTC",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge")
        self.setWindowTitle(tr("Changed here and there"))
        self._conflicts = conflicts
        self._versions = versions
        self._tasks = tasks
        self._job: Job | None = None
        self._asked = 0
        conflict = versions.conflict
        self.title = plain_label(look="title")
        self.title.setText(conflict.headline or tr("Without a headline"))
        self.told = plain_label(look="muted")
        self.told.setText(
            tr(
                "Here by {here}, {here_time}. There by {there}, {there_time}. Both stay in the "
                "history, whatever you decide.",
                here=" ".join(versions.mine.author.split()) or "–",
                here_time=moment(versions.mine.saved_at, zone),
                there=" ".join(versions.theirs.author.split()) or "–",
                there_time=moment(versions.theirs.saved_at, zone),
            )
        )
        self.choices: dict[tuple[str, int], Choice] = {}
        self.facts = FactTable()
        self.caption = plain_label(look="muted")
        self.caption.setText(tr("What becomes of your text:"))
        self.text = ComparedText()
        self.outcome = plain_label()
        self.join = QPushButton(tr("&Join the two"))
        self.mine = QPushButton(tr("All as &here"))
        self.theirs = QPushButton(tr("All as &there"))
        self.later = QPushButton(tr("Decide later") if left == 0 else tr("Next one"))
        self._lay_out(zone)
        self.join.setDefault(True)
        self.join.clicked.connect(self._on_join)
        self.mine.clicked.connect(lambda: self._on_side(Side.MINE))
        self.theirs.clicked.connect(lambda: self._on_side(Side.THEIRS))
        self.later.clicked.connect(self.reject)
        self._on_chosen()

    def _lay_out(self, zone: str) -> None:
        places = QWidget()
        column = QVBoxLayout(places)
        column.setContentsMargins(0, 0, 0, 0)
        self._add_choices(column, zone)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(places)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(self.fontMetrics().averageCharWidth() * 2, 0, 0, 0)
        rows.addWidget(self.caption)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.facts)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(scroll)
        panes.addWidget(right)
        panes.setStretchFactor(1, 1)
        panes.setSizes(list(_WIDTHS))
        foot = QHBoxLayout()
        foot.addWidget(self.mine)
        foot.addWidget(self.theirs)
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.later)
        foot.addWidget(self.join)
        for button in (self.mine, self.theirs, self.later):
            # Enter joins, where everything is decided; nothing is thrown away by accident.
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.told)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() * 0.92))

    def _add_choices(self, column: QVBoxLayout, zone: str) -> None:
        merge = self._versions.merge
        for field in merge.fields:
            if field.side is None:
                three = (field.base, field.mine, field.theirs)
                self._add(column, (field.name, 0), Choice(field.name, three, zone))
        for name, parts in merge.texts.items():
            for place, part in enumerate(parts):
                if part.side is None:
                    three = (part.base, part.mine, part.theirs)
                    where = _around(parts, place)
                    # Two words in the place of one are no text; two paragraphs may both be new.
                    both = not part.base.strip()
                    self._add(column, (name, place), Choice(name, three, zone, where, both=both))
        if not self.choices:
            nothing = plain_label()
            nothing.setText(
                tr(
                    "What was changed here and what was changed there do not touch each other. "
                    "Look at the joined text, and join the two."
                )
            )
            column.addWidget(nothing)

    def _add(self, column: QVBoxLayout, key: tuple[str, int], choice: Choice) -> None:
        self.choices[key] = choice
        choice.chosen_changed.connect(self._on_chosen)
        column.addWidget(choice)

    def _decisions(self) -> tuple[dict[str, str], dict[str, Side]]:
        """Return the texts as they were put together, and the choices of the fields."""
        merge = self._versions.merge
        sides = {key: choice.chosen or Side.MINE for key, choice in self.choices.items()}
        texts = {
            name: "".join(
                part.text(sides.get((name, place), Side.MINE)) for place, part in enumerate(parts)
            )
            for name, parts in merge.texts.items()
        }
        return texts, {name: side for (name, _), side in sides.items() if name not in texts}

    def _on_chosen(self) -> None:
        open_ = sum(choice.chosen is None for choice in self.choices.values())
        self.join.setEnabled(open_ == 0 and self._job is None)
        message = Message("%n place(s) to decide", count=open_)
        self.outcome.setText(translate_message(message) if open_ else "")
        dress(self.outcome, "muted")
        self._asked += 1
        asked = self._asked
        texts, chosen = self._decisions()

        def done(comparison: Comparison) -> None:
            if asked == self._asked:
                self.facts.show_facts(comparison.facts)
                self.text.show_comparison(comparison, self._versions.mine.content.language)

        self._tasks.run(
            lambda _job: self._conflicts.outcome(self._versions, texts, chosen),
            done,
            self._on_failed,
            owner=self,
        )

    def _on_join(self) -> None:
        texts, chosen = self._decisions()
        self._decide(
            lambda: self._conflicts.resolve(self._versions, Side.MINE, texts=texts, chosen=chosen)
        )

    def _on_side(self, side: Side) -> None:
        self._decide(lambda: self._conflicts.take_side(self._versions, side))

    def _decide(self, act: Callable[[], Article]) -> None:
        for button in (self.join, self.mine, self.theirs, self.later):
            button.setEnabled(False)
        self._job = self._tasks.run(
            lambda _job: act(), self._on_decided, self._on_failed, owner=self
        )

    def _on_decided(self, article: Article) -> None:
        self._job = None
        self.decided.emit(article)
        self.accept()

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        for button in (self.mine, self.theirs, self.later):
            button.setEnabled(True)
        dress(self.outcome, "error")
        self.outcome.setText(translate_message(error.message))


def _around(parts: Parts, place: int) -> str:
    """Return the words before and behind a place, so that a person knows where it is."""
    before = "".join(part.text() for part in parts[:place])[-_CONTEXT:]
    behind = "".join(part.text() for part in parts[place + 1 :])[:_CONTEXT]
    before, behind = " ".join(before.split()), " ".join(behind.split())
    return f"…{before} ▢ {behind}…" if before or behind else ""
