"""What a new newsroom asks, on one page; every answer has a default, and all can be changed."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.asking_for_files import usual_folder
from newsroom.desktop.look import dress, icon, text_font
from newsroom.desktop.plain import plain_label
from newsroom.desktop.preferences.date_choice import DateChoice
from newsroom.desktop.unlocking.choosing import Choosing
from newsroom.desktop.words import LANGUAGES, tr
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.passphrase import LEAST
from newsroom.paths import NEWSROOM_SUFFIX

_TITLE_POINTS = 24.0
_COLUMNS = 2
_CODES = re.compile(r"[A-Z]{3}(?:\s+[A-Z]{3})*")


class WelcomePage(QScrollArea):
    """Asks for names, style, passphrase and samples; nothing is fetched, and Enter goes on.

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
        self,
        house: House,
        author: str,
        path: Path,
        language: str,
        *,
        encrypted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._encrypted = encrypted
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.path = path
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
        self.dates = DateChoice(house)
        self.written.currentIndexChanged.connect(
            lambda _index: self.dates.show_language(Language(self.written.currentData()))
        )
        self.samples = QRadioButton(tr("With sample stories, to look around"))
        self.empty = QRadioButton(tr("Empty"))
        self.samples.setChecked(True)
        self.open = QRadioButton(tr("None"))
        self.protected = QRadioButton(tr("With a passphrase: nobody else reads it"))
        self.open.setChecked(True)
        self.choosing = Choosing(wide=True)
        self.choosing.hide()
        self.protected.toggled.connect(self._on_protected)
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
        self.choosing.entered.connect(self._on_begin)
        self._lay_out(language)

    def _lay_out(self, language: str) -> None:
        title = QLabel(tr("Your newsroom"))
        large = text_font(_TITLE_POINTS)
        large.setBold(True)
        title.setFont(large)
        hint = plain_label(
            tr("Everything here can be changed later. Nothing is sent or fetched."), "muted"
        )
        form = QGridLayout()
        form.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        form.setVerticalSpacing(self.fontMetrics().averageCharWidth() // 2)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((tr("Interface language"), self._language_row(language)),),
            ((tr("Name of the paper"), self.name), (tr("Your name"), self.author)),
            (
                (tr("Language and alphabet of the pages"), self.written),
                (tr("Currencies, in the order printed"), self.currencies),
            ),
            # The longest is two dates, which need the whole width.
            ((tr("Dates on the pages"), self.dates),),
            ((tr("Where it is kept"), self._place_row()),),
            # A newsroom that was created with one is not asked again.
            *(() if self._encrypted else (((tr("Passphrase"), self._passphrase_row()),),)),
            ((tr("How it begins"), self._content_row()),),
        )
        for number, row in enumerate(rows):
            for place, (text, field) in enumerate(row):
                label = QLabel(text)
                label.setBuddy(field)
                if not field.accessibleName():
                    field.setAccessibleName(text)
                span = _COLUMNS // len(row)
                form.addWidget(label, number * 3, place, 1, span)
                form.addWidget(field, number * 3 + 1, place, 1, span)
            form.setRowMinimumHeight(number * 3 + 2, self.fontMetrics().height() // 3)
        for column_number in range(_COLUMNS):
            form.setColumnStretch(column_number, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.begin)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        inner = QWidget()
        dress(inner, "page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout()
        column.addStretch(1)
        for widget in (title, hint):
            column.addWidget(widget)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addLayout(buttons)
        column.addStretch(2)
        across = QHBoxLayout(inner)
        edge = self.fontMetrics().averageCharWidth() * 3
        # So low that all of it stands on a small screen, the passphrase's lines too.
        across.setContentsMargins(edge, edge // 2, edge, edge // 2)
        across.addStretch(1)
        across.addLayout(column, 6)
        across.addStretch(1)
        self.setWidget(inner)

    def _language_row(self, language: str) -> QWidget:
        row, layout = _row()
        group = _OneOf(self)
        for one, name in LANGUAGES.items():
            choice = self.languages[one] = QRadioButton(name)
            choice.setChecked(one == language)
            group.add(choice)
            choice.clicked.connect(lambda _=False, wanted=one: self.language_wanted.emit(wanted))
            layout.addWidget(choice)
        layout.addStretch(1)
        return row

    def _place_row(self) -> QWidget:
        row, layout = _row()
        self._shown_path = plain_label(str(self.path), selectable=True)
        self.elsewhere = QPushButton(icon("folder-open"), tr("Another place…"))
        self.elsewhere.clicked.connect(self._on_elsewhere)
        layout.addWidget(self._shown_path, 1)
        layout.addWidget(self.elsewhere)
        return row

    def _passphrase_row(self) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        choices, layout = _row()
        group = _OneOf(self)
        for choice in (self.open, self.protected):
            group.add(choice)
            layout.addWidget(choice)
        layout.addStretch(1)
        column.addWidget(choices)
        column.addWidget(self.choosing)
        return row

    def _content_row(self) -> QWidget:
        row, layout = _row()
        group = _OneOf(self)
        for choice in (self.samples, self.empty):
            group.add(choice)
            layout.addWidget(choice)
        layout.addStretch(1)
        return row

    def show_path(self, path: Path) -> None:
        """Show where the newsroom will be kept."""
        self.path = path
        self._shown_path.setText(str(path))

    def take_over(self, earlier: WelcomePage) -> None:
        """Go on with what was answered on a page in another language, and where its focus is."""
        self.show_path(earlier.path)
        for line, typed in zip(self._lines(), earlier._lines(), strict=True):
            line.setText(typed.text())
        self.written.setCurrentIndex(earlier.written.currentIndex())
        self.dates.setCurrentIndex(earlier.dates.currentIndex())
        self.choosing.first.show_.setChecked(earlier.choosing.first.show_.isChecked())
        for choice, chosen in zip(self._choices(), earlier._choices(), strict=True):
            choice.setChecked(chosen.isChecked())
        focused = earlier.window().focusWidget()
        if focused in earlier.languages.values():
            chosen_one = next(one for one in self.languages.values() if one.isChecked())
            chosen_one.setFocus()
            return
        for here, there in zip(self._stops(), earlier._stops(), strict=True):
            if there is focused:
                here.setFocus()

    def _lines(self) -> tuple[QLineEdit, ...]:
        first, again = self.choosing.first.line, self.choosing.again.line
        return (self.name, self.author, self.currencies, first, again)

    def _choices(self) -> tuple[QRadioButton, ...]:
        return (self.samples, self.empty, self.open, self.protected)

    def _stops(self) -> tuple[QWidget, ...]:
        return (*self._lines(), self.written, self.dates, self.elsewhere, *self._choices())

    @property
    def values(self) -> dict[str, object]:
        """The fields of `House` as they were answered."""
        return {
            "name": self.name.text().strip() or House("").name,
            "language": Language(self.written.currentData()),
            "date_style": self.dates.style_wanted,
            "currencies": tuple(dict.fromkeys(self.currencies.text().upper().split())),
        }

    @property
    def passphrase(self) -> str:
        """The passphrase that the newsroom is to have; empty for none."""
        return self.choosing.passphrase if self.protected.isChecked() else ""

    def _on_protected(self, protected: bool) -> None:  # noqa: FBT001 - a slot
        self.choosing.setVisible(protected)
        if protected:
            self.choosing.first.line.setFocus()
        else:
            self.choosing.clear()
            self.problem.hide()

    def _on_begin(self) -> None:
        codes = self.currencies.text().upper().strip()
        if codes and not _CODES.fullmatch(codes):
            self.problem.setText(tr("A currency is a code of three letters, such as USD."))
            self.problem.show()
            self.currencies.setFocus()
            return
        if self.protected.isChecked() and not self.passphrase:
            self.problem.setText(
                tr("Type the passphrase twice, of {least} characters at least.", least=LEAST)
            )
            self.problem.show()
            self.choosing.first.line.setFocus()
            return
        self.begun.emit()

    def _on_elsewhere(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Where the newsroom is kept"),
            str(usual_folder() / self.path.name),
            tr("Newsrooms (*.newsroom)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # one that is there is opened
        )
        if chosen:
            path = Path(chosen)
            self.place_wanted.emit(path if path.suffix else path.with_suffix(NEWSROOM_SUFFIX))


class _OneOf(QButtonGroup):
    """Radio buttons of which Tab reaches the chosen one, from either side and from the start."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(_let_tab_in)

    def add(self, choice: QRadioButton) -> None:
        """Add one of them."""
        self.addButton(choice)
        _let_tab_in(choice, choice.isChecked())


def _let_tab_in(choice: QAbstractButton, chosen: bool) -> None:  # noqa: FBT001 - a slot
    policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
    choice.setFocusPolicy(policy)


def _row() -> tuple[QWidget, QHBoxLayout]:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(row.fontMetrics().averageCharWidth() * 2)
    return row, layout
