"""File > Passphrase: setting, changing or removing the passphrase of the newsroom that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.unlocking.choosing import Choosing
from newsroom.desktop.unlocking.field import PassphraseField
from newsroom.desktop.unlocking.idle import CHOICES
from newsroom.desktop.words import tr

_WIDTH = 62  # letters


class PassphraseDialog(QDialog):
    """Asks for the present passphrase, where there is one, and for the new one.

    Signals:
        decided(str, bool): the passphrase that is wanted, empty for none, and whether the backups
            that were made so far are to go.
        idle_chosen(int): after how many minutes without a key the newsroom is to be locked.
    """

    decided = Signal(str, bool)
    idle_chosen = Signal(int)

    def __init__(
        self,
        opens_with: Callable[[str], bool] | None,
        backups: int,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        lock_after: int = 0,
    ) -> None:
        """`opens_with` tells whether a passphrase is the present one; None where there is none."""
        super().__init__(parent)
        self.setObjectName("passphraseDialog")
        self.setWindowTitle(tr("Passphrase of the newsroom"))
        self._opens_with = opens_with
        self._backups = backups
        self._tasks = tasks
        self.present = PassphraseField(tr("Present passphrase"))
        self.change = QRadioButton(tr("&Change it"))
        self.remove = QRadioButton(tr("&Remove it: the newsroom opens without one"))
        self.change.setChecked(True)
        self.choosing = Choosing()
        self.forget = QCheckBox(
            tr("&Delete the %n backup(s) made so far, which open without the new one", n=backups)
        )
        self.idle = QComboBox()
        self.idle.setAccessibleName(tr("Lock by itself"))
        for minutes in CHOICES:
            text = tr("after %n minute(s) without a key", n=minutes) if minutes else tr("never")
            self.idle.addItem(text, userData=minutes)
        self.idle.setCurrentIndex(max(0, self.idle.findData(lock_after)))
        self.idle.activated.connect(lambda _row: self.idle_chosen.emit(self.idle.currentData()))
        self.problem = plain_label(look="error")
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_ = QPushButton()
        dress(self.done_, "primary")
        self.done_.setDefault(True)
        buttons.addButton(self.done_, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.done_.clicked.connect(self._on_done)
        group = QButtonGroup(self)
        for choice in (self.change, self.remove):
            group.addButton(choice)
            choice.toggled.connect(self._on_choice)
        for field in (self.present, self.choosing):
            field.changed.connect(self._enable)
            field.entered.connect(self._on_done)
        self._lay_out(buttons)
        self._enable()
        (self.present if opens_with else self.choosing.first).line.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        space = self.fontMetrics().height() // 2
        if self._opens_with is None:
            said = tr(
                "With a passphrase the newsroom’s file and its backups are encrypted: whoever has "
                "this computer or the drive reads nothing without it."
            )
            column.addWidget(plain_label(said))
        else:
            label = QLabel(tr("&Present passphrase"))
            label.setBuddy(self.present.line)
            row = QHBoxLayout()
            idle = QLabel(tr("Loc&k by itself"))
            idle.setBuddy(self.idle)
            row.addWidget(idle)
            row.addWidget(self.idle, 1)
            column.addLayout(row)
            column.addSpacing(space)
            for widget in (label, self.present, self.change, self.remove):
                column.addWidget(widget)
        column.addSpacing(space)
        column.addWidget(self.choosing)
        column.addSpacing(space)
        column.addWidget(self.forget)
        column.addWidget(self.problem)
        column.addSpacing(space)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def _on_choice(self) -> None:
        self._enable()
        self.adjustSize()

    @property
    def _removing(self) -> bool:
        return self._opens_with is not None and self.remove.isChecked()

    def _enable(self) -> None:
        removing = self._removing
        self.choosing.setVisible(not removing)
        self.forget.setVisible(not removing and self._backups > 0)
        if self._opens_with is None:
            text = tr("Set the passphrase")
        else:
            text = tr("Remove the passphrase") if removing else tr("Change the passphrase")
        self.done_.setText(text)
        known = self._opens_with is None or bool(self.present.text)
        self.done_.setEnabled(known and (removing or bool(self.choosing.passphrase)))
        self.problem.hide()

    def _on_done(self) -> None:
        if not self.done_.isEnabled():
            return
        opens_with = self._opens_with
        if opens_with is None:
            self._decide()
            return
        present = self.present.text
        self.setEnabled(False)
        # Making the key takes a tenth of a second and more.
        self._tasks.run(
            lambda _job: opens_with(present), self._on_tried, self._on_failed, owner=self
        )

    def _on_tried(self, right: bool) -> None:  # noqa: FBT001 - a result
        self.setEnabled(True)
        if right:
            self._decide()
            return
        self.problem.setText(tr("This is not the present passphrase."))
        self.problem.show()
        self.present.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.present.line.selectAll()

    def _on_failed(self, _error: Exception) -> None:
        self._on_tried(right=False)

    def _decide(self) -> None:
        removing = self._removing
        new = "" if removing else self.choosing.passphrase
        self.decided.emit(new, self.forget.isChecked() and not removing)
        self.accept()
