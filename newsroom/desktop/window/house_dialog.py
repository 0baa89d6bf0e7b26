"""The newsroom's own settings: its name, language, time zone, site and currencies."""

from __future__ import annotations

import re
from zoneinfo import available_timezones

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.spelling.choice import SpellingChoice
from newsroom.desktop.words import tr
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House

_CODE = re.compile("[A-Z]{3}")
_LANGUAGES = {
    Language.KAZAKH: "Қазақша",
    Language.RUSSIAN: "Русский",
    Language.ENGLISH: "English",
}


class HouseDialog(QDialog):
    """Shows and takes the settings that travel in the newsroom's file, and the person's name."""

    def __init__(self, house: House, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("This newsroom"))
        self.name = QLineEdit(house.name)
        self.author = QLineEdit(author)
        self.author.setPlaceholderText(tr("stands as the byline of new articles"))
        self.language = QComboBox()
        for language, name in _LANGUAGES.items():
            self.language.addItem(name, userData=language)
        self.language.setCurrentIndex(max(0, self.language.findData(house.language)))
        self.zone = QComboBox()
        self.zone.addItems(sorted(available_timezones()))
        self.zone.setCurrentText(house.zone)
        self.site = QLineEdit(house.site)
        self.site.setPlaceholderText("https://")
        self.address = QLineEdit(house.address)
        self.address.setPlaceholderText("https://")
        self.currencies = QLineEdit(" ".join(house.currencies))
        self.spelling = SpellingChoice(house)
        self.decimals = QSpinBox()
        self.decimals.setRange(-1, 6)
        self.decimals.setSpecialValueText(tr("as published"))
        self.decimals.setValue(-1 if house.decimals is None else house.decimals)
        self.rates_age = QSpinBox()
        self.rates_age.setRange(0, 31)
        self.rates_age.setSpecialValueText(tr("of the article’s day"))
        self.rates_age.setSuffix(tr(" days old at most"))
        self.rates_age.setValue(house.rates_age)
        for number in (self.decimals, self.rates_age):
            # A spin box leaves no room before its words by itself, as the other fields do.
            number.lineEdit().setTextMargins(self.fontMetrics().averageCharWidth(), 0, 0, 0)
        form = QFormLayout()
        for text, field in (
            (tr("Name of the paper"), self.name),
            (tr("Your name"), self.author),
            (tr("Language of its pages"), self.language),
            (tr("Time zone"), self.zone),
            (tr("Main site"), self.site),
            (tr("Address of the exported site"), self.address),
            (tr("Currencies, in the order printed"), self.currencies),
            (tr("Decimals of a rate on the page"), self.decimals),
            (tr("Rates of an article"), self.rates_age),
            (tr("Spelling"), self.spelling),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.problem = QLabel()
        dress(self.problem, "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the lines need that are broken at this width."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), layout.sizeHint().width())
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def values(self) -> dict[str, object]:
        """Return the fields of `House` as they stand here."""
        return {
            "name": self.name.text().strip() or "Newsroom",
            "language": Language(self.language.currentData()),
            "zone": self.zone.currentText(),
            "site": self.site.text().strip(),
            "address": self.address.text().strip(),
            "decimals": None if self.decimals.value() < 0 else self.decimals.value(),
            "rates_age": self.rates_age.value(),
            "currencies": tuple(dict.fromkeys(self.currencies.text().upper().split())),
            "spelling": self.spelling.value(),
        }

    def _on_accept(self) -> None:
        site = self.site.text().strip()
        codes = self.currencies.text().upper().split()
        address = self.address.text().strip()
        if site and not site.startswith(("https://", "http://")):
            self._refuse(tr("The address of the main site begins with https:// or http://."))
        elif address and not address.startswith(("https://", "http://")):
            self._refuse(tr("The address of the exported site begins with https:// or http://."))
        elif not all(_CODE.fullmatch(code) for code in codes):
            self._refuse(tr("A currency is a code of three letters, such as USD."))
        else:
            self.accept()

    def _refuse(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
