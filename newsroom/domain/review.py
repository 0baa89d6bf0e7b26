"""What editors answer to a bundle: comments, proposals, and a decision on each article."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from newsroom.domain.comparison import Pieces
from newsroom.domain.message import Message


class Part(StrEnum):
    """The part of an article that a comment is on; `ARTICLE` is the whole of it."""

    ARTICLE = "article"
    HEADLINE = "headline"
    LEDE = "lede"
    BODY = "body"


class Kind(StrEnum):
    """What an editor wrote: a remark, other words for some of the text, or an answer to one."""

    COMMENT = "comment"
    PROPOSAL = "proposal"
    REPLY = "reply"


class Standing(StrEnum):
    """What became of a comment or a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    RESOLVED = "resolved"
    TAKEN_BACK = "taken_back"
    """Its editor left it out of a later answer."""


class Decision(StrEnum):
    """What an editor decides about an article."""

    APPROVE = "approve"
    RETURN = "return"
    KILL = "kill"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a published text, what stood before and behind them, and where they began.

    `start` counts code points of the text as a page shows it.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quote stands in a text now; `same` where its words are still those."""

    start: int
    end: int
    same: bool


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, a proposal or a reply; `article` is a UUID, `parent` the id of what it answers.

    `quote` is None where it is on its whole part. `proposal` are the words proposed, None for none.
    `revision` is the one that its author read. `made_at` is the editor's clock: shown, and no order
    is taken from it.
    """

    id: str
    article: str
    revision: str
    part: Part
    kind: Kind
    author: str
    text: str = ""
    quote: Quote | None = None
    proposal: str | None = None
    parent: str = ""
    made_at: datetime | None = None
    standing: Standing = Standing.OPEN

    @property
    def is_open(self) -> bool:
        """Whether somebody has to look at it."""
        return self.standing is Standing.OPEN and self.kind is not Kind.REPLY


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an editor decided about an article, and ticked: the names of what was looked at."""

    article: str
    revision: str
    decision: Decision | None = None
    reason: str = ""
    checked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """An editor's answer to a bundle, as its file says it.

    `sequence` counts how often it was saved: a later saving of the same answer has a higher one.
    """

    id: str
    sequence: int
    bundle: str
    newsroom: str
    editor: str
    saved_at: datetime | None
    verdicts: tuple[Verdict, ...]
    comments: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class GivenVerdict:
    """A verdict that came in: by whom, when, and what became of it."""

    verdict: Verdict
    editor: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class ArticleReview:
    """All that editors said of one article, in the order in which it came."""

    comments: tuple[Comment, ...] = ()
    verdicts: tuple[GivenVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A comment with its replies, and where its words stand in a text; None where they do not.

    `pieces` are what a proposal makes of the words that it quotes, empty for a comment.
    """

    comment: Comment
    anchor: Anchor | None
    pieces: Pieces
    replies: tuple[Comment, ...]

    @property
    def is_orphan(self) -> bool:
        """Whether its words are gone."""
        return self.comment.quote is not None and self.anchor is None


@dataclass(frozen=True, slots=True)
class TakenAnswer:
    """What an imported answer brought.

    `articles` are numbers, `added` and `changed` count comments, `orphans` are those whose words
    are not in the text any more. `notes` say what was done and what was not.
    """

    name: str
    editor: str
    articles: tuple[int, ...]
    added: int
    changed: int
    orphans: tuple[Comment, ...]
    notes: tuple[Message, ...] = field(default_factory=tuple)

    @property
    def is_new(self) -> bool:
        """Whether it brought anything."""
        return bool(self.added or self.changed or self.notes)
