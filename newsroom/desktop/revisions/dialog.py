"""The history of one article: its versions at the left, what differs at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.revisions.comparison_view import ComparisonView, Shown
from newsroom.desktop.revisions.facts import FactTable
from newsroom.desktop.revisions.revision_list import RevisionList
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article
from newsroom.domain.history import DamagedRevision, Entry, HistoryPage, RevisionSummary
from newsroom.domain.revision import Revision
from newsroom.errors import NewsroomError, TextDamaged

if TYPE_CHECKING:
    from newsroom.services.history import History

_SIZE = QSize(1180, 660)
_WIDTHS = (560, 620)


class HistoryDialog(QDialog):
    """Shows the history of `article`; None is one that was never saved.

    Signals:
        restore_wanted(Revision): a person wants the words of this version back.
    """

    restore_wanted = Signal(object)

    def __init__(
        self,
        history: History,
        article: Article | None,
        zone: str,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setWindowTitle(tr("History"))
        self._history = history
        self._article = article
        self._tasks = tasks
        self._read_only = read_only
        self._after: int | None = None
        self._loading = False
        self._asked = 0  # the last comparison that was asked for; an earlier one comes too late
        self._revision: Revision | None = None
        self._restored = ""
        headline = article.content.headline if article else ""
        self.title = QLabel(headline or tr("Without a headline"))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        dress(self.title, "title")
        self.list = RevisionList(zone)
        self.facts = FactTable()
        self.view = ComparisonView(zone)
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.restore = QPushButton(icon("undo"), tr("&Restore this version"))
        self.restore.setAutoDefault(False)
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._connect()
        self._enable()
        if article:
            self._load(None, self._on_first)
        else:
            self.view.say(
                tr(
                    "This article was not saved yet. Its history begins when you save it for the "
                    "first time."
                )
            )

    def _lay_out(self) -> None:
        # Below the list, where there is room: the text needs all the height it can have.
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.facts)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.view)
        panes.setStretchFactor(1, 1)
        panes.setSizes(list(_WIDTHS))
        foot = QHBoxLayout()
        foot.addWidget(self.restore)
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() * 0.92))

    def _connect(self) -> None:
        self.list.chosen_changed.connect(self._compare)
        self.list.more_wanted.connect(self._on_more_wanted)
        self.view.other_wanted.connect(self._compare)
        self.restore.clicked.connect(self._on_restore)
        self.close_button.clicked.connect(self.reject)
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda by=step: self._go_to_pane(by))

    def reload(self) -> None:
        """Show the history as it is now."""
        if self._article:
            self._load(None, self._on_first)

    def show_restored(self, sequence: int, article: Article, *, changed: bool) -> None:
        """Say what restoring did; the list then shows it."""
        if changed:
            self._restored = tr(
                "Version {old} is the text of the article again, as version {new}.",
                old=sequence,
                new=article.sequence,
            )
        else:
            self._restored = tr(
                "The article already says just what version {old} says.", old=sequence
            )
        self._article = article
        self.title.setText(article.content.headline or tr("Without a headline"))
        self.reload()

    # The list

    def _load(self, after: int | None, done: Callable[[HistoryPage], None]) -> None:
        assert self._article is not None
        article = self._article.id
        self._loading = True
        self._tasks.run(
            lambda _job: self._history.page(article, after),
            done,
            self._on_failed,
            owner=self,
            ended=self._on_loaded,
        )

    def _on_loaded(self) -> None:
        self._loading = False

    def _on_first(self, page: HistoryPage) -> None:
        self._after = page.after
        self.view.clear_others()
        self.view.add_others(page.items)
        self.list.show_entries(page.items)
        self.list.setFocus()
        self.outcome.setText(self._restored)
        self._restored = ""

    def _on_more_wanted(self) -> None:
        if self._after is not None and not self._loading:
            self._load(self._after, self._on_more)

    def _on_more(self, page: HistoryPage) -> None:
        self._after = page.after
        self.view.add_others(page.items)
        self.list.add_entries(page.items)

    # The comparison

    def _compare(self) -> None:
        entry = self.list.chosen
        self._asked += 1
        self._revision = None
        self._enable()
        if entry is None:
            return
        self.outcome.clear()
        asked = self._asked
        older, newer, caption = self._sides(entry)

        def work(_job: Job) -> tuple[Revision, Shown]:
            chosen = self._history.get(entry.id)
            last = chosen if newer == entry.id else self._history.get(newer)
            try:
                comparison, said = self._history.compare(older, newer), caption
            except TextDamaged as error:
                if older is None or error.revision != older:
                    raise
                # The text itself is whole, and is shown.
                comparison = self._history.compare(None, newer)
                said = translate_message(error.message)
            return chosen, Shown(comparison, last.content.language, said)

        def done(found: tuple[Revision, Shown]) -> None:
            if asked == self._asked:
                self._revision, shown = found
                self.facts.show_facts(shown.comparison.facts)
                self.view.show_comparison(shown)
                self._enable()

        def failed(error: NewsroomError) -> None:
            if asked == self._asked:
                self.facts.show_facts(())
                self.view.say(translate_message(error.message), "error")

        self._tasks.run(work, done, failed, owner=self)

    def _sides(self, entry: Entry) -> tuple[str | None, str, str]:
        """Return the older side, the newer one, and the sentence that says which they are."""
        other: RevisionSummary | None = self.view.other.currentData()
        if isinstance(entry, DamagedRevision):
            return None, entry.id, ""
        if other is not None and other.id != entry.id:
            older, newer = sorted((entry, other), key=lambda one: one.sequence)
            caption = tr(
                "From version {old} to version {new}", old=older.sequence, new=newer.sequence
            )
            return older.id, newer.id, caption
        if other is not None:
            return None, entry.id, tr("Version {number}, as it was saved", number=entry.sequence)
        if entry.parent is None:
            return None, entry.id, tr("The first version: everything in it is new.")
        caption = tr(
            "From version {old} to version {new}", old=entry.sequence - 1, new=entry.sequence
        )
        return entry.parent, entry.id, caption

    def _on_restore(self) -> None:
        if self._revision:
            self.restore.setEnabled(False)
            self.restore_wanted.emit(self._revision)

    def _on_failed(self, error: NewsroomError) -> None:
        self.view.say(translate_message(error.message), "error")

    def _enable(self) -> None:
        self.restore.setEnabled(self._revision is not None and not self._read_only)

    def _go_to_pane(self, step: int) -> None:
        all_panes: list[QWidget] = [self.list, self.facts, self.view.other, self.view.text]
        panes = [pane for pane in all_panes if pane.isVisible()]
        here = next((place for place, pane in enumerate(panes) if pane.hasFocus()), -step)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
