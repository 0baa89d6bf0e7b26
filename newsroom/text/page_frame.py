"""The frame of a page that was copied as text: what stands around the article.

Above the article, in any order and any of them missing: the rate block, the link to the main site,
rubric and date, the headline, the count of views, the reading time, the authors. Below it: some
of the same, and the list of other articles under a title of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, auto
from itertools import islice

from newsroom.domain.message import Message
from newsroom.domain.rates import RateTable
from newsroom.text import page_words
from newsroom.text.page_lines import Line, date_line, is_running_text, is_time, is_update_line
from newsroom.text.page_rates import caption, rates_at

# Rubric, headline and one more line that is no sentence may stand among the frame's lines.
_MOST_TITLES = 3
_MOST_WORDS_IN_LABEL = 3
# Bounds that no page comes near; beyond them a text is taken for what it is, a heap of lines.
_MOST_RATES = 200
_MOST_LINES_BELOW = 400
_MOST_MARKERS = 20


@dataclass(frozen=True, slots=True)
class Frame:
    """What the frame says of the article."""

    date: date | None = None
    rubric: str = ""
    views: int | None = None
    byline: str = ""
    rates: RateTable = field(default_factory=RateTable)

    def merged(self, other: Frame) -> Frame:
        """Return this frame, with what only `other` has."""
        return Frame(
            date=self.date or other.date,
            rubric=self.rubric or other.rubric,
            views=self.views if self.views is not None else other.views,
            byline=self.byline or other.byline,
            rates=self.rates or other.rates,
        )


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the running text.

    `titles` are the lines that are no part of the frame, and the first line of the running text,
    whose number is `text_from`. `taken` are the numbers of the frame's lines. `date_at` and
    `nav_at` are the numbers of the line with the date and of the last line of rates or link.
    Numbers are -1 where there is no such line; `end` is the place in the lines after the head.
    `behind` are the words of what was taken although running text stands above it.
    """

    frame: Frame
    titles: tuple[Line, ...]
    taken: frozenset[int]
    date_at: int = -1
    nav_at: int = -1
    text_from: int = -1
    end: int = 0
    behind: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands below the article.

    `left_out` counts the lines of the list under `marker`; `kept` is a title that looked like that
    of a list, but had text under it.
    """

    frame: Frame
    taken: frozenset[int]
    marker: str = ""
    left_out: int = 0
    kept: str = ""


class _Kind(Enum):
    RATES = auto()
    LINK = auto()
    DATE = auto()
    VIEWS = auto()
    BYLINE = auto()
    OTHER = auto()


_Found = tuple[_Kind, int, Frame]
"""A part of the frame: its kind, how many lines it takes, and what is known with it."""


def read_head(lines: Sequence[Line], *, headed: bool = False) -> Head:
    """Read the frame from the first line to the first of the running text.

    `headed` says that the headline is known and not among the lines. Below the first of the running
    text only what says plainly what it is belongs to the frame: a story may have times and dates
    on lines of their own.
    """
    texts = [line.text for line in lines]
    frame = Frame()
    titles: list[Line] = []
    taken: set[int] = set()
    at = dict.fromkeys(_Kind, -1)
    text_from = -1
    behind: list[str] = []
    place = 0
    while place < len(lines):
        below_text = _has_text(titles, headed=headed)
        recognise = _recognise_below_text if below_text else _recognise
        found = recognise(texts, place, frame)
        if found is None and not below_text and page_words.is_marker(texts[place]):
            # The title of a list with nothing under it but the page's frame is a button of it.
            found = _button(texts, place, frame)
        line = lines[place]
        if found:
            kind, length, frame = found
            taken.update(part.number for part in lines[place : place + length])
            at[kind] = line.number
            if below_text:
                behind.append(" ".join(texts[place : place + length]))
            place += length
            continue
        titles.append(line)
        place += 1
        announced = _announces(texts, place - 1, frame, headed=headed or len(titles) > 1)
        recognise = _recognise_below_text if _has_text(titles, headed=headed) else _recognise
        # A headline or a lede with a full stop may stand above a line of the frame.
        ended = is_running_text(line.text) and not (
            place < len(lines) and recognise(texts, place, frame)
        )
        if announced or ended or len(titles) > _MOST_TITLES:
            text_from = line.number
            break
    return Head(
        frame=frame,
        titles=tuple(titles),
        taken=frozenset(taken),
        date_at=at[_Kind.DATE],
        nav_at=max(at[_Kind.RATES], at[_Kind.LINK]),
        text_from=text_from,
        end=place,
        behind=tuple(behind),
    )


def _has_text(titles: Sequence[Line], *, headed: bool) -> bool:
    """Whether there is running text among the lines; a headline may look like it."""
    return any(is_running_text(line.text) for line in (titles if headed else titles[1:]))


def _announces(texts: Sequence[str], place: int, frame: Frame, *, headed: bool) -> bool:
    """Whether the line is one of the story that announces the rates under it."""
    text = texts[place]
    label = not headed and len(text.split()) <= _MOST_WORDS_IN_LABEL
    return text.endswith(":") and not label and _rates(texts, place + 1, frame) is not None


def find_list(lines: Sequence[Line]) -> int:
    """Return the place of the title under which other articles are listed, or the end.

    Where text of an article follows such a title, or hardly anything stands above it, it is not
    one: only what is clearly a list of headlines is ever left out.
    """
    places = reversed(range(len(lines)))
    last_text = next((place for place in places if is_running_text(lines[place].text)), -1)
    below = range(last_text + 1, len(lines))
    markers = (place for place in below if page_words.is_marker(lines[place].text))
    for place in islice(markers, _MOST_MARKERS):
        head = read_head(lines[:place])
        enough = 1 if head.taken or place == len(lines) - 1 else 2
        if last_text >= 0 or len(head.titles) >= enough:
            return place
    return len(lines)


def read_tail(lines: Sequence[Line], listed: int, head: Head) -> Tail:
    """Read the frame from the last line of the text down; `listed` is what `find_list` found."""
    frame, taken = _below_text(lines[:listed], head)
    kept = next(
        (
            line.text
            for line in reversed([*head.titles, *lines[head.end : listed]])
            if page_words.is_marker(line.text)
        ),
        "",
    )
    if listed == len(lines):
        return Tail(frame, frozenset(taken), kept=kept)
    left_out = {line.number for line in lines[listed + 1 :]}
    if not (head.frame.rates or frame.rates):
        rates, numbers = _rates_in(lines[listed + 1 :])
        frame = replace(frame, rates=rates)
        left_out -= numbers
    return Tail(
        frame,
        frozenset(taken | {line.number for line in lines[listed:]}),
        marker=lines[listed].text,
        left_out=len(left_out),
        kept=kept,
    )


def list_above_text(lines: Sequence[Line], head: Head, headline: int) -> frozenset[int]:
    """Return the numbers of a list of other articles between the headline and the running text."""
    marker = next(
        (
            line.number
            for line in head.titles
            if line.number > headline and page_words.is_marker(line.text)
        ),
        -1,
    )
    left = [line for line in lines if line.number > headline and line.number not in head.taken]
    text = next((line.number for line in left if is_running_text(line.text)), -1)
    if headline < 0 or not headline < marker < text:
        return frozenset()
    return frozenset(line.number for line in left if marker <= line.number < text)


def taken_within_text(head: Head) -> tuple[Message, ...]:
    """Return the warnings that lines below the first of the text were taken for the page's."""
    return tuple(
        Message(
            "“{line}” stood within the text and was taken for the page’s own line; "
            "write it back where it belongs to the article.",
            line=line,
        )
        for line in head.behind
    )


def _below_text(lines: Sequence[Line], head: Head) -> tuple[Frame, set[int]]:
    """Return what the frame says below the text, where it has not said the same above."""
    texts = [line.text for line in lines]
    end = len(lines)
    spans: list[_Found] = []
    while end > head.end and len(spans) < _MOST_LINES_BELOW:
        span = next(
            (
                found
                for length in (1, 2, 3)
                if end - length >= head.end
                and (found := _recognise(texts, end - length, Frame()))
                and found[1] == length
                and _is_news(found, head.frame)
            ),
            None,
        )
        # What a colon announces belongs to the text.
        above = end - span[1] - 1 if span else -1
        if span is None or (above >= head.end and texts[above].endswith(":")):
            break
        spans.append(span)
        end -= span[1]
    frame = Frame()
    for _, _, part in reversed(spans):
        items = frame.rates.items + part.rates.items
        rates = replace(part.rates if part.rates.source else frame.rates, items=items)
        frame = replace(frame.merged(part), rates=rates)
    return frame, {line.number for line in lines[end:]}


def _is_news(found: _Found, known: Frame) -> bool:
    kind, _, _ = found
    if kind is _Kind.RATES:
        return not known.rates
    if kind is _Kind.VIEWS:
        return known.views is None
    if kind is _Kind.BYLINE:
        return not known.byline
    return kind is not _Kind.DATE


def _rates_in(lines: Sequence[Line]) -> tuple[RateTable, set[int]]:
    texts = [line.text for line in lines]
    frame = Frame()
    numbers: set[int] = set()
    place = 0
    while place < len(lines):
        found = _rates(texts, place, frame)
        if found:
            _, length, frame = found
            numbers.update(line.number for line in lines[place : place + length])
            place += length
        elif numbers:
            break
        else:
            place += 1
    return frame.rates, numbers


def _recognise(texts: Sequence[str], place: int, frame: Frame) -> _Found | None:
    """Return what part of the frame begins at `place`, or None where the line is of the article.

    `frame` is what the lines above have told.
    """
    text = texts[place]
    found = _rates(texts, place, frame) or _date(text, frame) or _views(texts, place, frame)
    if found:
        return found
    if page_words.is_link(text):
        return _Kind.LINK, 1, frame
    if page_words.is_reading_time(text) or is_update_line(text):
        return _Kind.OTHER, 1, frame
    if is_time(text) and _beside_date(texts, place):
        return _Kind.OTHER, 1, frame
    names = page_words.byline(text)
    if names and not frame.byline:
        return _Kind.BYLINE, 1, replace(frame, byline=names)
    # A number without a word is a count of views only where a page has begun.
    count = page_words.bare_count(text) if frame.date and frame.views is None else None
    return (_Kind.VIEWS, 1, replace(frame, views=count)) if count is not None else None


def _recognise_below_text(texts: Sequence[str], place: int, frame: Frame) -> _Found | None:
    found = _rates(texts, place, frame)
    if found is None and frame.date is None:
        found = _date(texts[place], frame)
    if found is None and frame.views is None:
        found = _views(texts, place, frame)
    if found is None and not frame.byline and (names := page_words.byline(texts[place])):
        found = _Kind.BYLINE, 1, replace(frame, byline=names)
    return found


def _beside_date(texts: Sequence[str], place: int) -> bool:
    beside = texts[max(place - 1, 0) : place + 2]
    return any(date_line(text) is not None for text in beside)


def _rates(texts: Sequence[str], place: int, frame: Frame) -> _Found | None:
    if place >= len(texts):
        return None
    title = caption(texts[place])
    if title and place + 1 < len(texts) and rates_at(texts, place + 1):
        day, source = title
        return _Kind.RATES, 1, replace(frame, rates=replace(frame.rates, date=day, source=source))
    found = rates_at(texts, place)
    if found is None:
        return None
    rates, length = found
    items = (*frame.rates.items, *rates)
    if len(items) > _MOST_RATES:
        return None
    return _Kind.RATES, length, replace(frame, rates=replace(frame.rates, items=items))


def _date(text: str, frame: Frame) -> _Found | None:
    found = date_line(text)
    if found is None:
        return None
    day, rubric = found
    if frame.date is None or (rubric and not frame.rubric):
        return _Kind.DATE, 1, replace(frame, date=day, rubric=rubric)
    # A second rubric is not known to be one; a second date adds nothing.
    return None if rubric else (_Kind.OTHER, 1, frame)


def _views(texts: Sequence[str], place: int, frame: Frame) -> _Found | None:
    for length in (1, 2, 3):
        lines = texts[place : place + length]
        if len(lines) < length or (length > 1 and not page_words.half_views(" ".join(lines[:-1]))):
            return None
        count = page_words.views(" ".join(lines))
        if count is not None:
            return (
                _Kind.VIEWS,
                length,
                frame if frame.views is not None else replace(frame, views=count),
            )
    return None


def _button(texts: Sequence[str], place: int, frame: Frame) -> _Found | None:
    following = place + 1 < len(texts) and _recognise(texts, place + 1, frame)
    return (_Kind.OTHER, 1, frame) if following else None
