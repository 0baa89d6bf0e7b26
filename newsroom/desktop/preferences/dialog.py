"""The settings in pages; each is applied as soon as it is changed, and all can be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.palette.catalogue import plain
from newsroom.desktop.plain import plain_label
from newsroom.desktop.preferences.house_fields import HouseFields
from newsroom.desktop.window.actions import Actions
from newsroom.desktop.words import tr
from newsroom.domain.newsroom import House
from newsroom.services.folding import fold

_WORDS = Qt.ItemDataRole.UserRole
Line = tuple[str, QWidget]


class PreferencesDialog(QDialog):
    """Shows the newsroom's settings and this machine's.

    Signals:
        changed(dict, str): the fields of `House`, and the person's name, as they are to be now.
    """

    changed = Signal(object, str)

    def __init__(
        self, house: House, author: str, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setObjectName("settings")
        self.house = HouseFields(house, author, self)
        self._kept: tuple[dict[str, object], str] = (self.house.values, author)
        self._after: QAction | None = None
        self._actions = actions
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.pages = QStackedWidget()
        self.problem = plain_label(look="error")
        self.problem.hide()
        self.nothing = plain_label(tr("No setting has these words."), "muted")
        self.nothing.hide()
        self._fill()
        self._lay_out()
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.search.textChanged.connect(self._look)
        self.house.edited.connect(self._apply)
        self.list.setCurrentRow(0)

    def _fill(self) -> None:
        house, actions = self.house, self._actions
        self._add(
            tr("The paper"),
            [
                (tr("Name of the paper"), house.name),
                (tr("Your name"), house.author),
                (tr("Language of its pages"), house.language),
                (tr("Dates on the pages"), house.dates),
                (tr("Time zone"), house.zone),
            ],
        )
        self._add(
            tr("The site"),
            [
                (tr("Main site"), house.site),
                (tr("Address of the exported site"), house.address),
                ("", self._leading_to(actions.theme)),
            ],
        )
        self._add(
            tr("Exchange rates"),
            [
                (tr("Currencies, in the order printed"), house.currencies),
                (tr("Decimals of a rate on the page"), house.decimals),
                (tr("Rates of an article"), house.rates_age),
            ],
        )
        self._add(
            tr("Spelling"),
            [("", house.spelling), ("", self._leading_to(actions.dictionary))],
        )
        self._add(
            tr("Writing"),
            [("", self._ticked(one)) for one in (actions.smart, actions.sans, actions.typewriter)],
        )
        self._add(
            tr("The window"),
            [
                (tr("Colours"), self._choice(list(actions.schemes.values()))),
                (tr("Interface language"), self._languages(list(actions.languages.values()))),
            ],
        )
        self._add(
            tr("Safety"),
            [("", self._leading_to(one)) for one in (actions.passphrase, actions.backups)],
        )
        self._add(
            tr("Signing and answers"),
            [("", self._leading_to(one)) for one in (actions.key, actions.watch_answers)],
        )

    def _add(self, title: str, lines: Sequence[Line]) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(self.fontMetrics().averageCharWidth())
        words = [title]
        for text, field in lines:
            words += [text, *_said_by(field)]
            if not text:
                form.addRow(field)
                continue
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        inner = QWidget()
        column = QVBoxLayout(inner)
        heading = QLabel(title)
        dress(heading, "title")
        column.addWidget(heading)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addLayout(form)
        column.addStretch(1)
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QScrollArea.Shape.NoFrame)
        page.setWidget(inner)
        self.pages.addWidget(page)
        item = QListWidgetItem(title, self.list)
        item.setData(_WORDS, fold(" ".join(words)))

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * 28
        side = QVBoxLayout()
        for widget in (self.search, self.list, self.nothing):
            widget.setFixedWidth(width)
            side.addWidget(widget, 1 if widget is self.list else 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.pages, 1)
        right.addWidget(self.problem)
        right.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.addLayout(side)
        layout.addLayout(right, 1)
        self.resize(metrics.averageCharWidth() * 100, metrics.lineSpacing() * 28)

    def _ticked(self, action: QAction) -> QCheckBox:
        box = QCheckBox(plain(action.text()))
        box.setChecked(action.isChecked())
        box.toggled.connect(action.setChecked)
        return box

    def _choice(self, actions: Sequence[QAction]) -> QComboBox:
        box = QComboBox()
        for action in actions:
            box.addItem(plain(action.text()))
        box.setCurrentIndex(next((n for n, one in enumerate(actions) if one.isChecked()), 0))
        box.activated.connect(lambda row: actions[row].trigger())
        return box

    def _languages(self, actions: Sequence[QAction]) -> QComboBox:
        box = self._choice(actions)
        box.activated.disconnect()
        # Another language is another window: this one goes first.
        box.activated.connect(lambda row: self._leave_for(actions[row]))
        return box

    def _leading_to(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""))
        button.setAutoDefault(False)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(lambda: self._leave_for(action))
        return button

    def _leave_for(self, action: QAction) -> None:
        self._after = action
        self.reject()

    @property
    def wanted(self) -> QAction | None:
        """What the person wants to do next, None where they only closed the settings."""
        return self._after

    def _look(self, typed: str) -> None:
        words = fold(typed).split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.data(_WORDS) for word in words))
            if not item.isHidden():
                shown.append(row)
        self.nothing.setVisible(not shown)
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])

    def _apply(self) -> None:
        problem = self.house.problem
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        now = (self.house.values, self.house.author.text().strip())
        if not problem and now != self._kept:
            self._kept = now
            self.changed.emit(*now)

    def reject(self) -> None:
        # A line that is still being written counts when the window goes.
        self._apply()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._apply()
        super().closeEvent(event)


def _said_by(field: QWidget) -> list[str]:
    """Return the words by which a field is found: its own, and what can be chosen in it."""
    said = [one.text() for one in field.findChildren(QAbstractButton)]
    if isinstance(field, QAbstractButton):
        said.append(field.text())
    if isinstance(field, QComboBox):
        said += [field.itemText(row) for row in range(field.count())]
    return said
