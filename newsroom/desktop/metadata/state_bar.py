"""Where an article stands, and the step that usually follows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from newsroom.desktop.look import dress, state_colours
from newsroom.desktop.states import state_name, step_name
from newsroom.desktop.words import tr
from newsroom.domain.workflow import State, next_states


class StateBar(QWidget):
    """The state, a button for the usual next step, and a menu for the other legal ones.

    Signals:
        step_wanted(State): a person asked for that step.
    """

    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = State.DRAFT
        self._chip = QLabel()
        self._chip.setObjectName("stateChip")
        self._next = QPushButton()
        dress(self._next, "primary")
        self._others = QPushButton(tr("Other steps"))
        self._menu = QMenu(self._others)
        self._others.setMenu(self._menu)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self._others)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._next)
        self._next.clicked.connect(self._on_next)

    def show_state(self, state: State) -> None:
        """Show a state and the steps that it allows."""
        self._state = state
        colours = state_colours(state, self.palette())
        self._chip.setText(state_name(state))
        self._chip.setStyleSheet(f"color: {colours.text}; background: {colours.ground};")
        usual, *others = next_states(state)
        self._next.setText(step_name(usual).replace("&", ""))
        # A step back is there for who looks for it; it does not ask to be pressed.
        dress(self._next, "" if usual is State.WITHDRAWN else "primary")
        self._others.setVisible(bool(others))
        self._menu.clear()
        for other in others:
            action = self._menu.addAction(step_name(other))
            action.triggered.connect(lambda _=False, step=other: self.step_wanted.emit(step))

    def _on_next(self) -> None:
        self.step_wanted.emit(next_states(self._state)[0])
