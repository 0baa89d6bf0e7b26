"""Dates are read and written as newspapers print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.text.dates import find_date, format_date, parse_date

DAY = date(2021, 10, 18)


@pytest.mark.parametrize(
    "text",
    [
        "18 Қазан, 2021",
        "18 қазан 2021",
        "18 ҚАЗАН 2021 жыл",
        "2021 жылғы 18 қазан",
        "2021 ж. 18 қазан",
        "18 октября 2021",
        "18 октября 2021 г.",
        "18 октября, 2021 года",
        "18 окт. 2021",
        "October 18, 2021",
        "Oct. 18, 2021",
        "18 October 2021",
        "2021-10-18",
        "18.10.2021",
        "18/10/2021",
        "18 Qazan, 2021",
        "18 قازان، 2021",
        "2021 jylğy 18 qazan",
        "2021 jylǵy 18 qazan",
        "2021 جىلعى 18 قازان",
        "18 октября 2021 года",
        "Дүйсенбі, 18 қазан 2021",
        "понедельник, 18 октября 2021 г.",
        "18 октября 2021, понедельник",
        "Monday, October 18, 2021",
        "18.10.2021 (дүйсенбі)",
        " 18 Қазан, 2021 ",
    ],
)
def test_read(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "18.10.21",
        "18 қазанда 2021",
        "31 ақпан 2021",
        "2021",
        "қазан 2021",
        "18 қазан",
        "18 ²²² 2021",
        "2021-13-18",
        "118 қазан 2021",
        "18 қазан 20215",
        "2021 жылғы 18 қазандағы",
        "",
    ],
)
def test_not_read(text: str) -> None:
    assert parse_date(text) is None


def test_found_within_text() -> None:
    text = "Президент 18 Қазан, 2021 күні"
    found = find_date(text)
    assert found is not None
    assert (found[0], text[found[1] : found[2]]) == (DAY, "18 Қазан, 2021")
    assert find_date("Кеше мен бүгін") is None


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(Language),
    st.sampled_from(DateStyle),
)
def test_what_is_written_reads_back(day: date, language: Language, style: DateStyle) -> None:
    assert parse_date(format_date(day, language, style)) == day


@pytest.mark.parametrize(
    ("language", "newspaper", "plain", "full"),
    [
        (Language.KAZAKH, "18 Қазан, 2021", "18 қазан 2021", "2021 жылғы 18 қазан"),
        (Language.KAZAKH_LATIN, "18 Qazan, 2021", "18 qazan 2021", "2021 jylğy 18 qazan"),
        (Language.KAZAKH_ARABIC, "18 قازان، 2021", "18 قازان 2021", "2021 جىلعى 18 قازان"),
        (Language.RUSSIAN, "18 октября 2021", "18 октября 2021", "18 октября 2021 года"),
        (Language.ENGLISH, "18 October 2021", "18 October 2021", "October 18, 2021"),
    ],
)
def test_each_style_in_each_language(
    language: Language, newspaper: str, plain: str, full: str
) -> None:
    written = {style: format_date(DAY, language, style) for style in DateStyle}
    assert written == {
        DateStyle.NEWSPAPER: newspaper,
        DateStyle.PLAIN: plain,
        DateStyle.FULL: full,
        DateStyle.FIGURES: "18.10.2021",
    }


def test_figures_have_two_places() -> None:
    day = date(2021, 3, 1)
    assert format_date(day, Language.KAZAKH, DateStyle.FIGURES) == "01.03.2021"
    assert format_date(day, Language.KAZAKH, DateStyle.FULL) == "2021 жылғы 1 наурыз"


def test_the_names_that_newsrooms_keep() -> None:
    assert [style.value for style in DateStyle] == ["newspaper", "plain", "full", "figures"]


@given(st.text(alphabet="0123456789 .,/-жг²қазнМmayoct", max_size=30))
def test_nothing_raises(text: str) -> None:
    parse_date(text)
