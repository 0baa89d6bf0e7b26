"""Proofing: what the copy desk remarks on in an article, and what people have decided about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol
from zoneinfo import ZoneInfo

from newsroom.domain.article import Article, Content
from newsroom.domain.newsroom import House
from newsroom.domain.proof import Guideline, Ignored, Remark
from newsroom.domain.rates import RateTable
from newsroom.services.clock import Clock
from newsroom.services.library import Library
from newsroom.services.rates import RateBook
from newsroom.storage import ignored
from newsroom.storage.engine import Engine
from newsroom.text import proofing

GUIDELINES: tuple[Guideline, ...] = tuple(
    Guideline(rule.name, rule.title, rule.reason) for rule in proofing.RULES
)


class Settings(Protocol):
    """The newsroom's settings, as this service needs them."""

    def get(self) -> House:
        """Return the settings as they are now."""

    def change(self, **values: object) -> House:
        """Set the named fields of `House`."""


def _go_on() -> None:
    pass


class Proofing:
    """Reads articles with the copy desk's rules; never changes an article.

    `guidelines` says what there is to say of each rule, the weightiest first.
    """

    guidelines = GUIDELINES

    def __init__(
        self,
        engine: Engine,
        library: Library,
        settings: Settings,
        clock: Clock,
        rates: RateBook,
    ) -> None:
        self._rates = rates
        self._engine = engine
        self._library = library
        self._settings = settings
        self._clock = clock

    def remarks(self, key: int | str, *, everything: bool = False) -> tuple[Remark, ...]:
        """Return the remarks on a saved article; `NotFound` when there is none.

        `everything` asks for those of switched-off rules and the ignored ones too.
        """
        article = self._library.get(key)
        return self.remarks_on(article.content, "" if everything else article.uuid)

    def remarks_on(
        self, content: Content, article: str = "", between: Callable[[], None] = _go_on
    ) -> tuple[Remark, ...]:
        """Return the remarks on what is being written.

        With the UUID of its article, rules that are switched off and remarks that are ignored in
        that article are left out. `between` is called now and then, and may raise to stop.
        """
        house = self._settings.get()
        off = house.rules_off if article else ()
        remarks = proofing.proof(
            content,
            self._today(house),
            book=self._book(content),
            rates_age=house.rates_age,
            off=off,
            between=between,
        )
        let_stand = self.ignored(article) if article else frozenset()
        if not let_stand:
            return remarks
        return tuple(one for one in remarks if _known_as(content, one) not in let_stand)

    def remarks_as_saved(self, article: Article) -> tuple[Remark, ...]:
        """Return the remarks on an article as they were on the day on which it was saved.

        So that a bundle's bytes do not depend on the day of its export.
        """
        house = self._settings.get()
        content = article.content
        remarks = proofing.proof(
            content,
            article.saved_at.astimezone(ZoneInfo(house.zone)).date(),
            book=self._book(content),
            rates_age=house.rates_age,
            off=house.rules_off,
        )
        let_stand = self.ignored(article.uuid)
        return tuple(one for one in remarks if _known_as(content, one) not in let_stand)

    def rate_remarks(self, content: Content) -> tuple[Remark, ...]:
        """Return the remarks on what stands beside the text: its rates, compared with the book."""
        house = self._settings.get()
        return proofing.proof_rates(
            content, self._today(house), self._book(content), house.rates_age
        )

    def _today(self, house: House) -> date:
        return self._clock().astimezone(ZoneInfo(house.zone)).date()

    def _book(self, content: Content) -> RateTable:
        codes = tuple(rate.code for rate in content.rates.items)
        return self._rates.fill(content.date, codes).table

    def ignored(self, article: str) -> frozenset[Ignored]:
        """Return what people let stand in the article with this UUID."""
        with self._engine.asking() as ask:
            return ignored.of_article(ask, article)

    def ignore(self, article: str, content: Content, remark: Remark) -> Ignored:
        """Let what is remarked on stand, in this article; it need not be saved yet.

        `content` is what the remark was made on. Raises `StorageFailed`.
        """
        known_as = _known_as(content, remark)
        with self._engine.writing() as session:
            ignored.add(session, article, known_as)
        return known_as

    def note_remarks(self, article: int, revision: str, number: int) -> bool:
        """Note for the lists how many remarks there are on a revision; False where that is known.

        Raises `StorageFailed`.
        """
        from newsroom.storage import marks  # noqa: PLC0415 - heavy

        with self._engine.reading() as session:
            if marks.remarks(session, article) == (revision, number):
                return False
        with self._engine.writing() as session:
            marks.note_remarks(session, article, revision, number)
        return True

    def heed_again(self, article: str) -> None:
        """Remark again on everything that was ignored in an article."""
        with self._engine.writing() as session:
            ignored.forget_article(session, article)

    def switch(self, rule: str, *, on: bool) -> None:
        """Let the newsroom go by a rule, or no longer. Raises `StorageFailed`."""
        off = [name for name in self._settings.get().rules_off if name != rule]
        self._settings.change(rules_off=tuple(off if on else [*off, rule]))


def _known_as(content: Content, remark: Remark) -> Ignored:
    return Ignored(remark.rule, proofing.words_of(content, remark))
