"""The table of what changed beside the text: state, category, date, rates and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsroom.desktop.dates import short_date
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.comparison import Fact, FactChange
from newsroom.domain.language import Language
from newsroom.domain.workflow import State

_MOST_ROWS = 8
_DATES = (Fact.DATE, Fact.RATES_DATE)


class FactTable(QTreeWidget):
    """Shows each fact that differs, before and after; hidden where none does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Changed details"))
        self.setHeaderLabels([tr("Changed"), tr("Before"), tr("After")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.hide()

    def show_facts(self, changes: Sequence[FactChange]) -> None:
        """Show other facts."""
        self.clear()
        for change in changes:
            before, after = (fact_text(change.fact, text) for text in (change.before, change.after))
            self.addTopLevelItem(QTreeWidgetItem([fact_name(change), before, after]))
        self.setVisible(bool(changes))
        if changes:
            rows = min(len(changes), _MOST_ROWS)
            row = self.sizeHintForRow(0)
            self.setFixedHeight(self.header().sizeHint().height() + rows * row + row // 2)


def fact_name(change: FactChange) -> str:
    """Return what the fact is called."""
    if change.code:
        return change.code
    return {
        Fact.STATE: tr("State"),
        Fact.SUBHEAD: tr("Subhead"),
        Fact.CATEGORY: tr("Category"),
        Fact.OTHER_CATEGORIES: tr("Other categories"),
        Fact.DATE: tr("Date"),
        Fact.BYLINE: tr("Byline"),
        Fact.TAGS: tr("Tags"),
        Fact.TIME: tr("Time of day"),
        Fact.EMBARGO: tr("Embargo"),
        Fact.URGENCY: tr("Urgency"),
        Fact.LANGUAGE: tr("Language"),
        Fact.VIEWS: tr("Views"),
        Fact.CORRECTION: tr("Correction"),
        Fact.SLUG: tr("Address"),
        Fact.PICTURES: tr("Pictures"),
        Fact.RATE: tr("Order of the currencies"),
        Fact.RATES_DATE: tr("Rates of"),
        Fact.RATES_SOURCE: tr("Source"),
    }[change.fact]


def fact_text(fact: Fact, text: str) -> str:
    """Return a fact as the interface writes it; a dash where there is none."""
    if not text:
        return "–"
    if fact is Fact.STATE:
        return state_name(State(text))
    if fact is Fact.LANGUAGE:
        return Language(text).own_name
    if fact in _DATES:
        return short_date(date.fromisoformat(text))
    return text
