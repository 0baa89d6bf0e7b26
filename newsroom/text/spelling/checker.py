"""Whether a word is right: by its script, its parts and the languages that are looked up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Protocol

from newsroom.domain.language import Language
from newsroom.text.folding import fold
from newsroom.text.spelling.speller import Speller
from newsroom.text.spelling.suffixes import is_suffix

_HYPHENS = re.compile("[-\u2010\u2011]+")
_INVISIBLE = re.compile("[\u00ad\u0300-\u036f]")
_KAZAKH_LETTERS = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
_CYRILLIC = frozenset({Language.KAZAKH, Language.RUSSIAN})
# ТМД, ЮНЕСКО: what is longer is a word that is shouted.
_LONGEST_ABBREVIATION = 6
# A word that nobody could mean; nor could anybody read what might be meant instead.
_LONGEST = 100
_MOST_SUGGESTIONS = 6


class Checking(Protocol):
    """Looks words up in dictionaries, in this process or in another."""

    def wrong(self, words: Sequence[str], languages: Sequence[Language]) -> frozenset[str]:
        """Return those of `words` that none of `languages` spells so."""

    def suggest(self, word: str, languages: Sequence[Language]) -> tuple[str, ...]:
        """Return what `word` may have been meant to be, the likeliest first."""

    def close(self) -> None:
        """Let go of the dictionaries; they are read again when they are needed."""


class Checker:
    """Looks words up here, and reads a dictionary when it is first needed.

    One thread at a time.
    """

    def __init__(self, load: Callable[[Language], Speller]) -> None:
        self._load = load
        self._spellers: dict[Language, Speller] = {}

    def wrong(self, words: Iterable[str], languages: Sequence[Language]) -> frozenset[str]:
        """Return those of `words` that none of `languages` spells so."""
        return frozenset(word for word in words if not self._is_right(word, languages))

    def suggest(self, word: str, languages: Sequence[Language]) -> tuple[str, ...]:
        """Return what `word` may have been meant to be, of each language in turn."""
        if len(word) > _LONGEST:
            return ()
        return self._suggest_part(word, languages) or self._suggest_whole(word, languages)

    def close(self) -> None:
        """Let go of the dictionaries."""
        self._spellers.clear()

    def _suggest_whole(self, word: str, languages: Sequence[Language]) -> tuple[str, ...]:
        plain = plain_form(word)
        lists = [self._speller(one).suggest(plain) for one in _of_script(plain, languages)]
        found: dict[str, None] = {}
        for place in range(max(map(len, lists), default=0)):
            found.update((one[place], None) for one in lists if place < len(one))
        found.pop(plain, None)
        if languages and languages[0] is Language.KAZAKH:
            # First what differs by a letter that a Russian keyboard lacks: жаналық, жаңалық.
            meant = fold(plain)
            return tuple(sorted(found, key=lambda one: fold(one) != meant))[:_MOST_SUGGESTIONS]
        return tuple(found)[:_MOST_SUGGESTIONS]

    def _suggest_part(self, word: str, languages: Sequence[Language]) -> tuple[str, ...]:
        """Return suggestions for the one wrong part of `word`, in their place."""
        parts = [word[start:end] for start, end in _part_places(word)]
        if len(parts) == 1:
            return ()
        plain = [plain_form(part) for part in parts]
        wrong = [place for place in range(len(parts)) if not self._part(plain, place, languages)]
        if len(wrong) != 1:
            return ()
        start, end = _part_places(word)[wrong[0]]
        return tuple(
            word[:start] + one + word[end:]
            for one in self._suggest_whole(word[start:end], languages)
        )

    def _is_right(self, word: str, languages: Sequence[Language]) -> bool:
        if len(word) > _LONGEST:
            return True
        parts = _HYPHENS.split(plain_form(word))
        if len(parts) > 1 and self._known("-".join(parts), languages):
            return True
        return all(self._part(parts, place, languages) for place in range(len(parts)))

    def _part(self, parts: Sequence[str], place: int, languages: Sequence[Language]) -> bool:
        part = parts[place]
        if place and is_suffix(part.lower()):
            return True  # 100-ге, ТМД-ға, QazVac-тың
        return _has_no_spelling(part) or self._known(part, languages, unless_asked=True)

    def _known(
        self, word: str, languages: Sequence[Language], *, unless_asked: bool = False
    ) -> bool:
        """Whether a language of the word's script has it; `unless_asked` where there is none."""
        asked = _of_script(word, languages)
        if not asked:
            return unless_asked
        return any(self._speller(one).check(word) for one in asked)

    def _speller(self, language: Language) -> Speller:
        speller = self._spellers.get(language)
        if speller is None:
            speller = self._spellers[language] = self._load(language)
        return speller


def _part_places(word: str) -> list[tuple[int, int]]:
    """Return where the parts of `word` between its hyphens stand."""
    places, start = [], 0
    for match in _HYPHENS.finditer(word):
        places.append((start, match.start()))
        start = match.end()
    return [*places, (start, len(word))]


def plain_form(word: str) -> str:
    """Return `word` without what changes its looks alone: soft hyphens, stress marks."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", word)).replace("’", "'")


def _has_no_spelling(part: str) -> bool:
    """Whether no dictionary can tell: initials, abbreviations, QazVac, COVID19, H2O."""
    if len(part) <= 1 or any(not letter.isalpha() and letter not in "'ʼ" for letter in part):
        return True
    if part.isupper():
        return len(part) <= _LONGEST_ABBREVIATION
    return any(one.islower() and other.isupper() for one, other in pairwise(part))


def _of_script(word: str, languages: Sequence[Language]) -> list[Language]:
    """Return the languages that are written with the letters of `word`; none for a mixture."""
    letters = {_script(letter) for letter in word if letter.isalpha() and letter != "ʼ"}
    if letters == {"LATIN"}:
        return [one for one in languages if one is Language.ENGLISH]
    if letters != {"CYRILLIC"}:
        return []
    asked = [one for one in languages if one in _CYRILLIC]
    if Language.KAZAKH not in asked and not _KAZAKH_LETTERS.isdisjoint(word):
        return []  # a Kazakh word, and no dictionary of Kazakh to ask
    return asked


def _script(letter: str) -> str:
    if "\u0400" <= letter <= "\u052f":
        return "CYRILLIC"
    if letter.isascii() or "\u00c0" <= letter <= "\u024f":
        return "LATIN"
    return "OTHER"
