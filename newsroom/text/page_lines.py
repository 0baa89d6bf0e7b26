"""The lines of a page that was copied as text, and what can be told from one line alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from newsroom.text.dates import find_date
from newsroom.text.page_words import RUBRICS

_LONGEST_LINE_OF_FRAME = 120
_LONGEST_TITLE = 200
_LONGEST_RUBRIC = 40
_MOST_WORDS_IN_RUBRIC = 5

_TIME = re.compile(r"(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)")
_SEPARATORS = " \t\xa0,;:|/·•–—-()"
_PUBLISHED = re.compile(
    r"(?:опубликовано|дата публикации|дата|жарияланды|жарияланған(?: күні)?|күні"
    r"|published(?: on)?|date)"
    r"\s*:?\s*(?=\S)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:обновлено|жаңартылды|жаңартылған|(?:last )?updated(?: on)?)\s*:?\s+", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!…][»”\"')\]]*$")
# Many headlines are questions; none is so long a one.
_LONGEST_QUESTION = 90
_QUESTION = re.compile(r"\?[»”\"')\]]*$")
_SENTENCE_INSIDE = re.compile(r"[.!?…][»”\"')]*\s+[–—«“\"(]?\s*[^\W\d_a-zа-яёәғқңөұүһі]\w")
_ABBREVIATED = re.compile(r"(?:^|[\s\d])(?:мин|сағ|ж|г|гг|тг|т\.б|min|a\.m|p\.m)\.$", re.IGNORECASE)
_RIGHTS = re.compile(
    r"^(?:©|\(c\)|copyright)|құқық(?:тар)? қорғалған|все права защищены|all rights reserved",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[–—]\s")
_NOT_IN_RUBRIC = re.compile(r"[.!?:;,…«»“”\"\d]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something in it: its number on the page, from 0, and its text without edges."""

    number: int
    text: str


def written_lines(page: list[str]) -> list[Line]:
    """Return the lines that are not blank."""
    return [Line(number, text) for number, raw in enumerate(page) if (text := raw.strip())]


def is_running_text(line: str) -> bool:
    """Whether a line is of an article's running text rather than a title, a label or a date.

    A title has no full stop or exclamation mark at its end and is not two sentences; when in doubt
    it is text.
    """
    if len(line) > _LONGEST_TITLE:
        return True
    if _RIGHTS.search(line):
        return False
    if _SPEECH.match(line):
        return True
    if _SENTENCE_END.search(line) and not _ABBREVIATED.search(line):
        return True
    if len(line) > _LONGEST_QUESTION and _QUESTION.search(line):
        return True
    return _SENTENCE_INSIDE.search(line) is not None


def date_line(line: str) -> tuple[date, str] | None:
    """Return the date and the rubric (or "") when the line is a date with nothing else to it."""
    if len(line) > _LONGEST_LINE_OF_FRAME:
        return None
    labelled = _PUBLISHED.match(line)
    text = line[labelled.end() :] if labelled else line
    found = find_date(text)
    if found is None:
        return None
    day, start, end = found
    before = _TIME.sub("", text[:start]).strip(_SEPARATORS)
    after = _TIME.sub("", text[end:]).strip(_SEPARATORS)
    if before and after:
        return None
    rubric = before or after
    # A suffix on the date makes it part of a sentence: `2021 жылғы 18 қазандағы`.
    if text[end : end + 1].isalpha() or (rubric and not _may_be_rubric(rubric)):
        return None
    return day, rubric


def is_update_line(line: str) -> bool:
    """Whether the line says when the page was changed last, which nobody keeps."""
    match = _UPDATED.match(line) if len(line) <= _LONGEST_LINE_OF_FRAME else None
    return match is not None and date_line(line[match.end() :]) is not None


def is_time(line: str) -> bool:
    """Whether the line is a time of day."""
    return _TIME.fullmatch(line) is not None


def is_known_rubric(line: str) -> bool:
    """Whether the line is a word under which newspapers here print."""
    return len(line) <= _LONGEST_RUBRIC and line.casefold() in RUBRICS


def looks_like_rubric(line: str) -> bool:
    """Whether the line may be a rubric by its looks: up to three words, a capital, no signs."""
    return (
        len(line) <= _LONGEST_RUBRIC
        and len(line.split()) <= 3  # noqa: PLR2004 - as the docstring says
        and not line[0].islower()
        and _NOT_IN_RUBRIC.search(line) is None
    )


def _may_be_rubric(text: str) -> bool:
    """Whether what stands beside a date may be a rubric: `Ауыл шаруашылығы`, `«Егемен» қонағы`."""
    return (
        len(text) <= _LONGEST_RUBRIC
        and len(text.split()) <= _MOST_WORDS_IN_RUBRIC
        and not re.search(r"[.!?…:;]", text)
    )


def paragraphs(page: list[str]) -> Iterator[tuple[int, str]]:
    """Yield each paragraph with the number of its first line.

    A blank line ends a paragraph. So does, where a page has no blank lines, the end of a long line
    that is a sentence's end too, and a dash that begins a person's words. Shorter lines stay
    together: verses, and text with a fixed width.
    """
    block: list[str] = []
    start = 0
    for number, raw in enumerate(page):
        line = raw.strip(" \t")
        if not line.strip():
            if block:
                yield start, "\n".join(block)
            block = []
            continue
        if block and (_SPEECH.match(line) or _ends_paragraph(block[-1])):
            yield start, "\n".join(block)
            block = []
        if not block:
            start = number
        block.append(line)
    if block:
        yield start, "\n".join(block)


_LONGER_THAN_A_FIXED_WIDTH = 100


def _ends_paragraph(line: str) -> bool:
    return len(line) > _LONGER_THAN_A_FIXED_WIDTH and line.rstrip(" \t\xa0»”\"')")[-1:] in set(
        ".!?…:"
    )
