"""The words of a newspaper page's frame, in the languages and scripts in which it is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsroom.domain.language import Language


@dataclass(frozen=True, slots=True)
class FrameWords:
    """What the page says around an article; `views` has a place for the count."""

    main_site: str
    views: tuple[str, str]
    author: str
    rates: str
    latest: str


FRAME: dict[Language, FrameWords] = {
    Language.KAZAKH: FrameWords(
        "Басты сайтқа өту",
        ("{} рет", "көрсетілді"),
        "Автор",
        "Валюта бағамы",
        "Соңғы жаңалықтар",
    ),
    Language.KAZAKH_LATIN: FrameWords(
        "Basty saitqa ötu", ("{} ret", "körsetıldı"), "Avtor", "Valiuta bağamy", "Soñğy jañalyqtar"
    ),
    Language.KAZAKH_ARABIC: FrameWords(
        "باستى سايتقا ءوتۋ",
        ("{} رەت", "كورسەتىلدى"),
        "اۆتور",
        "ۆاليۋتا باعامى",
        "سوڭعى جاڭالىقتار",
    ),
    Language.RUSSIAN: FrameWords(
        "Перейти на главный сайт",
        ("{} просмотров", ""),
        "Автор",
        "Курс валют",
        "Последние новости",
    ),
    Language.ENGLISH: FrameWords(
        "Go to the main site", ("{} views", ""), "By", "Exchange rates", "Latest news"
    ),
}
"""What `page_text.write_page_text` writes, and the reader therefore knows."""

LINKS = frozenset(
    {words.main_site.casefold() for words in FRAME.values()}
    | {
        "негізгі сайтқа өту", "бас сайтқа өту", "сайтқа өту", "басты бетке өту", "басты бет",
        "перейти на основной сайт", "перейти на сайт", "на главную", "на главный сайт",
        "вернуться на главную", "главная страница", "главная",
        "to the main site", "main site", "go to main site", "back to the main site", "home",
    }
)  # fmt: skip
"""Lines that lead to the newspaper's main site."""

MARKERS = frozenset(
    {words.latest.casefold() for words in FRAME.values()}
    | {
        "соңғы хабарлар", "басқа жаңалықтар", "өзге жаңалықтар", "ұқсас жаңалықтар",
        "ұқсас мақалалар", "ұқсас материалдар", "тақырыптас жаңалықтар", "жаңалықтар легі",
        "жаңалықтар лентасы", "таңдаулы жаңалықтар", "ең көп оқылған", "ең көп оқылғандар",
        "көп оқылғандар", "тағы оқыңыз", "тағы да оқыңыз", "сондай-ақ оқыңыз", "оқи отырыңыз",
        "тағы оқыңыздар", "тақырып бойынша",
        "последние материалы", "свежие новости", "главные новости", "другие новости",
        "похожие новости", "похожие материалы", "лента новостей", "новости по теме",
        "материалы по теме", "по теме", "самое читаемое", "популярное", "популярные новости",
        "читайте также", "читайте ещё", "читать также", "ещё новости", "смотрите также",
        "latest stories", "latest", "more news", "more stories", "other news", "related news",
        "related stories", "related articles", "related", "most read", "most popular", "popular",
        "read also", "read more", "see also", "also read", "you may also like", "recent news",
    }
)  # fmt: skip
"""Titles of the block of other articles that follows one."""

RUBRICS = frozenset(
    {
        "президент", "саясат", "қоғам", "экономика", "әлем", "білім", "мәдениет", "спорт",
        "руханият", "сұхбат", "әлеумет", "денсаулық", "заң", "заңнама", "технология", "тарих",
        "таным", "аймақ", "аймақтар", "қаржы", "ғылым", "экология", "парламент", "үкімет",
        "жаңалықтар", "пікір", "көзқарас", "әдебиет", "өнер", "отбасы", "жастар", "қазақстан",
        "ауыл шаруашылығы", "ресми", "репортаж", "оқиға", "туризм",
        "политика", "общество", "мир", "в мире", "культура", "образование", "интервью",
        "здоровье", "право", "закон", "технологии", "история", "регионы", "финансы", "наука",
        "правительство", "новости", "мнение", "литература", "искусство", "семья", "молодёжь",
        "казахстан", "сельское хозяйство", "официально", "происшествия", "бизнес",
        "president", "politics", "society", "economy", "world", "education", "culture", "sport",
        "sports", "interview", "health", "law", "technology", "history", "regions", "finance",
        "science", "environment", "parliament", "government", "news", "opinion", "business",
        "prezident", "saiasat", "qoğam", "ekonomika", "älem", "bılım", "mädeniet",
        "پرەزيدەنت", "ساياسات", "قوعام", "ەكونوميكا", "الەم", "ءبىلىم", "مادەنيەت",
    }
)  # fmt: skip
"""Rubrics under which newspapers here print, where nothing but the word tells a rubric."""

_SHOWN = (
    r"көрсетілді|көрілді|қаралды|оқылды|көрсетілім|қаралым|көрілім|оқылым"
    r"|просмотр(?:а|ов)?|прочтени[йея]|показ(?:а|ов)?|views?|reads?|körsetıldı|كورسەتىلدى"
)
_SHOWN_BEFORE = (
    r"көрсетілді|көрілді|қаралды|оқылды|көрсетілім(?:і)?|қаралым(?:ы)?|көрілім(?:і)?|оқылым(?:ы)?"
    r"|қаралу саны|оқылу саны"
    r"|просмотр(?:ы|ов)|просмотрено|прочитано|прочтений|количество просмотров|показов"
    r"|views?|viewed|reads?"
)
_TIMES = r"рет|ret|رەت|раза?|times?"
_COUNT = r"(?P<count>\d{1,3}(?:[ \xa0\u2009\u202f,.]\d{3})+|\d{1,9})"
_VIEWS = re.compile(
    rf"(?:👁\ufe0f?\s*)?(?:"
    rf"{_COUNT}\s*(?:(?:{_TIMES})\s+)?(?:{_SHOWN})"
    rf"|(?:{_SHOWN_BEFORE})\s*[:–—-]?\s*{_COUNT.replace('count', 'after')}(?:\s*(?:{_TIMES}))?)",
    re.IGNORECASE,
)
_EYE = re.compile(rf"👁\ufe0f?\s*{_COUNT}")
_BARE_COUNT = re.compile(_COUNT)
_YEAR = re.compile(r"(?:19|20)\d\d")
_HALF_VIEWS = re.compile(
    rf"{_COUNT}\s*(?:{_TIMES})|(?:{_SHOWN_BEFORE})\s*:?|{_COUNT.replace('count', 'bare')}",
    re.IGNORECASE,
)

_READING_TIME = re.compile(
    r"(?:"
    r"\d{1,3}\s*мин(?:ут(?:та|ы|а)?|\.)?\s+(?:оқу үшін|оқылады|чтения|на чтение|читать)"
    r"|(?:оқу уақыты|оқуға|время чтения|время на чтение|чтение)\s*[:–—-]?\s*\d{1,3}\s*мин\w*\.?"
    r"|\d{1,3}[\s-]*min(?:ute)?s?\.?\s+(?:to\s+)?read"
    r"|\d{1,3}\s*min oqu üşın|\d{1,3}\s*مين وقۋ ءۇشىن"
    r"|reading time\s*[:–—-]?\s*\d{1,3}\s*min\w*\.?"
    r")",
    re.IGNORECASE,
)

_BYLINE = re.compile(
    r"(?:автор(?:ы|лар|лары|и)?|мәтін авторы|мақала авторы|дайындаған|жазған"
    r"|avtor(?:lar)?|اۆتور|authors?|written by|текст)\s*[:–—]\s*(?P<name>\S.*)",
    re.IGNORECASE,
)
_BY = re.compile(r"By (?P<name>[^\W\d_a-z][\w'’.-]*(?:(?: |, | and )[^\W\d_a-z][\w'’.-]*){0,7})")
_LONGEST_BYLINE = 120


def is_link(line: str) -> bool:
    """Whether the line leads to the main site."""
    return line.strip(" \xa0→»>«<←").casefold() in LINKS


def is_marker(line: str) -> bool:
    """Whether the line is the title of a list of other articles."""
    return len(line) < 40 and line.rstrip(" \xa0:→»>").casefold() in MARKERS  # noqa: PLR2004 - none is longer


def is_reading_time(line: str) -> bool:
    """Whether the line says how long the article takes to read."""
    return len(line) < 60 and _READING_TIME.fullmatch(line) is not None  # noqa: PLR2004 - as above


def views(line: str) -> int | None:
    """Return the count when the line says how often the article was shown."""
    if len(line) > 60:  # noqa: PLR2004 - no such line is longer
        return None
    match = _VIEWS.fullmatch(line) or _EYE.fullmatch(line)
    if match is None:
        return None
    groups = match.groupdict()
    return _number(groups.get("count") or groups.get("after") or "")


def half_views(line: str) -> bool:
    """Whether the line may be the first of the two over which the count of views is broken."""
    return len(line) < 40 and _HALF_VIEWS.fullmatch(line) is not None  # noqa: PLR2004 - as above


def bare_count(line: str) -> int | None:
    """Return the number when the line is nothing else, and not a year."""
    if _YEAR.fullmatch(line) or not _BARE_COUNT.fullmatch(line):
        return None
    return _number(line)


def byline(line: str) -> str | None:
    """Return the names when the line says plainly that they are the authors'."""
    if len(line) > _LONGEST_BYLINE:
        return None
    match = _BYLINE.fullmatch(line) or _BY.fullmatch(line)
    return match["name"].strip() if match else None


def _number(text: str) -> int:
    return int("".join(character for character in text if character.isdecimal()))
