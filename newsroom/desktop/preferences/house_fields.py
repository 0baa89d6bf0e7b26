"""The fields of a newsroom's own settings, and whether what stands in them can be kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from newsroom.desktop.preferences.date_choice import DateChoice
from newsroom.desktop.spelling.choice import SpellingChoice
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.services.house_style import (
    MOST_DECIMALS,
    OLDEST_RATES,
    currency_codes,
    problem_of,
    zones,
)


class HouseFields(QObject):
    """What a person sets for the newsroom, and their own name.

    Signals:
        edited(): something was changed by hand; for a text, when it is done.
    """

    edited = Signal()

    def __init__(self, house: House, author: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = QLineEdit(house.name)
        self.author = QLineEdit(author)
        self.author.setPlaceholderText(tr("stands as the byline of new articles"))
        self.language = QComboBox()
        for language in Language:
            self.language.addItem(language.own_name, userData=language)
        self.language.setCurrentIndex(max(0, self.language.findData(house.language)))
        self.dates = DateChoice(house)
        self.language.currentIndexChanged.connect(
            lambda _index: self.dates.show_language(Language(self.language.currentData()))
        )
        self.zone = QComboBox()
        self.zone.addItems(zones())
        self.zone.setCurrentText(house.zone)
        self.site = QLineEdit(house.site)
        self.address = QLineEdit(house.address)
        for field in (self.site, self.address):
            field.setPlaceholderText("https://")
        self.currencies = QLineEdit(" ".join(house.currencies))
        self.spelling = SpellingChoice(house)
        self.decimals = QSpinBox()
        self.decimals.setRange(-1, MOST_DECIMALS)
        self.decimals.setSpecialValueText(tr("as published"))
        self.decimals.setValue(-1 if house.decimals is None else house.decimals)
        self.rates_age = QSpinBox()
        self.rates_age.setRange(0, OLDEST_RATES)
        self.rates_age.setSpecialValueText(tr("of the article’s day"))
        self.rates_age.setSuffix(tr(" days old at most"))
        self.rates_age.setValue(house.rates_age)
        for number in (self.decimals, self.rates_age):
            # A spin box leaves no room before its words by itself, as the other fields do.
            edge = number.fontMetrics().averageCharWidth()
            number.lineEdit().setTextMargins(edge, 0, 0, 0)
        self._connect()

    def _connect(self) -> None:
        for line in (self.name, self.author, self.site, self.address, self.currencies):
            line.editingFinished.connect(self.edited)
        for box in (self.language, self.dates, self.zone):
            box.activated.connect(lambda _index: self.edited.emit())
        for number in (self.decimals, self.rates_age):
            number.valueChanged.connect(lambda _value: self.edited.emit())
        for tick in self.spelling.boxes.values():
            tick.toggled.connect(lambda _on: self.edited.emit())

    @property
    def values(self) -> dict[str, object]:
        """The fields of `House` as they stand here."""
        return {
            "name": self.name.text().strip() or House("").name,
            "language": Language(self.language.currentData()),
            "date_style": self.dates.style_wanted,
            "zone": self.zone.currentText(),
            "site": self.site.text().strip(),
            "address": self.address.text().strip(),
            "decimals": None if self.decimals.value() < 0 else self.decimals.value(),
            "rates_age": self.rates_age.value(),
            "currencies": currency_codes(self.currencies.text()),
            "spelling": self.spelling.value(),
        }

    @property
    def problem(self) -> str:
        """Why what stands here cannot be kept; empty where it can."""
        found = problem_of(
            self.site.text().strip(),
            self.address.text().strip(),
            currency_codes(self.currencies.text()),
        )
        return translate_message(found) if found else ""
