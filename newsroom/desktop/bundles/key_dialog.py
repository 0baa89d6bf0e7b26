"""One's own key: how others recognise it, and its way to another machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.asking_for_files import ask_for_file, ask_where_to_write
from newsroom.desktop.look import dress, text_font
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.signing import PublicKey
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.keys import Keys
    from newsroom.services.senders import Senders

_WORDS_POINTS = 17.0


class KeyDialog(QDialog):
    """Shows the words of one's key, exports, imports and replaces it, and lists who is known."""

    def __init__(self, keys: Keys, senders: Senders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Signing key"))
        self.setObjectName("signingKey")
        self._keys = keys
        self._senders = senders
        why = _line(
            tr(
                "Your bundles are signed, so that their reader knows that they are yours and "
                "whole. Read these words to the reader once, on the telephone say:"
            )
        )
        self.words = _line("")
        self.words.setFont(text_font(_WORDS_POINTS))
        self.words.setAccessibleName(tr("The words of your key"))
        self.groups = _line("")
        dress(self.groups, "muted")
        self.problem = _line("")
        dress(self.problem, "error")
        self.problem.hide()
        row = QHBoxLayout()
        for text, act in (
            (tr("&Copy"), self._on_copy),
            (tr("&Export…"), self._on_export),
            (tr("&Import…"), self._on_import),
            (tr("&Replace…"), self._on_replace),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.known = QListWidget()
        self.known.setAccessibleName(tr("Keys that are known here"))
        self.known.currentRowChanged.connect(lambda _row: self._enable())
        self.forget = QPushButton(tr("&Forget this key"))
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self._on_forget)
        heading = _line(tr("Keys that are known here"))
        dress(heading, "title")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.forget)
        foot.addStretch(1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(self.fontMetrics().averageCharWidth())
        for part in (why, self.words, self.groups, self.problem):
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addSpacing(self.fontMetrics().height())
        layout.addWidget(heading)
        layout.addWidget(self.known, 1)
        layout.addLayout(foot)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)
        self._try(keys.made)
        self._list()

    def _show(self, key: PublicKey) -> None:
        self.words.setText(key.words)
        self.groups.setText(key.groups)

    def _list(self) -> None:
        self.known.clear()
        for one in self._senders.known():
            name = one.name or tr("Without a name")
            self.known.addItem(f"{name}  ·  {one.key.words}")
        if not self.known.count():
            self.known.addItem(tr("None yet: the first signed bundle that you take in brings one."))
            self.known.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        self._enable()

    def _enable(self) -> None:
        known = self._senders.known()
        self.forget.setEnabled(0 <= self.known.currentRow() < len(known))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.words.text()}\n{self.groups.text()}")

    def _on_export(self) -> None:
        chosen = ask_where_to_write(
            self, tr("Where to keep the key"), "newsroom-key.pem", tr("Keys (*.pem)")
        )
        passphrase = self._passphrase() if chosen else ""
        if chosen and passphrase:
            self._try(lambda: self._keys.export(chosen, passphrase))

    def _on_import(self) -> None:
        chosen = ask_for_file(
            self, tr("Choose the file of a key"), tr("Keys (*.pem);;All files (*)")
        )
        if not chosen:
            return
        passphrase = self._passphrase()
        if passphrase and self._sure(tr("Sign with the key in this file from now on?")):
            self._try(lambda: self._keys.take_in(chosen, passphrase, replacing=True))

    def _on_replace(self) -> None:
        if self._sure(tr("Make another key?")):
            self._try(self._keys.renew)

    def _on_forget(self) -> None:
        known = self._senders.known()
        row = self.known.currentRow()
        if 0 <= row < len(known):
            try:
                self._senders.forget(known[row].key.words)
            except NewsroomError as error:
                self._refuse(error)
            self._list()

    def _passphrase(self) -> str:
        text, given = QInputDialog.getText(
            self, tr("Passphrase"), tr("The key’s passphrase"), QLineEdit.EchoMode.Password
        )
        return text if given else ""

    def _sure(self, question: str) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(
            tr("Whoever knows your key is warned of bundles signed with another.")
        )
        yes = box.addButton(tr("Go on"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep the key"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is yes

    def _try(self, act: Callable[[], PublicKey]) -> None:
        self.problem.hide()
        try:
            self._show(act())
        except NewsroomError as error:
            self._refuse(error)

    def _refuse(self, error: NewsroomError) -> None:
        self.problem.setText(translate_message(error.message))
        self.problem.show()


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
