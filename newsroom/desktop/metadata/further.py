"""What few articles need: subhead, further categories, embargo, urgency, views, address."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget

from newsroom.desktop.look import dress, icon
from newsroom.desktop.metadata.labelled import add_field, make_line
from newsroom.desktop.metadata.names_field import NamesField
from newsroom.desktop.metadata.time_field import TimeField
from newsroom.desktop.words import tr
from newsroom.domain.article import URGENCIES, Content

_LONGEST_SLUG = 120
_MOST_WORDS = 100_000


class FurtherFields(QWidget):
    """Fields behind a button; they show themselves where one of them says something.

    Signals:
        edited(): a person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.more = QToolButton()
        self.more.setObjectName("more")
        self.more.setCheckable(True)
        dress(self.more, "disclosure")
        self.more.setText(tr("More details"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.subhead = make_line(tr("Subhead"), tr("stands under the headline"))
        self.other_categories = NamesField(tr("Other categories"), tr("separated by commas"))
        self.embargo = TimeField(tr("Embargo"))
        self.urgency = _urgency_box()
        self.target = QSpinBox()
        self.target.setAccessibleName(tr("Target length"))
        self.target.setRange(0, _MOST_WORDS)
        self.target.setSingleStep(50)
        self.target.setSpecialValueText(tr("none"))
        self.target.setSuffix(tr(" words"))
        edge = self.target.fontMetrics().averageCharWidth()
        self.target.lineEdit().setTextMargins(edge, 0, 0, 0)
        self.views = make_line(tr("Views"), tr("as the site counted them"))
        self.views.setValidator(
            QRegularExpressionValidator(QRegularExpression(r"\d{0,9}"), self.views)
        )
        self.correction = make_line(tr("Correction"), tr("what readers are told was wrong"))
        self.slug = make_line(tr("Address"), tr("made from the headline"))
        self.slug.setMaxLength(_LONGEST_SLUG)
        self._fields = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(self.fontMetrics().averageCharWidth() // 2)
        for text, field in (
            (tr("Subhead"), self.subhead),
            (tr("Other categories"), self.other_categories),
            (tr("Embargo"), self.embargo),
            (tr("Urgency"), self.urgency),
            (tr("Target length"), self.target),
            (tr("Views"), self.views),
            (tr("Correction"), self.correction),
            (tr("Address"), self.slug),
        ):
            add_field(inner, text, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.more)
        layout.addWidget(self._fields)
        self._show(open_=False)

    def _connect(self) -> None:
        self.more.toggled.connect(lambda on: self._show(open_=on))
        lines: tuple[QLineEdit, ...] = (
            self.subhead,
            self.other_categories,
            self.views,
            self.correction,
            self.slug,
        )
        for line in lines:
            line.textEdited.connect(self.edited)
        self.embargo.edited.connect(self.edited)
        self.urgency.currentIndexChanged.connect(self.edited)

    def _show(self, *, open_: bool) -> None:
        self.more.setIcon(icon("chevron-down" if open_ else "chevron-right"))
        self._fields.setVisible(open_)

    def show_content(self, content: Content, zone: str) -> None:
        """Show another article's further details."""
        self.subhead.setText(content.subhead)
        self.other_categories.show_names(content.other_categories)
        self.embargo.show_time(content.embargo, zone)
        with QSignalBlocker(self.urgency):
            self.urgency.setCurrentIndex(self.urgency.findData(content.urgency))
        self.views.setText("" if content.views is None else str(content.views))
        self.correction.setText(content.correction)
        self._show_slug(content.slug)
        said = (
            content.subhead,
            content.other_categories,
            content.embargo,
            content.urgency,
            content.correction,
        )
        if any(said):
            self.more.setChecked(True)

    def show_address(self, slug: str | None, *, fixed: bool) -> None:
        """Show the address that saving gave, and whether it may change."""
        self.slug.setReadOnly(fixed)
        self.slug.setToolTip(
            tr("The address is fixed: readers may have linked to it.") if fixed else ""
        )
        if slug is not None:
            self._show_slug(slug)

    def _show_slug(self, slug: str) -> None:
        self.slug.setText(slug)
        self.slug.setCursorPosition(0)  # a long one is read from its beginning

    def taken(self, content: Content) -> Content:
        """Return `content` with what stands here."""
        views = self.views.text()
        return replace(
            content,
            subhead=self.subhead.text(),
            other_categories=self._taken_categories(content),
            embargo=self._taken_embargo(content),
            urgency=self.urgency.currentData(),
            views=int(views) if views else None,
            correction=self.correction.text(),
            slug=self.slug.text(),
        )

    def _taken_categories(self, content: Content) -> tuple[str, ...]:
        # A name that came from outside may hold a comma: it stays until a person changes the line.
        if self.other_categories.text() == ", ".join(content.other_categories):
            return content.other_categories
        return self.other_categories.names()

    def _taken_embargo(self, content: Content) -> datetime | None:
        shown = self.embargo.time()
        # The field shows no seconds.
        if shown and content.embargo and content.embargo.replace(second=0) == shown:
            return content.embargo
        return shown


def _urgency_box() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Urgency"))
    box.addItem(tr("none"), userData=None)
    words = {
        URGENCIES[0]: tr("1 – most urgent"),
        5: tr("5 – normal"),
        URGENCIES[-1]: tr("8 – least urgent"),
    }
    for number in URGENCIES:
        box.addItem(words.get(number, str(number)), userData=number)
    return box
