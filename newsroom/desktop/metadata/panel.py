"""Everything about an article but its text: state, rubric, date, byline, tags, rates and more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.metadata.clock_field import ClockField
from newsroom.desktop.metadata.course import Course
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.metadata.editions import EditionsButton
from newsroom.desktop.metadata.further import FurtherFields
from newsroom.desktop.metadata.labelled import add_field
from newsroom.desktop.metadata.names_field import NamesField
from newsroom.desktop.metadata.note import NoteField
from newsroom.desktop.metadata.rates import RatesField
from newsroom.desktop.metadata.state_bar import StateBar
from newsroom.desktop.pictures.strip import PictureStrip
from newsroom.desktop.words import tr
from newsroom.domain.article import Article, Content
from newsroom.domain.language import Language
from newsroom.domain.newsroom import Category, House
from newsroom.domain.proof import Field
from newsroom.domain.term import Term
from newsroom.domain.workflow import State


class MetadataPanel(QScrollArea):
    """Shows and takes an article's metadata.

    Signals:
        edited(): a person changed something.
        step_wanted(State): a person asked for a step of the workflow.
    """

    edited = Signal()
    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("metadata")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state_bar = StateBar()
        self.course = Course()
        self.category = _category_box()
        self.date = DateField(tr("Date"))
        self.clock = ClockField(tr("Time of day"))
        self.byline = NamesField(tr("Byline"), tr("Who wrote it"))
        self.tags = NamesField(tr("Tags"), tr("separated by commas"))
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language"))
        for language in Language:
            self.language.addItem(language.own_name, userData=language)
        self.editions = EditionsButton()
        self.rates = RatesField()
        self.pictures = PictureStrip()
        self.note = NoteField()
        self.further = FurtherFields()
        self._tags_edited = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("metadataFields")
        layout = QVBoxLayout(inner)
        edge = self.fontMetrics().averageCharWidth()
        layout.setContentsMargins(edge * 2, edge * 2, edge * 2, edge * 2)
        layout.setSpacing(edge // 2)
        layout.addWidget(self.state_bar)
        layout.addWidget(self.course)
        moment = QWidget()
        moment.setFocusProxy(self.date)
        row = QHBoxLayout(moment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(edge)
        row.addWidget(self.date, 1)
        row.addWidget(self.clock)
        for text, field in (
            (tr("Category"), self.category),
            (tr("Date and time"), moment),
            (tr("Byline"), self.byline),
            (tr("Tags"), self.tags),
            (tr("Pictures"), self.pictures),
            (tr("Exchange rates"), self.rates),
            (tr("Language"), self.language),
            (tr("In other languages"), self.editions),
            (tr("Note to the desk"), self.note),
        ):
            add_field(layout, text, field)
        layout.addSpacing(edge)
        layout.addWidget(self.further)
        layout.addStretch(1)
        self.setWidget(inner)

    def _connect(self) -> None:
        self.tags.textEdited.connect(self._on_tags_edited)
        self.state_bar.step_wanted.connect(self.step_wanted)
        for line in (self.byline, self.tags):
            line.textEdited.connect(self.edited)
        self.further.edited.connect(self.edited)
        self.category.editTextChanged.connect(self.edited)
        self.language.currentIndexChanged.connect(self.edited)
        self.date.edited.connect(self.edited)
        self.clock.edited.connect(self.edited)
        self.rates.edited.connect(self.edited)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for every field, and for the bar beside them: nothing scrolls sideways."""
        fields = self.widget()
        width = fields.minimumSizeHint().width() if fields else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(width + bar, super().minimumSizeHint().height())

    def show_article(
        self,
        article: Article | None,
        content: Content,
        house: House,
        categories: Sequence[Category],
        *,
        address_fixed: bool,
    ) -> None:
        """Show another article's metadata; None is one that was not saved yet."""
        with QSignalBlocker(self.category), QSignalBlocker(self.language):
            self.category.clear()
            self.category.addItems([category.name for category in categories])
            self.category.setEditText(content.category)
            self.language.setCurrentIndex(self.language.findData(content.language))
        self.date.show_date(content.date)
        self.clock.show_time(content.time)
        for field in (self.date, self.clock, self.rates.date):
            field.show_zone(house.zone)
        self.byline.setText(content.byline)
        self.tags.show_names(content.tags)
        self.rates.show_rates(content.rates, house.currencies)
        self._tags_edited = False
        self.show_saved(article, address_fixed=address_fixed)
        self.further.show_content(content, house.zone)
        self.verticalScrollBar().setValue(0)

    @property
    def fields(self) -> Mapping[Field, QWidget]:
        """What a remark on a part of the article is about."""
        return {
            Field.SUBHEAD: self.further.subhead,
            Field.CATEGORY: self.category,
            Field.DATE: self.date,
            Field.BYLINE: self.byline,
            Field.RATES: self.rates,
            Field.PICTURES: self.pictures,
            Field.TAGS: self.tags,
            Field.SLUG: self.further.slug,
            Field.CORRECTION: self.further.correction,
        }

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Let nobody change anything here, or again; the panel still scrolls."""
        fields = self.widget()
        if fields:
            fields.setEnabled(not read_only)

    def show_saved(self, article: Article | None, *, address_fixed: bool) -> None:
        """Show what saving gave the article: its state, and the address proposed for it."""
        state = article.state if article else State.DRAFT
        self.state_bar.show_state(state)
        self.further.show_address(article.content.slug if article else None, fixed=address_fixed)

    def set_known(self, names: Mapping[Term, Sequence[str]]) -> None:
        """Offer the names that the newsroom's articles carry."""
        self.byline.set_known(names[Term.BYLINE])
        self.tags.set_known(names[Term.TAG])
        self.further.other_categories.set_known(names[Term.CATEGORY])

    def _on_tags_edited(self) -> None:
        # Until then the tags stay as they are: one that came from outside may hold a comma.
        self._tags_edited = True

    def taken(self, content: Content) -> Content:
        """Return `content` with the metadata that stands here."""
        return replace(
            self.further.taken(content),
            category=self.category.currentText().strip(),
            date=self.date.date(),
            time=self.clock.time(),
            byline=self.byline.text(),
            tags=self.tags.names() if self._tags_edited else content.tags,
            language=Language(self.language.currentData()),
            rates=self.rates.rates(),
        )


def _category_box() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(tr("Category"))
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(tr("Choose or write a new one"))
    completer = box.completer()
    popup = completer.popup() if completer else None
    if popup:
        dress(popup, "offers")
    if completer:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box
