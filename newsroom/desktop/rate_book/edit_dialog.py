"""A figure of the rate book by hand, or one of several for the same day; each with its reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.dates import moment, short_date
from newsroom.desktop.words import tr
from newsroom.domain.rate_book import Cell, Pair, Quote, Source
from newsroom.domain.rates import figure_text, parse_figure

_BY_HAND = 0


class EditDialog(QDialog):
    """Asks which figure is right: one that is kept (`chosen`), or a new one (`quote`)."""

    def __init__(
        self,
        source: Source,
        place: tuple[date, Pair],
        cell: Cell | None,
        zone: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._day, self._pair = place
        self.setWindowTitle(tr("Edit a rate"))
        # A figure that is carried belongs to another day: this one has none of its own.
        own = cell if cell and not cell.carried else None
        head = QLabel(f"{self._pair}   {short_date(self._day)}")
        head.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        self.choices = QButtonGroup(self)
        for kept in (own.kept, *own.others) if own else ():
            text = f"{figure_text(kept.quote.value)} / {kept.quote.quantity}"
            origin = kept.reason or kept.file[:12]
            choice = QRadioButton(
                f"{text}   {moment(kept.taken_at, zone)}   {origin}".replace("&", "&&")
            )
            self.choices.addButton(choice, kept.id)
            layout.addWidget(choice)
        self.by_hand = QRadioButton(tr("Another figure:"))
        self.choices.addButton(self.by_hand, _BY_HAND)
        layout.addWidget(self.by_hand)
        self.value = _field(tr("Rate"), r"\d{0,12}([.,]\d{0,10})?")
        self.quantity = _field(tr("for units"), r"\d{0,7}")
        self.quantity.setText(str(cell.kept.quote.quantity if cell else 1))
        self.reason = _field(tr("Reason"), ".{0,500}")
        self.reason.setPlaceholderText(tr("why, for whoever asks later"))
        form = QFormLayout()
        for text, field in (
            (tr("Rate"), self.value),
            (tr("for units"), self.quantity),
            (tr("Reason"), self.reason),
        ):
            form.addRow(text, field)
            field.textChanged.connect(self._enable)
        layout.addLayout(form)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        first = self.choices.button(own.kept.id) if own and own.others else self.by_hand
        first.setChecked(True)
        self.value.textEdited.connect(lambda: self.by_hand.setChecked(True))
        self.choices.idToggled.connect(lambda _id, _on: self._enable())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self._enable()

    @property
    def chosen(self) -> int:
        """The number of the kept figure that was chosen, 0 where another was written."""
        return self.choices.checkedId()

    @property
    def quote(self) -> Quote | None:
        """The figure that was written, None while it is none."""
        try:
            value = parse_figure(self.value.text().rstrip(".,"))
            quantity = int(self.quantity.text())
            return Quote(self._source, self._day, self._pair, value, quantity)
        except ValueError:
            return None

    def _enable(self) -> None:
        fit = bool(self.reason.text().strip()) and (
            self.chosen > _BY_HAND or self.quote is not None
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(fit)


def _field(name: str, pattern: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), field))
    return field
