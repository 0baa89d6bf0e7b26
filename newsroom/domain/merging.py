"""Two versions of an article that began as one, joined: what each side changed, and what both did.

A field that one side left alone is taken from the other. Lists of names are joined name by name.
Where both sides changed the same, a person decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from newsroom.domain.article import Content
from newsroom.domain.picture import Picture, Place
from newsroom.domain.workflow import State


class Side(StrEnum):
    """Whose words are taken; BOTH takes the others' behind one's own."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text in three versions; without a `side` both changed it, each in their way."""

    base: str
    mine: str
    theirs: str
    side: Side | None

    def text(self, choice: Side = Side.MINE) -> str:
        """Return what the joined text says here, with `choice` where nothing decides."""
        side = self.side or choice
        if side is Side.BOTH:
            return self.mine + self.theirs
        return self.mine if side is Side.MINE else self.theirs


Parts = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """Something beside the running text, in three versions; without a `side` a person decides.

    `name` is that of the field of `Content`, or `state`. `joined` is what stands in the end where
    neither side's own does.
    """

    name: str
    base: Any
    mine: Any
    theirs: Any
    side: Side | None

    joined: Any = None

    def value(self, choice: Side = Side.MINE) -> Any:
        """Return what stands in the end, with `choice` where nothing decides."""
        side = self.side or choice
        if side is Side.BOTH:
            return self.joined if self.side else self.mine
        return self.mine if side is Side.MINE else self.theirs


@dataclass(frozen=True, slots=True)
class Merge:
    """Two versions and the one that they began as, part by part and field by field."""

    texts: Mapping[str, Parts]
    fields: tuple[Field, ...]

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The names of what both sides changed, each in their way; a text counts for each place."""
        texts = [name for name, parts in self.texts.items() for part in parts if part.side is None]
        return (*texts, *(field.name for field in self.fields if field.side is None))

    def result(
        self, choice: Side = Side.MINE, texts: Mapping[str, str] | None = None, **chosen: Side
    ) -> tuple[Content, State]:
        """Return what stands in the end.

        `choice` is for all that nothing else decides: `chosen` for single fields, and `texts`,
        which a person has put together.
        """
        values: dict[str, Any] = {
            field.name: field.value(chosen.get(field.name, choice)) for field in self.fields
        }
        for name, parts in self.texts.items():
            values[name] = "".join(part.text(chosen.get(name, choice)) for part in parts)
        values.update(texts or {})
        state = State(values.pop("state"))
        return Content(**values), state


TEXTS = ("lede", "body")
"""The running texts, which are joined word by word."""


def merge_fields(
    base: tuple[Content, State], mine: tuple[Content, State], theirs: tuple[Content, State]
) -> tuple[Field, ...]:
    """Return everything but the running texts, joined as far as nobody need be asked."""
    return tuple(_merged(name, *three) for name, *three in _values(base, mine, theirs))


def _values(*versions: tuple[Content, State]) -> Iterator[tuple[str, Any, Any, Any]]:
    for field in fields(Content):
        if field.name not in TEXTS:
            base, mine, theirs = (getattr(content, field.name) for content, _ in versions)
            yield field.name, base, mine, theirs
    base_state, my_state, their_state = (state for _, state in versions)
    yield "state", base_state, my_state, their_state


def _merged(name: str, base: Any, mine: Any, theirs: Any) -> Field:
    field = Field(name, base, mine, theirs, None)
    if theirs in (base, mine):
        return replace(field, side=Side.MINE)
    if mine == base:
        return replace(field, side=Side.THEIRS)
    if name == "slug":
        # An address is not for people to choose: it follows the headline, or stays.
        return replace(field, side=Side.MINE)
    join = _JOINED.get(name)
    joined = join(base, mine, theirs) if join else None
    return field if joined is None else replace(field, side=Side.BOTH, joined=joined)


def _joined_names(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    kept = [name for name in mine if name in theirs or name not in base]
    return (*kept, *(name for name in theirs if name not in mine and name not in base))


def _joined_pictures(
    base: tuple[Picture, ...], mine: tuple[Picture, ...], theirs: tuple[Picture, ...]
) -> tuple[Picture, ...] | None:
    """Return the pictures of both sides; None where both changed one, or each has its lead."""
    before, here, there = (
        {(one.sha256, one.place): one for one in pictures} for pictures in (base, mine, theirs)
    )
    joined: list[Picture] = []
    for key in dict.fromkeys([*here, *there]):
        versions = before.get(key), here.get(key), there.get(key)
        was, my_own, their_own = versions
        if their_own in (was, my_own):
            found = my_own
        elif my_own == was:
            found = their_own
        else:
            return None
        if found is not None:
            joined.append(found)
    leads = sum(one.place is Place.LEAD for one in joined)
    return tuple(joined) if leads <= 1 else None


def _joined_views(_base: int | None, mine: int | None, theirs: int | None) -> int:
    # Both are counts of the same readers, at two times.
    return max(mine or 0, theirs or 0)


_JOINED: Mapping[str, Callable[[Any, Any, Any], Any]] = {
    "tags": _joined_names,
    "other_categories": _joined_names,
    "pictures": _joined_pictures,
    "views": _joined_views,
}
