"""What a copy desk remarks on in an article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsroom.domain.message import Message


class Field(StrEnum):
    """The part of an article that a remark is on."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    LEDE = "lede"
    BODY = "body"
    CATEGORY = "category"
    DATE = "date"
    BYLINE = "byline"
    RATES = "rates"
    PICTURES = "pictures"
    TAGS = "tags"
    SLUG = "slug"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at, never a verdict.

    `start` and `end` are places between the characters of the field, both 0 where the remark is on
    the field as a whole. `text` is what stands there; `suggestion` would take its place, and is
    None where only a person can tell.
    """

    rule: str
    field: Field
    start: int
    end: int
    text: str
    suggestion: str | None
    message: Message


@dataclass(frozen=True, slots=True)
class Guideline:
    """What people are told of a rule: `rule` is the name programs know it by."""

    rule: str
    title: Message
    reason: Message


@dataclass(frozen=True, slots=True)
class Ignored:
    """A remark that a person has looked at and let stand: by its rule and the words it is on."""

    rule: str
    words: str
