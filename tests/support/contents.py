"""Hypothesis strategies for articles: any, and such as a newspaper's page can carry."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.picture import WHOLE, Crop, Focus, Picture, Place
from newsroom.domain.rates import Rate, RateTable
from newsroom.text.reading import normalise

TEXT = st.text(max_size=60).map(normalise)
LINE = TEXT.map(lambda text: " ".join(text.split()))
DATES = st.dates(date(1991, 12, 16), date(2099, 12, 31))
CODES = st.sampled_from(["USD", "EUR", "RUB", "CNY", "AMD", "KRW", "UZS", "GBP"])
FIGURES = st.decimals(
    min_value=Decimal("0.01"), max_value=Decimal(99999), places=2, allow_nan=False
)
RATES = st.builds(Rate, CODES, FIGURES, st.sampled_from([1, 10, 100, 1000]))


def rate_tables(sources: st.SearchStrategy[str]) -> st.SearchStrategy[RateTable]:
    """Return a strategy for rate tables with their sources from `sources`."""
    return st.builds(
        RateTable,
        items=st.lists(RATES, min_size=1, max_size=5).map(tuple),
        date=st.none() | DATES,
        source=sources,
    ) | st.just(RateTable())


HASHES = st.sampled_from(["a" * 64, "b" * 64, "ab" * 32, "0" * 63 + "1"])
CROPS = st.builds(
    lambda left, top, right, bottom: Crop(
        min(left, right), min(top, bottom), abs(right - left) or 1, abs(bottom - top) or 1
    ),
    *[st.integers(0, WHOLE - 1)] * 4,
)
PICTURES = st.builds(
    Picture,
    HASHES,
    st.sampled_from(Place),
    TEXT,
    TEXT,
    TEXT,
    st.none() | CROPS,
    st.builds(Focus, *[st.integers(0, WHOLE)] * 2),
)

ANY_CONTENT = st.builds(
    Content,
    headline=TEXT,
    lede=TEXT,
    body=TEXT,
    category=TEXT,
    date=st.none() | DATES,
    byline=TEXT,
    tags=st.lists(TEXT, max_size=3).map(tuple),
    views=st.none() | st.integers(0, 10**9),
    language=st.sampled_from(Language),
    slug=TEXT,
    rates=rate_tables(TEXT),
    pictures=st.lists(PICTURES, max_size=2).map(tuple),
)

_WORDS = {
    Language.KAZAKH: "қала көше мектеп әкім өзен ұстаз бүгін жаңа көпір туралы айтты жаңбыр",
    Language.KAZAKH_LATIN: "qala köşe mektep äkım özen ūstaz bügın jaña köpır jäne aitty jañbyr",
    Language.KAZAKH_ARABIC: "قالا كوشە مەكتەپ اكىم وزەن ۇستاز بۇگىن جاڭا كوپىر تۋرالى ايتتى",
    Language.RUSSIAN: "город и река на улице школа в новом доме о мосте не говорили что",
    Language.ENGLISH: "the city of rivers and schools is on a new street with bridges at",
}
# Enough of a language to be known by.
_OPENING = {
    Language.KAZAKH: "Бұл жаңалықты кеше әкімдік өз алаңында хабарлады.",
    Language.KAZAKH_LATIN: "Bul jañalyqty keşe äkımdık öz alañynda habarlady jäne jazdy.",
    Language.KAZAKH_ARABIC: "بۇل جاڭالىقتى كەشە اكىمدىك حابارلادى.",
    Language.RUSSIAN: "Об этом вчера сообщил на своей странице и в газете городской акимат.",
    Language.ENGLISH: "The city said this on the page that it has for news of the region.",
}
_RUBRICS = {
    Language.KAZAKH: "Қоғам Экономика Білім Мәдениет",
    Language.KAZAKH_LATIN: "Qoğam Ekonomika Bılım",
    Language.KAZAKH_ARABIC: "قوعام ەكونوميكا",
    Language.RUSSIAN: "Общество Экономика Культура",
    Language.ENGLISH: "Society Economy Culture",
}


def sentences(language: Language, least: int = 4, most: int = 30) -> st.SearchStrategy[str]:
    """Return a strategy for sentences of a language, without the full stop."""
    words = st.lists(st.sampled_from(_WORDS[language].split()), min_size=least, max_size=most)
    return words.map(" ".join).map(lambda text: text[0].upper() + text[1:])


def paragraphs(language: Language) -> st.SearchStrategy[str]:
    """Return a strategy for paragraphs, some of them speech and some with marks of Markdown."""
    endings = st.sampled_from([".", ".", "!", "?", "…", ".»", " (2021).", " – #1 *екі*."])
    starts = st.sampled_from(["", "", "", "– ", "«", "1. ", "# ", "- "])
    one = st.tuples(starts, sentences(language, 8), endings).map("".join)
    return st.lists(one, min_size=1, max_size=3).map(" ".join)


@st.composite
def page_contents(draw: st.DrawFn) -> Content:
    """Return an article of which a page carries every part: see `page_text.write_page_text`."""
    language = draw(st.sampled_from(Language))
    story = draw(st.lists(paragraphs(language), min_size=1, max_size=8))
    names = st.sampled_from(["Айгүл Сәрсен", "Aliya Nurlan", "Ерлан Сейіт, Ольга Ким"])
    byline = "Aliya Nurlan" if language is Language.ENGLISH else draw(names)
    return Content(
        headline=draw(sentences(language, 4, 9)),
        lede=_OPENING[language],
        body="\n\n".join(escaped(paragraph) for paragraph in story),
        category=draw(st.sampled_from(["", *_RUBRICS[language].split()])),
        date=draw(st.none() | DATES),
        byline=draw(st.sampled_from(["", byline])),
        views=draw(st.none() | st.integers(0, 10**6)),
        language=language,
        rates=draw(rate_tables(st.sampled_from(["", "ҚР Ұлттық Банкі", "НБ РК", "ECB"]))),
    )


def escaped(paragraph: str) -> str:
    """Return a paragraph of these strategies as Markdown, by hand and so apart from the code."""
    paragraph = paragraph.replace("*", "\\*")
    if paragraph.startswith("1. "):
        return f"1\\. {paragraph[3:]}"
    return f"\\{paragraph}" if paragraph.startswith(("# ", "- ")) else paragraph
