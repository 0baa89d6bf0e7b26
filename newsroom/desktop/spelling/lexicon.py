"""What is known of the words of the article on the desk; the rest is looked up behind the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsroom.desktop.tasks import Tasks
from newsroom.domain.language import Language
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.spelling import Spelling

# More than stand on any screen; a text made to be all different words must not fill the memory.
_MOST_KNOWN = 100_000
_MOST_PARAGRAPHS = 500


@dataclass(frozen=True, slots=True)
class Place:
    """A word and where it stands in its paragraph or document, counted as Qt counts."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one word: what it may have been meant to be, where it is wrong."""

    word: str
    wrong: bool
    suggestions: tuple[str, ...]


class Lexicon(QObject):
    """Knows which words are wrong. Asks for the others one batch at a time, off this thread.

    Signals:
        learned(): more is known, or something else is true now.
    """

    learned = Signal()

    def __init__(self, spelling: Spelling, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._tasks = tasks
        self._languages: tuple[Language, ...] = ()
        self._article = ""
        self._wrong: dict[str, bool] = {}
        self._wanted: set[str] = set()
        self._asking = False
        self._placed: dict[tuple[str, bool], tuple[Place, ...]] = {}
        self._age = 0  # answers to what was asked before a change say nothing any more

    @property
    def on(self) -> bool:
        """Whether there is any language to look words up in."""
        return bool(self._languages)

    def turn_to(self, language: Language | None, article: str) -> None:
        """Look up the words of another article, by its language and UUID; None for no article."""
        try:
            self._languages = self._spelling.languages(language) if language else ()
        except NewsroomError:  # it cannot be read, which whoever reads more will say
            self._languages = ()
        self._article = article
        self.forget()

    def forget(self) -> None:
        """Look every word up again."""
        self._age += 1
        self._wrong.clear()
        self._wanted.clear()
        self.learned.emit()

    def words_in(self, paragraph: str, *, markdown: bool) -> tuple[Place, ...]:
        """Return the words of a paragraph; one that is known is not read again."""
        key = (paragraph, markdown)
        places = self._placed.get(key)
        if places is None:
            if len(self._placed) >= _MOST_PARAGRAPHS:
                self._placed.clear()
            words = self._spelling.words_in(paragraph, markdown=markdown)
            places = self._placed[key] = tuple(_placed(paragraph, words))
        return places

    def is_wrong(self, word: str) -> bool | None:
        """Whether `word` is wrong; None as long as nobody has looked."""
        return self._wrong.get(word)

    def ask(self, words: Iterable[str]) -> None:
        """Look these up next, in place of what waited before: it is what is in sight now."""
        self._wanted = {word for word in words if word not in self._wrong}
        self._next()

    def look_up(self, word: str, done: Callable[[Found], None]) -> None:
        """Call `done` with what is found of one word."""
        spelling, languages, article = self._spelling, self._languages, self._article

        def work(_job: object) -> Found:
            wrong = word in spelling.wrong([word], languages, article)
            return Found(word, wrong, spelling.suggest(word, languages) if wrong else ())

        self._tasks.run(
            work, done, lambda _error: done(Found(word, wrong=False, suggestions=())), owner=self
        )

    def _next(self) -> None:
        if self._asking or not self._wanted or not self.on:
            return
        words = list(self._wanted)
        self._wanted = set()
        self._asking = True
        spelling, languages, article = self._spelling, self._languages, self._article
        age = self._age

        def learn(wrong: frozenset[str]) -> None:
            if age == self._age:
                if len(self._wrong) > _MOST_KNOWN:
                    self._wrong.clear()
                self._wrong.update((word, word in wrong) for word in words)
                self.learned.emit()

        self._tasks.run(
            lambda _job: spelling.wrong(words, languages, article),
            learn,
            lambda _error: learn(frozenset()),
            owner=self,
            ended=self._on_ended,
        )

    def _on_ended(self) -> None:
        self._asking = False
        self._next()


def _placed(paragraph: str, words: Sequence[tuple[int, int, str]]) -> Iterator[Place]:
    plain = paragraph.isascii() or max(paragraph) <= "\uffff"
    for start, end, word in words:
        first = start if plain else units(paragraph[:start])
        yield Place(first, first + (end - start if plain else units(word)), word)


def units(text: str) -> int:
    """Return the length of `text` as Qt counts it: a letter beyond the first plane is two."""
    return len(text) + sum(letter > "\uffff" for letter in text)
