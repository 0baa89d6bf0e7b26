"""A revision: an immutable state of an article, named by the hash of its canonical JSON.

Canonical JSON here: UTF-8, keys sorted, no white space, no escapes but those that JSON demands,
figures as strings, absent values as null. `docs/bundle-format.md` says it for other programs.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from newsroom.domain.article import URGENCIES, Article, Content
from newsroom.domain.language import Language
from newsroom.domain.picture import Crop, Focus, Picture, Place
from newsroom.domain.rates import Rate, RateTable, figure_text, parse_figure
from newsroom.domain.workflow import State

FORMAT = 1

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Revision:
    """One link of an article's chain.

    `sequence` counts from 1 and gives the order; `parent` is the id of the revision before, None
    for the first. `saved_at` is UTC to the second: it is shown, never sorted by. `merged` are the
    newest revisions of other newsrooms that were joined with `parent` here, sorted; `parent` is
    then the one of them all that has the highest `sequence`.
    """

    article: str
    sequence: int
    parent: str | None
    state: State
    author: str
    saved_at: datetime
    content: Content
    merged: tuple[str, ...] = ()

    def document(self) -> bytes:
        """Return the canonical JSON whose SHA-256 is this revision's id."""
        values = {
            "format": FORMAT,
            "article": self.article,
            "sequence": self.sequence,
            "parent": self.parent,
            "state": self.state.value,
            "author": self.author,
            "saved_at": _utc(self.saved_at),
            "content": content_values(self.content),
        }
        # Only where it says something: every earlier revision keeps its id.
        return canonical_json(values | ({"merged": list(self.merged)} if self.merged else {}))

    @property
    def parents(self) -> tuple[str, ...]:
        """The revisions that this one follows: none for the first, more than one for a merge."""
        return () if self.parent is None else (self.parent, *self.merged)

    @property
    def id(self) -> str:
        """SHA-256 of `document()`, in hexadecimal."""
        return hashlib.sha256(self.document()).hexdigest()

    def as_article(self, number: int, identity: str, listed: date | None = None) -> Article:
        """Return the article whose newest revision this is, of this id.

        `listed` is the day that lists know; without one, what this revision alone would say.
        """
        return Article(
            id=number,
            uuid=self.article,
            revision=identity,
            sequence=self.sequence,
            state=self.state,
            content=self.content,
            saved_at=self.saved_at,
            listed=listed or self.content.date or self.saved_at.date(),
        )


def canonical_json(value: Any) -> bytes:
    """Return the one JSON text that stands for `value`."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def content_values(content: Content) -> dict[str, Any]:
    """Return the content as plain JSON values: dates in ISO 8601, figures as strings.

    What came to an article later than the first form of it stands there only where it says
    something, so that every earlier revision keeps its id.
    """
    rates = content.rates
    later = {
        "subhead": content.subhead,
        "other_categories": list(content.other_categories),
        "embargo": content.embargo and _utc(content.embargo),
        "urgency": content.urgency,
        "correction": content.correction,
        "pictures": [picture_values(picture) for picture in content.pictures],
        "time": content.time and f"{content.time:%H:%M}",
        "translation_of": content.translation_of,
    }
    return {
        "headline": content.headline,
        "lede": content.lede,
        "body": content.body,
        "category": content.category,
        "date": content.date.isoformat() if content.date else None,
        "byline": content.byline,
        "tags": list(content.tags),
        "views": content.views,
        "language": content.language.value,
        "slug": content.slug,
        "rates": rate_values(rates),
        **{name: value for name, value in later.items() if value not in ("", [], None)},
    }


def rate_values(rates: RateTable) -> dict[str, Any]:
    """Return a rate table as plain JSON values; figures are strings, exactly as given."""
    return {
        "date": rates.date.isoformat() if rates.date else None,
        "source": rates.source,
        "items": [
            {"code": rate.code, "value": figure_text(rate.value), "quant": rate.quantity}
            # Only where it is known: every earlier revision keeps its id.
            | ({"previous": figure_text(rate.previous)} if rate.previous is not None else {})
            for rate in rates.items
        ],
    }


def picture_values(picture: Picture) -> dict[str, Any]:
    """Return a picture of an article as plain JSON values."""
    crop, focus = picture.crop, picture.focus
    return {
        "sha256": picture.sha256,
        "place": picture.place.value,
        "alt": picture.alt,
        "caption": picture.caption,
        "credit": picture.credit,
        "crop": crop and [crop.left, crop.top, crop.width, crop.height],
        "focus": [focus.x, focus.y],
    }


def parse_document(document: bytes) -> Revision:
    """Read a revision back from its canonical JSON.

    Raises `ValueError` when the bytes are not a revision of a format this program knows.
    """
    try:
        values = json.loads(document)
        if values["format"] != FORMAT:
            raise ValueError(f"revision format {values['format']!r}")
        return Revision(
            article=str(values["article"]),
            sequence=int(values["sequence"]),
            parent=values["parent"],
            state=State(values["state"]),
            author=str(values["author"]),
            saved_at=datetime.fromisoformat(values["saved_at"]),
            content=parse_content(values["content"]),
            merged=_parse_merged(values),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a revision: {error!r}") from error


def _parse_merged(values: Mapping[str, Any]) -> tuple[str, ...]:
    if "merged" not in values:
        return ()
    merged = values["merged"]
    found = {str(one) for one in merged}
    whole = found and values["parent"] not in {None, *found} and list(merged) == sorted(found)
    if not whole or not all(_SHA256.fullmatch(one) for one in found):
        raise ValueError("what was merged is not told as it should be")
    return tuple(sorted(found))


def parse_content(values: Mapping[str, Any]) -> Content:
    """Read content back from what `content_values` gave; raises `ValueError` for anything else."""
    try:
        return _content(values)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not an article's content: {error!r}") from error


def _content(values: Mapping[str, Any]) -> Content:
    rates = values["rates"]
    return Content(
        headline=str(values["headline"]),
        lede=str(values["lede"]),
        body=str(values["body"]),
        category=str(values["category"]),
        date=_parse_date(values["date"]),
        byline=str(values["byline"]),
        tags=tuple(str(tag) for tag in values["tags"]),
        views=None if values["views"] is None else int(values["views"]),
        language=Language(values["language"]),
        slug=str(values["slug"]),
        rates=RateTable(
            items=tuple(
                Rate(
                    item["code"],
                    parse_figure(item["value"]),
                    int(item["quant"]),
                    parse_figure(item["previous"]) if "previous" in item else None,
                )
                for item in rates["items"]
            ),
            date=_parse_date(rates["date"]),
            source=str(rates["source"]),
        ),
        subhead=str(values.get("subhead", "")),
        other_categories=tuple(str(name) for name in values.get("other_categories", ())),
        embargo=_parse_time(values.get("embargo")),
        urgency=_parse_urgency(values.get("urgency")),
        correction=str(values.get("correction", "")),
        pictures=tuple(parse_picture(picture) for picture in values.get("pictures", ())),
        time=_parse_clock(values.get("time")),
        translation_of=_parse_uuid(values.get("translation_of", "")),
    )


def _parse_uuid(text: str) -> str:
    if text and not _UUID.fullmatch(text):
        raise ValueError(f"no UUID: {text[:80]!r}")
    return text


def _utc(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _parse_time(text: str | None) -> datetime | None:
    time = None if text is None else datetime.fromisoformat(text)
    if time is not None and time.tzinfo is None:
        raise ValueError(f"a time without its zone: {text!r}")
    return time and time.astimezone(UTC)


def _parse_clock(text: str | None) -> time | None:
    if text is None:
        return None
    if not _CLOCK.fullmatch(text):
        raise ValueError(f"no time of day: {text[:80]!r}")
    return time.fromisoformat(text)


def _parse_urgency(value: Any) -> int | None:
    if value is None:
        return None
    if int(value) not in URGENCIES:
        raise ValueError(f"urgency {value!r}")
    return int(value)


def pictures_in(document: bytes) -> tuple[Picture, ...]:
    """Return the pictures of a revision, which is read only where it has any.

    Raises `ValueError` as `parse_document` does.
    """
    return parse_document(document).content.pictures if b'"pictures":[' in document else ()


def parse_picture(values: Mapping[str, Any]) -> Picture:
    """Read a picture back from what `picture_values` gave."""
    sha256 = str(values["sha256"])
    if not _SHA256.fullmatch(sha256):
        raise ValueError(f"a picture named {sha256[:80]!r}")
    crop = values["crop"]
    return Picture(
        sha256=sha256,
        place=Place(values["place"]),
        alt=str(values["alt"]),
        caption=str(values["caption"]),
        credit=str(values["credit"]),
        crop=None if crop is None else Crop(*map(int, crop)),
        focus=Focus(*map(int, values["focus"])),
    )


def _parse_date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
