"""The question of an export: who for, which articles, in which languages, and where to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import icon
from newsroom.desktop.plain import plain_label
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.export_habits import Audience, Habits, What
from newsroom.domain.language import Language
from newsroom.domain.workflow import EXPORTED_BY_DEFAULT, State

Numbers = Mapping[tuple[State, Language], int]
"""How many articles there are of each state and language."""

_STATES_IN_A_ROW = 3


class ExportQuestion(QWidget):
    """Shows what was chosen last for each audience, and tells what is chosen now.

    `article` is the number of the one on the desk, None for none; `selected` are offered first.
    `place` is where a bundle may stand, as long as nothing is known of an audience.

    Signals:
        edited(): something else is chosen now.
    """

    edited = Signal()

    def __init__(
        self,
        habits: Habits,
        article: int | None,
        selected: Sequence[int],
        place: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._habits = habits
        self._article = article
        self._selected = tuple(selected)
        self._place = place
        self._numbers: Numbers = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._gap = self.fontMetrics().height() * 2 // 3
        self._indent = self.fontMetrics().height() + self.fontMetrics().averageCharWidth()
        self._add_audiences(layout)
        self._add_articles(layout)
        self._add_languages(layout)
        self._add_place(layout)
        audience = habits.audience
        if self._selected and audience is Audience.ARCHIVE:
            audience = Audience.EDITORS  # who has selected some does not want all
        self.audiences[audience].setChecked(True)
        self.setFocusProxy(self.audiences[audience])
        self._show_habit()
        for choice in self.audiences.values():
            choice.toggled.connect(self._on_audience)

    # What is chosen

    @property
    def audience(self) -> Audience:
        """Who it is for."""
        return next(one for one, choice in self.audiences.items() if choice.isChecked())

    @property
    def what(self) -> What:
        """Which articles are to go out."""
        return next(one for one, choice in self.kinds.items() if choice.isChecked())

    @property
    def target(self) -> str:
        """The path that was chosen or typed."""
        return self.place.currentText().strip()

    def order(self, target: Path) -> ExportOrder:
        """Return the order to what is chosen."""
        audience, what = self.audience, self.what
        if audience is Audience.ARCHIVE:
            return ExportOrder(target, archive=True)
        articles: tuple[int, ...] = ()
        if what is What.SELECTED:
            articles = self._selected
        elif what is What.ARTICLE and self._article is not None:
            articles = (self._article,)
        return ExportOrder(
            target,
            articles=articles,
            states=self._states() if what is What.STATES else (),
            languages=self._languages(),
            public=audience is Audience.READERS,
        )

    def habits(self) -> Habits:
        """Return the habits with what is chosen now as the last."""
        before = self._habits.of(self.audience)
        habit = replace(before, check=self.look.isChecked())
        if self.audience is not Audience.ARCHIVE:
            chosen = self._states()
            habit = replace(
                habit,
                what=self.what,
                states=() if len(chosen) == len(State) else chosen,
                languages=self._languages(),
            )
        return self._habits.with_(self.audience, habit.at(self.target))

    def missing(self) -> str:
        """Return what is still to be said, empty when nothing is."""
        if self.audience is not Audience.ARCHIVE:
            if self.what is What.STATES and not self._states():
                return tr("Choose a state at least.")
            if not any(choice.isChecked() for choice in self._offered()):
                return tr("Choose a language at least.")
        return "" if self.target else tr("Choose a folder for the bundle.")

    def show_numbers(self, numbers: Numbers) -> None:
        """Show how many articles there are; languages that none is in are not asked about."""
        self._numbers = numbers
        found = {language for _, language in numbers}
        for language, choice in self.languages.items():
            choice.setVisible(language in found)
        self._show_parts()
        self._show_counts()

    # Building

    def _add_audiences(self, layout: QVBoxLayout) -> None:
        layout.addWidget(plain_label(tr("Who it is for"), "title"))
        group = QButtonGroup(self)
        self.audiences: dict[Audience, QRadioButton] = {}
        for audience, (title, hint) in _told().items():
            choice = self.audiences[audience] = QRadioButton(title)
            choice.setAccessibleDescription(hint)
            group.addButton(choice)
            layout.addWidget(choice)
            told = plain_label(hint, "muted")
            told.setContentsMargins(self._indent, 0, 0, self.fontMetrics().descent())
            layout.addWidget(told)

    def _add_articles(self, layout: QVBoxLayout) -> None:
        part, rows = self._part(tr("What to export"))
        group = QButtonGroup(self)
        self.kinds = {
            What.SELECTED: QRadioButton(tr("The %n selected article(s)", n=len(self._selected))),
            What.FINISHED: QRadioButton(tr("Approved and published articles")),
            What.ARTICLE: QRadioButton(tr("Only the article on the desk, whatever its state")),
            What.STATES: QRadioButton(tr("Articles in these states:")),
        }
        for choice in self.kinds.values():
            group.addButton(choice)
            rows.addWidget(choice)
            choice.toggled.connect(self._on_edited)
        self.kinds[What.SELECTED].setVisible(bool(self._selected))
        self.kinds[What.ARTICLE].setEnabled(self._article is not None)
        self._states_part = QWidget()
        grid = QGridLayout(self._states_part)
        grid.setContentsMargins(self._indent, 0, 0, 0)
        self.states: dict[State, QCheckBox] = {}
        for number, state in enumerate(State):
            box = self.states[state] = QCheckBox(state_name(state))
            box.toggled.connect(self._on_edited)
            grid.addWidget(box, number // _STATES_IN_A_ROW, number % _STATES_IN_A_ROW)
        rows.addWidget(self._states_part)
        self._what_part = part
        layout.addWidget(part)

    def _add_languages(self, layout: QVBoxLayout) -> None:
        self._languages_part, rows = self._part(tr("In which languages and scripts"))
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().averageCharWidth() * 3)
        self.languages: dict[Language, QCheckBox] = {}
        for language in Language:
            choice = self.languages[language] = QCheckBox(language.own_name)
            choice.toggled.connect(self._on_edited)
            choice.hide()
            row.addWidget(choice)
        row.addStretch(1)
        rows.addLayout(row)
        layout.addWidget(self._languages_part)

    def _add_place(self, layout: QVBoxLayout) -> None:
        part, rows = self._part(tr("Where to"))
        row = QHBoxLayout()
        self.place = QComboBox()
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.place.setAccessibleName(tr("Folder or .zip file of the bundle"))
        row.addWidget(self.place, 1)
        browse = QPushButton(icon("folder-open"), tr("Folder…"))
        browse.clicked.connect(self._on_folder)
        archive = QPushButton(icon("archive"), tr("Zip file…"))
        archive.clicked.connect(self._on_zip)
        for button in (browse, archive):
            # Enter in this dialog exports; it never opens another one.
            button.setAutoDefault(False)
            row.addWidget(button)
        rows.addLayout(row)
        rows.addWidget(
            plain_label(
                tr("An earlier bundle in that folder is brought up to date; other files stay."),
                "muted",
            )
        )
        self.look = QCheckBox(tr("Look first at what should not go out yet"))
        self.look.toggled.connect(self._on_edited)
        rows.addSpacing(self._gap // 2)
        rows.addWidget(self.look)
        layout.addWidget(part)

    def _part(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, self._gap, 0, 0)
        rows.addWidget(plain_label(title, "title"))
        return part, rows

    # Showing

    def _show_habit(self) -> None:
        habit = self._habits.of(self.audience)
        what = habit.what
        if self._selected:
            what = What.SELECTED
        elif what is What.SELECTED or (what is What.ARTICLE and self._article is None):
            what = What.FINISHED
        boxes = (*self.kinds.values(), *self.states.values(), *self.languages.values(), self.look)
        blocked = [QSignalBlocker(box) for box in boxes]
        self.kinds[what].setChecked(True)
        for state, choice in self.states.items():
            choice.setChecked(not habit.states or state in habit.states)
        for language, choice in self.languages.items():
            choice.setChecked(not habit.languages or language in habit.languages)
        self.look.setChecked(habit.check)
        del blocked
        places = habit.places or (_beside(self._place, self.audience),)
        self.place.clear()
        self.place.addItems(list(places))
        self.place.setCurrentIndex(0)
        self._on_edited()

    def _show_parts(self) -> None:
        whole = self.audience is Audience.ARCHIVE
        self._what_part.setVisible(not whole)
        self._states_part.setVisible(self.what is What.STATES)
        many = len({language for _, language in self._numbers}) > 1
        self._languages_part.setVisible(not whole and many)

    def _show_counts(self) -> None:
        if not self._numbers:
            return
        wanted = set(self._languages() or Language)
        of_state = {
            state: sum(
                number
                for (one, language), number in self._numbers.items()
                if one is state and language in wanted
            )
            for state in State
        }
        finished = sum(of_state[state] for state in EXPORTED_BY_DEFAULT)
        self.kinds[What.FINISHED].setText(
            tr("Approved and published articles ({number})", number=finished)
        )
        for state, choice in self.states.items():
            choice.setText(f"{state_name(state)} ({of_state[state]})")

    def _states(self) -> tuple[State, ...]:
        return tuple(state for state, choice in self.states.items() if choice.isChecked())

    def _languages(self) -> tuple[Language, ...]:
        """Return the languages to which it is limited, none where it is to none."""
        if all(choice.isChecked() for choice in self._offered()):
            return ()
        return tuple(one for one, choice in self.languages.items() if choice.isChecked())

    def _offered(self) -> list[QCheckBox]:
        """Return the languages that somebody is asked about: those that articles are in."""
        found = {language for _, language in self._numbers} or set(Language)
        return [choice for language, choice in self.languages.items() if language in found]

    def _on_audience(self, chosen: bool) -> None:  # noqa: FBT001 - a signal's
        if chosen:
            self._show_habit()

    def _on_edited(self) -> None:
        self._show_parts()
        self._show_counts()
        self.edited.emit()

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the bundle"), self.target)
        if chosen:
            self.place.setEditText(chosen)

    def _on_zip(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Zip file of the bundle"), self.target, tr("Zip files (*.zip)")
        )
        if chosen:
            self.place.setEditText(chosen if chosen.endswith(".zip") else f"{chosen}.zip")


def _told() -> dict[Audience, tuple[str, str]]:
    """Return what each audience is called, and what it is given."""
    return {
        Audience.READERS: (
            tr("Readers"),
            tr("The public site alone, ready for a server: no drafts’ history, no review page."),
        ),
        Audience.EDITORS: (
            tr("An editor, for review"),
            tr("The site with every version, and a page on which an editor answers in a browser."),
        ),
        Audience.ARCHIVE: (
            tr("The archive"),
            tr("Every article in every state, withdrawn ones too, with each version and picture."),
        ),
    }


def _beside(place: str, audience: Audience) -> str:
    """Return a place of the audience's own: one bundle is not put over another's."""
    path = Path(place)
    names = {Audience.READERS: "-site", Audience.EDITORS: "-review", Audience.ARCHIVE: "-archive"}
    return str(path.with_name(f"{path.name}{names[audience]}"))
