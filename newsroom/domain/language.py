"""The languages and scripts in which an article may be written."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A BCP 47 tag. Kazakh in Cyrillic is plain `kk`: Cyrillic is the default script of `kk`."""

    KAZAKH = "kk"
    KAZAKH_LATIN = "kk-Latn"
    KAZAKH_ARABIC = "kk-Arab"
    RUSSIAN = "ru"
    ENGLISH = "en"

    @property
    def own_name(self) -> str:
        """Its name in itself: whoever is lost in another language finds it."""
        return _OWN_NAMES[self]

    @property
    def right_to_left(self) -> bool:
        """Whether text in this language runs from right to left."""
        return self is Language.KAZAKH_ARABIC


_OWN_NAMES = {
    Language.KAZAKH: "Қазақша",
    Language.KAZAKH_LATIN: "Qazaqşa",
    Language.KAZAKH_ARABIC: "قازاقشا",
    Language.RUSSIAN: "Русский",
    Language.ENGLISH: "English",
}
