"""The dictionaries that come with the program."""

from __future__ import annotations

from newsroom import paths
from newsroom.domain.language import Language
from newsroom.text.spelling.speller import Speller

CHECKED = (Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH)
"""The languages that have a dictionary. Kazakh in Latin and in Arabic letters has none."""

WEAK = frozenset({Language.KAZAKH})
"""Those whose dictionary rejects so many right words that it starts switched off."""


def load(language: Language) -> Speller:
    """Read the dictionary of one of `CHECKED`; takes a quarter of a second."""
    # A library in C++ that nobody needs who does not check any spelling.
    from newsroom.text.spelling.hunspell_speller import HunspellSpeller  # noqa: PLC0415

    return HunspellSpeller(paths.resource("dictionaries"), language.value)
