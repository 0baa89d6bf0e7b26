"""Asks for a planned story: the idea, by when, by whom, and what to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.metadata.clock_field import ClockField
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.metadata.labelled import add_field, make_line
from newsroom.desktop.metadata.names_field import NamesField
from newsroom.desktop.words import tr
from newsroom.domain.planning import Plan


class PlanDialog(QDialog):
    """Takes one plan; `plan` is what stands in it."""

    def __init__(
        self, plan: Plan, zone: str, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plan a story") if not plan.id else tr("Planned story"))
        self._plan = plan
        self.idea = make_line(tr("Idea"), tr("what the story is about"))
        self.idea.setText(plan.idea)
        self.due = DateField(tr("Due"))
        self.due.show_zone(zone)
        self.due.show_date(plan.due)
        self.clock = ClockField(tr("Due at"))
        self.clock.show_time(plan.due_time)
        self.clock.show_zone(zone)
        self.assigned = NamesField(tr("Assigned to"), tr("Who writes it"))
        self.assigned.setText(plan.assigned)
        self.assigned.set_known(names)
        self.slug = make_line(tr("Address"), tr("made from the headline"))
        self.slug.setText(plan.slug)
        self.note = QPlainTextEdit(plan.note)
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        self._lay_out()
        self.idea.textChanged.connect(self._on_changed)
        self._on_changed()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        edge = self.fontMetrics().averageCharWidth()
        layout.setSpacing(edge // 2)
        moment = QWidget()
        moment.setFocusProxy(self.due)
        row = QHBoxLayout(moment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(edge)
        row.addWidget(self.due, 1)
        row.addWidget(self.clock)
        for text, field in (
            (tr("Idea"), self.idea),
            (tr("Due"), moment),
            (tr("Assigned to"), self.assigned),
            (tr("Address"), self.slug),
            (tr("Note"), self.note),
        ):
            add_field(layout, text, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self._keep, "primary")
        self._keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(edge)
        layout.addWidget(buttons)
        self.setMinimumWidth(edge * 56)

    def _on_changed(self) -> None:
        self._keep.setEnabled(bool(self.idea.text().strip()))

    @property
    def plan(self) -> Plan:
        """The plan as it stands in the fields."""
        day = self.due.date()
        return replace(
            self._plan,
            idea=self.idea.text(),
            due=day,
            due_time=self.clock.time() if day else None,
            assigned=self.assigned.text(),
            slug=self.slug.text(),
            note=self.note.toPlainText(),
        )
