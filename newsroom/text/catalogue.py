"""The interface's sentences in Kazakh and Russian, for programs without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from newsroom import paths
from newsroom.domain.message import Message

_EAST_SLAVIC_TEENS = range(11, 15)
_EAST_SLAVIC_FEW = range(2, 5)


def _one_or_more(number: int) -> int:
    return 0 if number == 1 else 1


def _russian(number: int) -> int:
    if number % 100 in _EAST_SLAVIC_TEENS:
        return 2
    if number % 10 == 1:
        return 0
    return 1 if number % 10 in _EAST_SLAVIC_FEW else 2


# The order of the forms is Qt Linguist's, so that both readers of a file agree.
_PLURALS: Mapping[str, Callable[[int], int]] = {
    "kk": _one_or_more,
    "en": _one_or_more,
    "ru": _russian,
}


class Catalogue:
    """The translations of one language; what it lacks stays English."""

    def __init__(self, language: str, forms: Mapping[str, tuple[str, ...]]) -> None:
        self._plural = _PLURALS.get(language, _one_or_more)
        self._forms = forms

    @classmethod
    def load(cls, language: str) -> Catalogue:
        """Return the catalogue of `language` ("kk", "ru"); empty where there is none."""
        path = paths.resource("translations", f"newsroom_{language}.ts")
        return cls.read(language, path) if path.is_file() else cls(language, {})

    @classmethod
    def read(cls, language: str, path: Path) -> Catalogue:
        """Return what Qt Linguist's file `path`, one of our own, holds in finished form."""
        forms: dict[str, tuple[str, ...]] = {}
        for message in ET.parse(path).iter("message"):  # noqa: S314 - a resource of the program
            translation = message.find("translation")
            if (
                translation is None
                or translation.get("type")
                or message.find("comment") is not None
            ):
                continue
            plural = tuple(form.text or "" for form in translation.findall("numerusform"))
            forms[message.findtext("source", "")] = plural or (translation.text or "",)
        return cls(language, forms)

    def translate(self, message: Message) -> str:
        """Return `message` in this language, with its values in their places."""
        forms = self._forms.get(message.text)
        if not forms:
            return str(message)
        form = self._plural(abs(message.count)) if message.count is not None else 0
        text = forms[min(form, len(forms) - 1)]
        return message.fill(text, self.translate) if text else str(message)
