"""The window's words: places, plurals without a translation, and Qt's own languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from newsroom.desktop.words import (
    LANGUAGES,
    install_language,
    system_language,
    tr,
    translate_message,
)
from newsroom.domain.message import Message


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("n", "text"), [(0, "0 things"), (1, "1 thing"), (5, "5 things")])
def test_a_plural_needs_no_translation(n: int, text: str) -> None:
    assert tr("%n thing(s) in {place}", n=n, place="{n}") == f"{text} in {{n}}"


@pytest.mark.usefixtures("qapp")
def test_text_from_outside_is_not_read_as_a_place() -> None:
    assert tr("Opened {name}.", name="{name} %n %1") == "Opened {name} %n %1."


@pytest.mark.usefixtures("qapp")
def test_a_message_is_shown_with_its_values() -> None:
    message = Message("Imported %n thing(s) from {file}", count=2, file="a.txt")
    assert translate_message(message) == "Imported 2 things from a.txt" == str(message)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_qts_own_words_are_installed(app: QApplication, language: str) -> None:
    install_language(app, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().bcp47Name() == language
    install_language(app, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_systems_language_is_one_of_ours() -> None:
    assert system_language() in LANGUAGES
    assert system_language(["kk-Cyrl-KZ", "ru"]) == "kk"
    assert system_language(["de-DE", "ru_RU", "en"]) == "ru"
    assert system_language(["de", "fr"]) == "en"
