"""Stories that are all at hand, as a source for a site."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from newsroom.domain.card import NO_EDITIONS, Card, Editions, Mark
from newsroom.publishing.story import Story


class AtHand:
    """Stories in memory: for a preview and for tests; an export reads them as it goes."""

    def __init__(
        self,
        stories: Sequence[Story],
        files: Mapping[str, bytes] | None = None,
        editions: Editions = NO_EDITIONS,
    ) -> None:
        self._editions = editions
        self._files = files or {}
        self._stories = {story.article.id: story for story in stories}

    def marks(self) -> Iterator[Mark]:
        """Yield the marks of all, the oldest first."""
        cards = [story.card for story in self._stories.values()]
        for card in sorted(cards, key=lambda card: (card.listed, card.id)):
            yield mark_of(card)

    def cards(self, numbers: Sequence[int]) -> Mapping[int, Card]:
        """Return the cards of these stories."""
        return {number: self._stories[number].card for number in numbers}

    def stories(self, cards: Sequence[Card]) -> Sequence[Story]:
        """Return these stories, in this order."""
        return [self._stories[card.id] for card in cards]

    def manuscripts(self, cards: Sequence[Card]) -> Sequence[Story]:
        """Return these stories, in this order: they have been read."""
        return self.stories(cards)

    def with_pictures(self, numbers: Sequence[int]) -> list[int]:
        """Return those of these stories that may show pictures."""
        return [number for number in numbers if self._stories[number].pictures]

    def picture_file(self, path: str) -> bytes:
        """Return a file of a story's pictures; raises `KeyError`."""
        return self._files[path]

    def editions(self) -> Editions:
        """Return the editions of stories that are there in more than one language."""
        return self._editions

    def total(self) -> int:
        """Return how many there are."""
        return len(self._stories)


def mark_of(card: Card) -> Mark:
    """Return the mark of a story whose card is at hand."""
    publication = card.publication
    times = (publication.published_at, publication.changed_at, publication.corrected_at)
    return Mark(
        id=card.id,
        revision=card.revision,
        state=card.state.value,
        category=card.category,
        byline=card.byline,
        tags=json.dumps(card.tags, ensure_ascii=False),
        listed=card.listed.isoformat(),
        slug=card.slug,
        life="".join(time.isoformat() for time in times if time),
        former=json.dumps(publication.former),
        others=json.dumps(card.others, ensure_ascii=False),
        language=card.language.value,
    )
