"""The window and the command line read the same translations in the same way."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from newsroom import paths
from newsroom.desktop.words import LANGUAGES
from newsroom.domain.message import Message
from newsroom.text.catalogue import Catalogue

NUMBERS = [*range(26), 100, 101, 102, 111, 112, 121, 1001]


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_readers_agree(language: str) -> None:
    path = paths.resource("translations", f"newsroom_{language}.ts")
    translator = QTranslator()
    loaded = translator.load(str(path.with_suffix(".qm")))
    catalogue = Catalogue.load(language)
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of this repository
        if message.find("comment") is not None:
            continue
        assert loaded
        text = message.findtext("source", "")
        if message.get("numerus") != "yes":
            assert catalogue.translate(Message(text)) == translator.translate("newsroom", text)
            continue
        for n in NUMBERS:
            shown = translator.translate("newsroom", text, None, n) or ""
            assert catalogue.translate(Message(text, count=n)) == shown.replace("%n", str(n))
