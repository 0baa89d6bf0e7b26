"""The copy desk's panel: the findings in the order of the text, and what can be done with each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.proofing.finding import Finding, Snippet
from newsroom.desktop.proofing.finding_card import FindingCard
from newsroom.desktop.proofing.finding_list import FindingDelegate, FindingModel, Row
from newsroom.desktop.proofing.rules_menu import RulesButton
from newsroom.desktop.words import tr
from newsroom.domain.proof import Guideline


class ProofingPanel(QWidget):
    """Shows findings; what is asked for is done elsewhere.

    Signals:
        place_wanted(Finding): a person wants to see it in the text.
        mend_wanted(Finding): … the suggestion put in its place.
        ignore_wanted(Finding): … it let stand in this article.
        rule_switched(str, bool): … a rule on or off, for the newsroom.
        heed_wanted(): … everything remarked on again that was ignored in this article.
    """

    place_wanted = Signal(object)
    mend_wanted = Signal(object)
    ignore_wanted = Signal(object)
    rule_switched = Signal(str, bool)
    heed_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copyDesk")
        dress(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._guidelines: Mapping[str, Guideline] = {}
        self.summary = QLabel()
        self.summary.setObjectName("findingsSummary")
        self.summary.setWordWrap(True)
        self.model = FindingModel(self)
        self.list = QListView()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(tr("What the copy desk has found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = FindingCard()
        self.rules = RulesButton()
        self._lay_out()
        self._connect()
        self.show_findings([], waiting=True, total=0, ignored=0)

    def _lay_out(self) -> None:
        edge = self.fontMetrics().averageCharWidth()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge * 2, edge * 2, edge * 2, edge * 2)
        layout.setSpacing(edge)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.card)
        layout.addStretch(0)
        layout.addWidget(self.rules)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.doubleClicked.connect(lambda _index: self._ask(self.place_wanted))
        self.list.installEventFilter(self)
        self.card.place.clicked.connect(lambda: self._ask(self.place_wanted))
        self.card.mend.clicked.connect(lambda: self._ask(self.mend_wanted))
        self.card.ignore.clicked.connect(lambda: self._ask(self.ignore_wanted))
        self.card.switch.clicked.connect(self._on_switch)
        self.rules.switched.connect(self.rule_switched)
        self.rules.heed_wanted.connect(self.heed_wanted)

    def set_guidelines(self, guidelines: Sequence[Guideline]) -> None:
        """Know what to say of each rule."""
        self._guidelines = {one.rule: one for one in guidelines}
        self.rules.set_guidelines(guidelines)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Let nobody change anything from here."""
        self.card.set_read_only(read_only)
        self.rules.setEnabled(not read_only)

    def show_findings(
        self,
        findings: Sequence[tuple[Finding, Snippet | None]],
        *,
        waiting: bool,
        total: int,
        ignored: int,
    ) -> None:
        """Show other findings; the one at the same place stays chosen."""
        row = self.list.currentIndex().row()
        self.model.show(findings, self._guidelines)
        self.summary.setText(_summary(len(findings), total, waiting=waiting))
        self.list.setVisible(bool(findings))
        self.rules.show_ignored(ignored)
        if findings:
            self.choose(min(max(row, 0), len(findings) - 1))
        else:
            self.card.show_row(None, None)

    @property
    def chosen(self) -> Finding | None:
        """The finding that is looked at."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].finding if 0 <= row < len(self.model.rows) else None

    def choose(self, row: int) -> None:
        """Look at the finding in this row."""
        self.list.setCurrentIndex(self.model.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        self.card.show_row(row, self._guideline(row))

    def _guideline(self, row: Row | None) -> Guideline | None:
        return self._guidelines.get(row.finding.remark.rule) if row else None

    def _ask(self, signal: object) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)  # type: ignore[attr-defined]

    def _on_switch(self) -> None:
        if self.chosen is not None:
            self.rule_switched.emit(self.chosen.remark.rule, False)  # noqa: FBT003 - a signal

    def _show_chosen(self) -> None:
        self.list.scrollTo(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter go to the place, and the chosen row stay in sight of a list that shrinks."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self.list, self._show_chosen)
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._ask(self.place_wanted)
            return True
        return super().eventFilter(watched, event)


def _summary(shown: int, total: int, *, waiting: bool) -> str:
    if waiting:
        return tr("Reading the text…")
    if not total:
        return tr("Nothing to correct.")
    if shown < total:
        return tr("{total} remarks; the first {shown} are shown.", total=total, shown=shown)
    return tr("%n remark(s)", n=total)
