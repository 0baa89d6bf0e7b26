"""How a day looks in each style of dates, for whoever chooses one."""

from __future__ import annotations

from datetime import date

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.text.dates import format_date


def date_examples(day: date, language: Language) -> dict[DateStyle, str]:
    """Return the day in all styles, no two of them alike.

    What looks the same in this language is told apart by how it looks in Kazakh.
    """
    found = {style: format_date(day, language, style) for style in DateStyle}
    seen = list(found.values())
    return {
        style: text
        if seen.count(text) == 1
        else f"{text} · {format_date(day, Language.KAZAKH, style)}"
        for style, text in found.items()
    }
