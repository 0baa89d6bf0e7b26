"""A field under its label, as all of the panel's fields stand."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from newsroom.desktop.look import dress


def add_field(layout: QVBoxLayout, text: str, field: QWidget) -> None:
    """Add a field and its label below what the layout has."""
    layout.addSpacing(field.fontMetrics().averageCharWidth())
    label = QLabel(text)
    dress(label, "muted")
    label.setBuddy(field)
    layout.addWidget(label)
    layout.addWidget(field)


def make_line(name: str, hint: str) -> QLineEdit:
    """Return a line for text, with what a screen reader calls it and a hint while it is empty."""
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
