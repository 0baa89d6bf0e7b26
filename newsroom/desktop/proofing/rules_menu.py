"""The newsroom's choice of rules: a button with a menu in which each is on or off."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.proof import Guideline


class RulesButton(QPushButton):
    """Opens the list of rules.

    Signals:
        switched(str, bool): a person switched a rule on or off.
        heed_wanted(): a person wants everything remarked on that was ignored in this article.
    """

    switched = Signal(str, bool)
    heed_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rules of this newsroom"), parent)
        dress(self, "quiet")
        self._guidelines: Sequence[Guideline] = ()
        self._off: Collection[str] = ()
        self._ignored = 0
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def set_guidelines(self, guidelines: Sequence[Guideline]) -> None:
        """Know the rules there are."""
        self._guidelines = guidelines

    def show_off(self, off: Collection[str]) -> None:
        """Know which rules the newsroom does not go by, and say how many."""
        self._off = off
        known = len({one.rule for one in self._guidelines} & set(off))
        self.setText(
            tr("Rules of this newsroom: %n off", n=known) if known else tr("Rules of this newsroom")
        )

    def show_ignored(self, ignored: int) -> None:
        """Know how much is ignored in this article."""
        self._ignored = ignored

    def fill(self) -> None:
        """Make the menu as things stand."""
        self._menu.clear()
        for one in self._guidelines:
            action = self._menu.addAction(translate_message(one.title))
            action.setObjectName(one.rule)
            action.setToolTip(translate_message(one.reason))
            action.setCheckable(True)
            action.setChecked(one.rule not in self._off)
            action.toggled.connect(lambda on, rule=one.rule: self.switched.emit(rule, on))
        self._menu.addSeparator()
        again = self._menu.addAction(tr("Show again what is ignored here (%n)", n=self._ignored))
        again.setObjectName("heed")
        again.setEnabled(bool(self._ignored))
        again.triggered.connect(lambda _checked: self.heed_wanted.emit())
