"""One place where both sides wrote: what it was, what each made of it, and the choice."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton

from newsroom.desktop.dates import moment, short_date
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.language import Language
from newsroom.domain.merging import Side
from newsroom.domain.message import Message
from newsroom.domain.picture import Picture
from newsroom.domain.rates import RateTable, figure_text
from newsroom.domain.workflow import State

_LONGEST = 1_500


class Choice(QFrame):
    """Shows three versions of one place; a person chooses whose stands.

    Signals:
        chosen_changed(): another one is chosen.
    """

    chosen_changed = Signal()

    def __init__(
        self,
        name: str,
        versions: tuple[Any, Any, Any],
        zone: str,
        where: str = "",
        *,
        both: bool = False,
    ) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        base, mine, theirs = (_shown(version, zone) for version in versions)
        title = plain_label(field_name(name), selectable=True)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        grid.addWidget(title, 0, 0, 1, 2)
        if where:
            place = plain_label(where, selectable=True)
            dress(place, "muted")
            grid.addWidget(place, 1, 0, 1, 2)
        was = plain_label(tr("It was"), selectable=True)
        dress(was, "muted")
        text = plain_label(base, selectable=True)
        dress(text, "muted")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(was, 2, 0, top)
        grid.addWidget(text, 2, 1)
        self._group = QButtonGroup(self)
        self._sides: dict[int, Side] = {}
        rows = [(Side.MINE, tr("Here"), mine), (Side.THEIRS, tr("There"), theirs)]
        if both:
            rows.append((Side.BOTH, tr("Both"), tr("first what was written here, then theirs")))
        for number, (side, word, said) in enumerate(rows):
            button = QRadioButton(word)
            button.setAccessibleDescription(f"{field_name(name)}: {said}")
            self._group.addButton(button, number)
            self._sides[number] = side
            label = plain_label(said, selectable=True)
            if side is Side.BOTH:
                dress(label, "muted")
            grid.addWidget(button, number + 3, 0, top)
            grid.addWidget(label, number + 3, 1)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def chosen(self) -> Side | None:
        """Whose stands; None before a person has chosen."""
        return self._sides.get(self._group.checkedId())

    def choose(self, side: Side) -> None:
        """Choose as a person would."""
        for number, found in self._sides.items():
            if found is side:
                self._group.button(number).setChecked(True)

    def _on_toggled(self, _number: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.chosen_changed.emit()


def field_name(name: str) -> str:
    """Return what a field of an article is called."""
    names = {
        "headline": tr("Headline"),
        "lede": tr("Lede"),
        "body": tr("Text"),
        "subhead": tr("Subhead"),
        "category": tr("Category"),
        "date": tr("Date"),
        "byline": tr("Byline"),
        "language": tr("Language"),
        "rates": tr("Exchange rates"),
        "embargo": tr("Embargo"),
        "urgency": tr("Urgency"),
        "correction": tr("Correction"),
        "pictures": tr("Pictures"),
        "state": tr("State"),
    }
    return names.get(name, name)


def _shown(value: Any, zone: str) -> str:
    found = _words(value, zone)
    if not found.strip():
        return tr("¶ (a line end)") if "\n" in found else "–"
    return found if len(found) <= _LONGEST else found[:_LONGEST] + "…"


def _words(value: Any, zone: str) -> str:  # noqa: PLR0911 - a row for each kind
    if value is None:
        return ""
    if isinstance(value, State):
        return state_name(value)
    if isinstance(value, Language):
        return value.own_name
    if isinstance(value, datetime):
        return moment(value, zone)
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, RateTable):
        return _rates(value)
    if isinstance(value, tuple):
        return _listed(value)
    return str(value)


def _rates(table: RateTable) -> str:
    figures = [f"{rate.code} {figure_text(rate.value)}" for rate in table.items]
    day = [short_date(table.date)] if table.date else []
    return " · ".join([*day, table.source, *figures]).strip(" ·")


def _listed(values: tuple[Any, ...]) -> str:
    if values and isinstance(values[0], Picture):
        count = translate_message(Message("%n picture(s)", count=len(values)))
        words = [one.alt or one.caption for one in values if one.alt or one.caption]
        return ": ".join([count, "; ".join(words)]) if words else count
    return ", ".join(map(str, values))
