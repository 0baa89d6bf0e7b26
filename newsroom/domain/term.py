"""The names that articles share, as lists and completion have them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Term(Enum):
    """What a shared name is to the articles that carry it."""

    BYLINE = "byline"
    TAG = "tag"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class TermCount:
    """A name, and how many articles carry it."""

    text: str
    articles: int
