"""The choice of how dates are written on the pages: today, in each style."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from newsroom.desktop.dates import today
from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.services.date_examples import date_examples

_ISOLATED = "\u2068{}\u2069"  # Arabic script in a window that runs from left to right
_LETTERS = 18


class DateChoice(QComboBox):
    """Shows real dates, in the language of the pages, as examples of themselves."""

    def __init__(
        self, house: House, day: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._day = day or today(house.zone)
        # The longest is two dates, for which there is no room in a narrow window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        for style in DateStyle:
            self.addItem("", userData=style)
        self.show_language(house.language)
        self.setCurrentIndex(self.findData(house.date_style))

    @property
    def style_wanted(self) -> DateStyle:
        """The style that is chosen."""
        return DateStyle(self.currentData())

    def show_language(self, language: Language) -> None:
        """Show the examples as pages in this language have them."""
        for style, text in date_examples(self._day, language).items():
            self.setItemText(self.findData(style), _ISOLATED.format(text))
