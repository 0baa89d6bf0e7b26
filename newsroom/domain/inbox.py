"""What a bundle from elsewhere would bring, article by article, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.workflow import State


class Coming(StrEnum):
    """What taking an article in would come to."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICT = "conflict"
    OLDER = "older"
    KNOWN = "known"
    LACKING = "lacking"
    """It goes on from revisions that are not here."""


OUTCOMES = {
    Coming.CHANGED: Message("Brought up to date: it was changed there, and not here."),
    Coming.OLDER: Message("As it was: the text here is newer."),
    Coming.KNOWN: Message("As it was: nothing of it is new."),
}
"""What became of an article that was here before and is not undecided now."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article of a bundle beside what is here of it.

    `number` is its number here, None where it is not; `here` is the revision that is shown here,
    `there` the one that is shown there, and `base` the newest that both follow. `revisions` and
    `pictures` are how many are not here yet.
    """

    uuid: str
    number: int | None
    coming: Coming
    headline: str
    category: str
    state: State | None
    author: str
    saved_at: datetime | None
    here: str | None
    there: str
    base: str | None
    revisions: int
    pictures: int
    language: Language = Language.KAZAKH
    trashed: bool = False

    @property
    def brings(self) -> bool:
        """Whether there is anything to take."""
        return self.coming is not Coming.LACKING and bool(self.revisions or self.pictures)


@dataclass(frozen=True, slots=True)
class Accepted:
    """An article as it is after its revisions were taken in, and what an editor should know.

    `undecided`: others stand against the revision that it shows.
    """

    article: Article
    coming: Coming
    warnings: tuple[Message, ...]
    undecided: bool = False

    @property
    def told(self) -> tuple[Message, ...]:
        """What is said of it where no window shows what is undecided."""
        if not self.undecided:
            return self.warnings
        conflict = Message(
            "Article {id} was changed here and elsewhere. Both texts are kept: "
            "“newsroom resolve {id}” shows them and decides.",
            id=self.article.id,
        )
        return (conflict, *self.warnings)


@dataclass(frozen=True, slots=True)
class Left:
    """An article of which nothing was taken in, and why."""

    uuid: str
    headline: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Delivery:
    """What was taken in of a bundle, and what was not, in the bundle's order."""

    accepted: tuple[Accepted, ...]
    left: tuple[Left, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """An article two of whose newest revisions stand against each other, undecided."""

    number: int
    uuid: str
    headline: str
    mine: str
    theirs: str
    author: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose bundle it is, as it says itself."""

    path: Path
    newsroom: str
    name: str
    bundle_id: str
