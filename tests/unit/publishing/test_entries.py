"""What templates are given of a story."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.publishing.entries import description, entry, folder_of, moment, web_address
from newsroom.publishing.theme import standard_theme
from tests.support.articles import make_content, make_story

KAZAKH = standard_theme().words(Language.KAZAKH)
STYLE = DateStyle.NEWSPAPER


def test_entry_shows_the_house_style_date_and_addresses_from_the_page() -> None:
    shown = entry(make_story(3).card, {"Президент": "president"}, KAZAKH, STYLE, "../")
    assert shown.href == "../article/3-onerkasiptik-kooperaciany-kenyeitu-qajet.html"
    assert shown.category_href == "../president/index.html"
    assert shown.date == "18 Қазан, 2021"
    assert shown.iso_date == "2021-10-18"


def test_a_time_has_the_houses_date_and_zone() -> None:
    house = House("5f0c", zone="Asia/Almaty", date_style=DateStyle.FULL)
    shown = moment(datetime(2024, 4, 18, 20, tzinfo=UTC), house, KAZAKH)
    assert shown.text == "2024 жылғы 19 сәуір, 01:00"
    assert shown.iso == "2024-04-19T01:00+05:00"


def test_entry_without_headline_date_or_category() -> None:
    shown = entry(make_story(headline=" ", date=None, category="").card, {}, KAZAKH, STYLE, "")
    assert shown.headline == "Тақырыпсыз"
    assert (shown.date, shown.iso_date, shown.category, shown.category_href) == ("", "", "", "")


@pytest.mark.parametrize(
    "slug",
    [
        "",
        "..",
        "../x",
        "a/b",
        "A",
        "қоғам",
        "article",
        "assets",
        "newsroom",
        "con",
        "com1",
        "a" * 90,
    ],
)
def test_a_category_whose_slug_cannot_name_a_folder_has_none(slug: str) -> None:
    assert folder_of("Қоғам", {"Қоғам": slug}) is None


def test_description_is_cut_between_words() -> None:
    assert description(make_content(lede="Бір  екі\nүш")) == "Бір екі үш"
    text = description(make_content(lede="сөз, " * 100))
    assert text.endswith("сөз…")
    assert len(text) <= 200


@pytest.mark.parametrize(
    "address",
    [
        "",
        "x",
        "javascript:alert(1)",
        "//example.kz",
        "http://",
        "http://[",
        "file:///etc/passwd",
        "ftp://a",
    ],
)
def test_only_a_web_address_is_a_main_site(address: str) -> None:
    assert web_address(address) == ""


def test_a_web_address_is_kept() -> None:
    assert web_address(" https://example.kz/a ") == "https://example.kz/a"


@given(st.text())
def test_any_text_is_an_address_or_not(text: str) -> None:
    assert web_address(text) in {"", text.strip()}
