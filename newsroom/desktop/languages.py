"""The names of the languages in which articles are written."""

from __future__ import annotations

from newsroom.domain.language import Language

# Each by its own name, so that nobody has to read another language to find theirs.
LANGUAGE_NAMES = {
    Language.KAZAKH: "Қазақша",
    Language.KAZAKH_LATIN: "Qazaqşa",
    Language.KAZAKH_ARABIC: "قازاقشا",
    Language.RUSSIAN: "Русский",
    Language.ENGLISH: "English",
}
