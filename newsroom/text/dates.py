"""Dates as a newspaper writes and reads them."""

from __future__ import annotations

import re
from datetime import date

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language

# Kazakh and English nominative as in CLDR; Russian genitive as it stands in a date, with the
# nominative accepted when reading.
_KAZAKH = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
    "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
)  # fmt: skip
_RUSSIAN = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_RUSSIAN_NOMINATIVE = (
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_ENGLISH = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_KAZAKH_LATIN = (
    "qañtar", "aqpan", "nauryz", "säuır", "mamyr", "mausym",
    "şılde", "tamyz", "qyrküiek", "qazan", "qaraşa", "jeltoqsan",
)  # fmt: skip
_KAZAKH_ARABIC = (
    "قاڭتار", "اقپان", "ناۋرىز", "ءساۋىر", "مامىر", "ماۋسىم",
    "شىلدە", "تامىز", "قىركۇيەك", "قازان", "قاراشا", "جەلتوقسان",
)  # fmt: skip

# Read only: the Latin alphabet of 2018 where it differs, and short forms in English and Russian.
_OTHER_NAMES = {
    "qańtar": 1, "naýryz": 3, "sáýir": 4, "maýsym": 6, "shilde": 7, "qyrkúıek": 9, "qarasha": 11,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "сент": 9,
    "окт": 10, "ноя": 11, "нояб": 11, "дек": 12,
}  # fmt: skip
_WEEKDAYS = (
    "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі",
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "düisenbı", "seisenbı", "särsenbı", "beisenbı", "jūma", "senbı", "jeksenbı",
)  # fmt: skip

MONTHS: dict[Language, tuple[str, ...]] = {
    Language.KAZAKH: _KAZAKH,
    Language.KAZAKH_LATIN: _KAZAKH_LATIN,
    Language.KAZAKH_ARABIC: _KAZAKH_ARABIC,
    Language.RUSSIAN: _RUSSIAN,
    Language.ENGLISH: _ENGLISH,
}

# As CLDR writes a date in full, and the state's own papers do.
_FULL = {
    Language.KAZAKH: "{year} жылғы {day} {month}",
    Language.KAZAKH_LATIN: "{year} jylğy {day} {month}",
    Language.KAZAKH_ARABIC: "{year} جىلعى {day} {month}",
    Language.RUSSIAN: "{day} {month} {year} года",
    Language.ENGLISH: "{month} {day}, {year}",
}

_NUMBER_OF = {
    name.casefold(): number
    for names in (*MONTHS.values(), _RUSSIAN_NOMINATIVE)
    for number, name in enumerate(names, start=1)
} | _OTHER_NAMES
_WORD = r"[^\W\d_]{3,12}"
# The year's mark: `ж.`, `жыл`, `жылғы` in Kazakh, also in Latin and Arabic letters, `г.`, `года` in
# Russian.
_YEAR_MARKS = (
    "жылғы", "жылы", "жыл", r"ж\.", "jylğy", "jylǵy", "jyly", "jyl",
    "جىلعى", "جىلى", "جىل", r"г\.", "года", "год",
)  # fmt: skip
_YEAR = rf"(?<!\d)(?P<year>(?:19|20)\d\d)(?:\s*(?:{'|'.join(_YEAR_MARKS)}))?"
# A weekday stands before a date, or after it in brackets or behind a comma; it is part of the date.
_DAY_NAME = rf"(?:{'|'.join(_WEEKDAYS)})"
_BEFORE = rf"(?:(?<!\w){_DAY_NAME},?\s+)?"
_AFTER = rf"(?:,?\s+\(?{_DAY_NAME}\)?(?!\w))?"
_PATTERNS = tuple(
    re.compile(_BEFORE + pattern + _AFTER, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s+(?P<month>{_WORD})\.?[,،]?\s+{_YEAR}(?!\d)",
        rf"{_YEAR}\s*,?\s+(?P<day>\d{{1,2}})\s+(?P<month>{_WORD})(?!\w)",
        rf"(?<!\w)(?P<month>{_WORD})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>(?:19|20)\d\d)(?!\d)",
    )
)


def find_date(text: str) -> tuple[date, int, int] | None:
    """Find the first date in `text`: the date, and where it begins and ends, or None.

    Read are `18 Қазан, 2021`, `2021 жылғы 18 қазан`, `18 октября 2021 г.`, `October 18, 2021`,
    `2021-10-18`, `18.10.2021` and `18/10/2021` (day first), with any case of the month; a weekday
    beside the date belongs to it. A year of two digits is not read: `18.10.21` may be two days.
    """
    found: list[tuple[int, int, date]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            month = match["month"]
            number = int(month) if month.isdecimal() else _NUMBER_OF.get(month.casefold(), 0)
            try:
                day = date(int(match["year"]), number, int(match["day"]))
            except ValueError:
                continue
            found.append((match.start(), match.end(), day))
            break
    if not found:
        return None
    start, end, day = min(found)
    return day, start, end


def parse_date(text: str) -> date | None:
    """Return the date when `text` is a date and nothing else, otherwise None."""
    text = text.strip()
    match = find_date(text)
    if match is None or match[1] != 0 or match[2] != len(text):
        return None
    return match[0]


def format_date(day: date, language: Language, style: DateStyle) -> str:
    """Return the date as the house writes it in this language: see `DateStyle`."""
    number, year = day.day, day.year
    if style is DateStyle.FIGURES:
        return f"{number:02}.{day.month:02}.{year}"
    month = MONTHS[language][day.month - 1]
    if style is DateStyle.FULL:
        return _FULL[language].format(day=number, month=month, year=year)
    if style is DateStyle.NEWSPAPER:
        if language in (Language.KAZAKH, Language.KAZAKH_LATIN):
            # The capital is the paper's own habit; CLDR writes the month small.
            return f"{number} {month[0].upper()}{month[1:]}, {year}"
        if language is Language.KAZAKH_ARABIC:
            return f"{number} {month}، {year}"
    return f"{number} {month} {year}"


def format_month(day: date, language: Language) -> str:
    """Return the month of a date as a heading: `Қазан 2021`, `Октябрь 2021`."""
    return f"{month_name(day.month, language)} {day.year}"


def month_name(number: int, language: Language) -> str:
    """Return the name of a month as it stands alone, with a capital."""
    names = _RUSSIAN_NOMINATIVE if language is Language.RUSSIAN else MONTHS[language]
    name = names[number - 1]
    return f"{name[0].upper()}{name[1:]}"
