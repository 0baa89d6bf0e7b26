"""Finding words in a text and putting others in their place, as a person asked for it."""

from __future__ import annotations

import math
import re
from itertools import repeat

import regex

from newsroom.domain.finding import Place, Wanted
from newsroom.domain.message import Message
from newsroom.errors import InputRefused

_PATIENCE = 0.25  # seconds that one search may take: the window waits for it
# Nested, counted repetitions are written out when a pattern is read: ten times as many take 30 MB.
_MOST_REPETITIONS = 100_000
_LONGEST = 2_000  # letters of a pattern
_COUNT = re.compile(r"\{\s*(\d*)\s*,?\s*(\d*)\s*\}")
_FLAGS = regex.VERSION1 | regex.MULTILINE


def find_all(text: str, wanted: Wanted, within: Place | None = None) -> list[Place]:
    """Return where it stands, in order; what is empty stands nowhere.

    Raises `InputRefused` for a pattern that cannot be read, or that takes too long.
    """
    return [match.span() for match in _matches(text, wanted, within)]


def replace_all(
    text: str, wanted: Wanted, by: str, within: Place | None = None
) -> list[tuple[Place, str]]:
    r"""Return each place, in order, with what comes there instead.

    With a pattern, `\1` and `\g<name>` in `by` stand for its groups. Raises `InputRefused` as
    `find_all` does, and for a group that the pattern has not.
    """
    if not wanted.pattern:
        return [(match.span(), by) for match in _matches(text, wanted, within)]
    matches = _matches(text, wanted, within)
    try:
        return [(match.span(), str(match.expand(by))) for match in matches]
    except (regex.error, IndexError, KeyError) as error:
        raise InputRefused(
            Message("The replacement cannot be read: {reason}.", reason=str(error))
        ) from error


def _matches(text: str, wanted: Wanted, within: Place | None) -> list[regex.Match[str]]:
    if not wanted.words:
        return []
    if wanted.pattern and _is_too_much(wanted.words):
        raise _too_long()
    first, last = within or (0, len(text))
    try:
        # What stands beside the part still counts as its neighbour.
        matches = _compiled(wanted).finditer(text, first, last, timeout=_PATIENCE)
        return [match for match in matches if match.end() > match.start()]
    except regex.error as error:
        raise InputRefused(
            Message("The pattern cannot be read: {reason}.", reason=str(error))
        ) from error
    except TimeoutError as error:
        raise _too_long() from error


def _is_too_much(pattern: str) -> bool:
    counts = (int(f"0{most or least}"[:9]) for least, most in _COUNT.findall(pattern))
    return len(pattern) > _LONGEST or math.prod(map(max, counts, repeat(1))) > _MOST_REPETITIONS


def _too_long() -> InputRefused:
    return InputRefused(Message("The pattern takes too long in this text. Make it simpler."))


def _compiled(wanted: Wanted) -> regex.Pattern[str]:
    words = wanted.words if wanted.pattern else regex.escape(wanted.words, literal_spaces=True)
    if wanted.whole:
        words = rf"(?<![\w])(?:{words})(?![\w])"
    return regex.compile(words, _FLAGS if wanted.case else _FLAGS | regex.IGNORECASE)
