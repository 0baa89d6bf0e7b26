"""The block of exchange rates on a page that was copied as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newsroom.domain.currencies import CODES
from newsroom.domain.rates import Rate, parse_figure
from newsroom.text.dates import find_date

_LONGEST = 200
_BULLET = r"[•·∙●▪■◦‣*–—-]?\s*"
_LABEL = r"(?:(?P<quantity>\d{1,6})\s*)?(?P<code>[A-Z]{3})(?:\s?/\s?KZT)?\s*[:=–—-]?"
_VALUE = (
    r"(?P<value>\d{1,12}(?:[.,]\d{1,10})?)(?![\d.,]?\d)\s*(?:₸|теңге|тенге|тг\.?|KZT)?\s*[▲▼↑↓]?"
)
_RATE = re.compile(rf"{_BULLET}{_LABEL}\s*{_VALUE}")
_LABEL_LINE = re.compile(_BULLET + _LABEL)
_VALUE_LINE = re.compile(_VALUE)
_BETWEEN = re.compile(r"[\s|;,/]*")
_CAPTION = re.compile(
    r"(?:валюта(?:лар)?(?:ның)? бағам(?:ы|дары)|валюта курсы|айырбас бағамы"
    r"|курсы? валют|официальные курсы валют|обменные курсы"
    r"|exchange rates?|currency rates?|valiuta bağamy|ۆاليۋتا باعامى)\s*[:–—,-]?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_OF_DAY = re.compile(r"(?:^|\s)(?:на|от|for|as of|on)\s+$", re.IGNORECASE)


def rates_at(lines: Sequence[str], start: int) -> tuple[list[Rate], int] | None:
    """Return the rates that begin in `lines[start]` and how many lines they take, or None.

    A line may have several rates, or one rate may stand on two: the currency, then the figure.
    """
    line = lines[start]
    if len(line) > _LONGEST:
        return None
    rates = _rates_of(line)
    if rates:
        return rates, 1
    label = _LABEL_LINE.fullmatch(line)
    if label is None or start + 1 >= len(lines) or len(lines[start + 1]) > _LONGEST:
        return None
    value = _VALUE_LINE.fullmatch(lines[start + 1])
    rate = _rate(label["code"], label["quantity"], value["value"]) if value else None
    return ([rate], 2) if rate else None


def caption(line: str) -> tuple[date | None, str] | None:
    """Return the rates' date and source, either of which may be missing, from the block's title.

    None when the line is not such a title.
    """
    match = _CAPTION.fullmatch(line) if len(line) <= _LONGEST else None
    if match is None:
        return None
    rest = match["rest"].strip()
    found = find_date(rest)
    if found is None:
        return None, rest
    day, start, end = found
    before = _OF_DAY.sub("", rest[:start])
    return day, " ".join(f"{before} {rest[end:]}".split()).strip(" ,;:–—-()")


def _rates_of(line: str) -> list[Rate]:
    rates: list[Rate] = []
    place = 0
    while place < len(line):
        match = _RATE.match(line, place)
        rate = _rate(match["code"], match["quantity"], match["value"]) if match else None
        if match is None or rate is None:
            return []
        rates.append(rate)
        between = _BETWEEN.match(line, match.end())
        place = between.end() if between else match.end()
    return rates


def _rate(code: str, quantity: str | None, value: str) -> Rate | None:
    if code not in CODES:
        return None
    try:
        return Rate(code, parse_figure(value), int(quantity or 1))
    except ValueError:
        return None
