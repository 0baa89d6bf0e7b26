"""The editions of a story in other languages and scripts.

An edition is an article of its own, linked with the original: its own text, states and revisions.
`Editions.begin` is the one place where its text comes from; a conversion between the scripts of
Kazakh would put its result there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.domain.article import Article, Summary
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.errors import StepRefused
from newsroom.storage import article_query, pages
from newsroom.storage.engine import Engine

if TYPE_CHECKING:
    from newsroom.services.editing import Editing


class Editions:
    """Finds the editions of a story, and begins new ones."""

    def __init__(self, engine: Engine, editing: Callable[[], Editing]) -> None:
        self._engine = engine
        self._editing = editing

    def of(self, article: Article) -> tuple[Summary, ...]:
        """Return all editions of an article's story, its own too, in the order of languages."""
        with self._engine.asking() as ask:
            found = article_query.editions(ask, article.content.translation_of or article.uuid)
            return tuple(pages.summaries(ask, [one.id for one in found]))

    def begin(self, article: int | str, language: Language) -> Article:
        """Make a draft in another language or script from an article's words, and return it.

        Raises `StepRefused` where the story has an edition in that language already, `NotFound`.
        """
        with self._engine.asking() as ask:
            source = article_query.get(ask, article)
            original = source.content.translation_of or source.uuid
            known = article_query.editions(ask, original)
        there = next((one for one in known if one.language is language), None)
        if there is not None or source.content.language is language:
            raise StepRefused(
                Message(
                    "The story has an edition in {language} already: article {id}.",
                    language=language.own_name,
                    id=there.id if there else source.id,
                )
            )
        content = replace(
            source.content,
            language=language,
            translation_of=original,
            slug="",  # its address is made of its own headline
            views=None,
            correction="",
        )
        return self._editing().create(content)
