"""What a new newsroom asks, on one page; every answer has a default, and all can be changed."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon, text_font
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import LANGUAGES, tr
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.paths import NEWSROOM_SUFFIX

_TITLE_POINTS = 24.0
_CODES = re.compile(r"[A-Z]{3}(?:\s+[A-Z]{3})*")


class WelcomePage(QScrollArea):
    """Asks for names, language, currencies and samples; nothing is fetched, and Enter goes on.

    Signals:
        begun(): the person has answered.
        skipped(): they want to begin as it is.
        language_wanted(str): they want another language of the interface.
        place_wanted(Path): they want the newsroom's file elsewhere.
    """

    begun = Signal()
    skipped = Signal()
    language_wanted = Signal(str)
    place_wanted = Signal(object)

    def __init__(
        self, house: House, author: str, path: Path, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._path = path
        self.languages: dict[str, QRadioButton] = {}
        self.name = QLineEdit(house.name if house.name != House("").name else "")
        self.name.setPlaceholderText(tr("Name of the paper"))
        self.author = QLineEdit(author)
        self.author.setPlaceholderText(tr("stands as the byline of new articles"))
        self.written = QComboBox()
        for one in Language:
            self.written.addItem(one.own_name, userData=one)
        self.written.setCurrentIndex(max(0, self.written.findData(house.language)))
        self.currencies = QLineEdit(" ".join(house.currencies))
        self.samples = QRadioButton(tr("With sample stories, to look around"))
        self.empty = QRadioButton(tr("Empty"))
        self.samples.setChecked(True)
        self.problem = plain_label(look="error")
        self.problem.hide()
        self.begin = QPushButton(tr("Begin"))
        dress(self.begin, "primary")
        self.begin.setDefault(True)
        self.skip = QPushButton(tr("Skip this"))
        self.begin.clicked.connect(self._on_begin)
        self.skip.clicked.connect(self.skipped)
        for field in (self.name, self.author, self.currencies):
            field.returnPressed.connect(self._on_begin)
        self._lay_out(language)

    def _lay_out(self, language: str) -> None:
        title = QLabel(tr("Your newsroom"))
        large = text_font(_TITLE_POINTS)
        large.setBold(True)
        title.setFont(large)
        hint = plain_label(
            tr("Everything here can be changed later. Nothing is sent or fetched."), "muted"
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(self.fontMetrics().averageCharWidth())
        for text, field in (
            (tr("Interface language"), self._language_row(language)),
            (tr("Name of the paper"), self.name),
            (tr("Your name"), self.author),
            (tr("Language of its pages"), self.written),
            (tr("Currencies, in the order printed"), self.currencies),
            (tr("Where it is kept"), self._place_row()),
            (tr("How it begins"), self._content_row()),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(text)
            form.addRow(label, field)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.skip)
        row.addStretch(1)
        inner = QWidget()
        dress(inner, "page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout()
        column.addStretch(1)
        for widget in (title, hint):
            column.addWidget(widget)
        column.addSpacing(self.fontMetrics().height())
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addLayout(row)
        column.addStretch(2)
        across = QHBoxLayout(inner)
        edge = self.fontMetrics().averageCharWidth() * 3
        across.setContentsMargins(edge, edge, edge, edge)
        across.addStretch(1)
        across.addLayout(column, 6)
        across.addStretch(1)
        self.setWidget(inner)

    def _language_row(self, language: str) -> QWidget:
        row, layout = _row()
        group = QButtonGroup(self)
        for one, name in LANGUAGES.items():
            choice = self.languages[one] = QRadioButton(name)
            choice.setChecked(one == language)
            group.addButton(choice)
            choice.clicked.connect(lambda _=False, wanted=one: self.language_wanted.emit(wanted))
            layout.addWidget(choice)
        layout.addStretch(1)
        return row

    def _place_row(self) -> QWidget:
        row, layout = _row()
        shown = plain_label(str(self._path), selectable=True)
        self.elsewhere = QPushButton(icon("folder-open"), tr("Another place…"))
        self.elsewhere.clicked.connect(self._on_elsewhere)
        layout.addWidget(shown, 1)
        layout.addWidget(self.elsewhere)
        return row

    def _content_row(self) -> QWidget:
        row, layout = _row()
        group = QButtonGroup(self)
        for choice in (self.samples, self.empty):
            group.addButton(choice)
            layout.addWidget(choice)
        layout.addStretch(1)
        return row

    @property
    def values(self) -> dict[str, object]:
        """The fields of `House` as they were answered."""
        return {
            "name": self.name.text().strip() or House("").name,
            "language": Language(self.written.currentData()),
            "currencies": tuple(dict.fromkeys(self.currencies.text().upper().split())),
        }

    def _on_begin(self) -> None:
        codes = self.currencies.text().upper().strip()
        if codes and not _CODES.fullmatch(codes):
            self.problem.setText(tr("A currency is a code of three letters, such as USD."))
            self.problem.show()
            self.currencies.setFocus()
            return
        self.begun.emit()

    def _on_elsewhere(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Where the newsroom is kept"),
            str(self._path),
            tr("Newsrooms (*.newsroom)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # one that is there is opened
        )
        if chosen:
            path = Path(chosen)
            self.place_wanted.emit(path if path.suffix else path.with_suffix(NEWSROOM_SUFFIX))


def _row() -> tuple[QWidget, QHBoxLayout]:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    return row, layout
