"""Spelling: the newsroom's choice of languages, its own dictionary, and what is wrong in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.proof import Field, Remark
from newsroom.errors import InputRefused
from newsroom.storage import dictionary
from newsroom.storage.engine import Engine
from newsroom.text.folding import fold
from newsroom.text.spelling import CHECKED, Checking, words_in, words_in_paragraph
from newsroom.text.spelling.own_words import OwnWords

RULE = "spelling"
_LONGEST = 100


class Spelling:
    """Looks words up for the articles of one newsroom; any thread may ask."""

    def __init__(self, engine: Engine, house: Callable[[], House], checking: Checking) -> None:
        self._engine = engine
        self._house = house
        self._checking = checking

    def languages(self, language: Language) -> tuple[Language, ...]:
        """Return what is looked up for an article in `language`, its own first.

        Nothing where the newsroom has its language switched off, or no dictionary has it: the words
        of the article would all be wrong by the others.
        """
        chosen = self._house().spelling
        if language not in chosen or language not in CHECKED:
            return ()
        return (language, *(one for one in CHECKED if one in chosen and one is not language))

    def wrong(
        self, words: Sequence[str], languages: Sequence[Language], article: str = ""
    ) -> frozenset[str]:
        """Return those of `words` that neither a dictionary nor the newsroom calls right.

        `article` is the UUID of the one they stand in.
        """
        found = self._checking.wrong(words, languages) if languages else frozenset()
        if not found:
            return found
        own = OwnWords((*self.words(), *(self.ignored(article) if article else ())))
        return frozenset(word for word in found if word not in own)

    def suggest(self, word: str, languages: Sequence[Language]) -> tuple[str, ...]:
        """Return what a wrong word may have been meant to be, the likeliest first."""
        return self._checking.suggest(word, languages)

    def remarks_on(self, content: Content, article: str = "") -> tuple[Remark, ...]:
        """Return the wrong words of a whole article as remarks, in reading order.

        Without suggestions: looking for one takes up to half a second a word.
        """
        languages = self.languages(content.language)
        found = list(_words(content)) if languages else []
        wrong = self.wrong(list({remark.text for remark in found}), languages, article)
        return tuple(remark for remark in found if remark.text in wrong)

    def words(self) -> tuple[str, ...]:
        """Return the newsroom's own dictionary; қ stands beside к, a capital by its letter."""
        with self._engine.reading() as session:
            found = dictionary.words(session)
        return tuple(sorted(found, key=lambda word: (fold(word), word)))

    @staticmethod
    def words_in(paragraph: str, *, markdown: bool) -> list[tuple[int, int, str]]:
        """Return the words of one paragraph that have a spelling, each with its start and end."""
        found = words_in_paragraph(paragraph, markdown=markdown)
        return [(word.start, word.end, word.text) for word in found]

    def ignored(self, article: str) -> tuple[str, ...]:
        """Return the words that are right in the article of this UUID."""
        with self._engine.reading() as session:
            return dictionary.words(session, article)

    def add(self, word: str) -> None:
        """Add a word to the newsroom's dictionary; `InputRefused` when it is none."""
        word = _word(word)
        with self._engine.writing() as session:
            dictionary.add(session, word)

    def ignore(self, word: str, article: str) -> None:
        """Call a word right in the article of this UUID; `InputRefused` when it is none."""
        word = _word(word)
        with self._engine.writing() as session:
            dictionary.add(session, word, article)

    def remove(self, words: Iterable[str]) -> None:
        """Take words out of the newsroom's dictionary."""
        with self._engine.writing() as session:
            dictionary.remove(session, words)

    def close(self) -> None:
        """Let go of the dictionaries."""
        self._checking.close()


def _words(content: Content) -> Iterator[Remark]:
    for field, text in (
        (Field.HEADLINE, content.headline),
        (Field.LEDE, content.lede),
        (Field.BODY, content.body),
    ):
        for word in words_in(text, markdown=field is Field.BODY):
            yield Remark(
                RULE,
                field,
                word.start,
                word.end,
                word.text,
                None,
                Message("No dictionary has this word."),
            )


def _word(text: str) -> str:
    word = text.strip()
    if not word or len(word) > _LONGEST or any(not one.isprintable() for one in word):
        raise InputRefused(
            Message("“{word}” cannot stand in the dictionary: give one word.", word=text[:_LONGEST])
        )
    return word
