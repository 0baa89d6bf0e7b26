"""What a person typed into the search field, taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsroom.text.folding import fold

_TOKEN = re.compile(r"[^\W_]+")
_PART = re.compile(r'(?:(?<=\s)|^)(-)?(?:"([^"]*)"?|«([^»]*)»?|“([^”]*)”?)|"([^"]*)"?|«([^»]*)»?')
_EXCLUDED = re.compile(r"(?:(?<=\s)|^)-([^\W_]\S*)")

# Endings of number, person and case, folded, as they are hung one by one on a Kazakh noun.
_ENDINGS = (
    "ымыз", "имиз", "ыныз", "иниз",
    "лар", "лер", "дар", "дер", "тар", "тер", "ныз", "низ", "мыз", "миз", "нын", "нин", "дын",
    "дин", "тын", "тин", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен",
    "пен",
    "ым", "им", "ын", "ин", "сы", "си", "ны", "ни", "ды", "ди", "ты", "ти", "га", "ге", "ка",
    "ке", "на", "не", "да", "де", "та", "те",
    "н", "ы", "и",
)  # fmt: skip
_SHORTEST_STEM = 4
# Folded: қ is к and ғ is г already.
_SOFT = {"п": "б", "к": "г", "p": "b", "k": "g", "q": "g"}


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or the words of a phrase, folded; a prefix also stands for longer words."""

    words: tuple[str, ...]
    prefix: bool

    @property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        """The words as they may stand: `мектеп` is `мектеб…` before an ending with a vowel."""
        soft = softened(self.words[0]) if self.prefix and len(self.words) == 1 else ""
        return (self.words, (soft,)) if soft else (self.words,)


@dataclass(frozen=True, slots=True)
class Query:
    """All of `terms` must occur in an article and none of `excluded`."""

    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether no word is in what was typed."""
        return not (self.terms or self.excluded)


def parse_query(typed: str) -> Query:
    """Return what is to be found and what is not; only letters and digits remain of the rest."""
    terms: list[Term] = []
    excluded: list[Term] = []

    def take_phrase(match: re.Match[str]) -> str:
        words = tuple(_TOKEN.findall(next(filter(None, match.groups()[1:]), "")))
        if words:
            (excluded if match[1] else terms).append(Term(words, prefix=False))
        return " "

    def take_excluded(match: re.Match[str]) -> str:
        excluded.append(Term(tuple(_TOKEN.findall(match[1])), prefix=True))
        return " "

    rest = _EXCLUDED.sub(take_excluded, _PART.sub(take_phrase, fold(typed)))
    terms += [Term((word,), prefix=True) for word in _TOKEN.findall(rest)]
    return Query(tuple(dict.fromkeys(terms)), tuple(dict.fromkeys(excluded)))


def stemmed(query: Query) -> Query:
    """Return the query with the Kazakh endings of its words taken off; phrases stay as they are."""
    return Query(
        tuple(
            Term((stem(term.words[0]),), prefix=True) if term.prefix else term
            for term in query.terms
        ),
        query.excluded,
    )


def softened(word: str) -> str:
    """Return a folded word with the consonant that Kazakh puts before a vowel; empty for none."""
    if len(word) < _SHORTEST_STEM or word[-1] not in _SOFT:
        return ""
    return word[:-1] + _SOFT[word[-1]]


def stem(word: str) -> str:
    """Return a folded word without the endings that are hung on it; enough of it always stays.

    It errs towards the shorter: a beginning that is too short still finds the word.
    """
    while True:
        ending = next((ending for ending in _ENDINGS if word.endswith(ending)), "")
        if not ending or len(word) - len(ending) < _SHORTEST_STEM:
            return word
        word = word.removesuffix(ending)
