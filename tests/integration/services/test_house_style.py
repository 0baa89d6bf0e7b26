"""The settings of a house in words: what is written is what is read; what is wrong is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.errors import InputRefused
from newsroom.services.house_style import DICTIONARIES, SETTINGS, change_of
from newsroom.text.proofing import RULES

RULE_NAMES = tuple(rule.name for rule in RULES)
HOUSES = st.builds(
    House,
    uuid=st.just("one"),
    name=st.sampled_from(["Newsroom", "Егемен Қазақстан"]),
    language=st.sampled_from(Language),
    date_style=st.sampled_from(DateStyle),
    zone=st.sampled_from(["Asia/Almaty", "UTC"]),
    site=st.sampled_from(["", "https://a.example"]),
    address=st.sampled_from(["", "http://b.example/news/"]),
    currencies=st.lists(st.sampled_from(["USD", "EUR", "KZT"]), unique=True).map(tuple),
    decimals=st.none() | st.integers(0, 6),
    rates_age=st.integers(0, 31),
    spelling=st.sets(st.sampled_from(DICTIONARIES)).map(
        lambda chosen: tuple(one for one in DICTIONARIES if one in chosen)
    ),
    rules_off=st.sets(st.sampled_from(RULE_NAMES)).map(
        lambda chosen: tuple(one for one in RULE_NAMES if one in chosen)
    ),
)


@given(HOUSES, st.sampled_from(list(SETTINGS.values())))
def test_what_is_written_is_read(house: House, setting: object) -> None:
    assert hasattr(setting, "name")
    one = SETTINGS[setting.name]
    value = getattr(house, one.field)
    assert change_of(one.name, one.write(value)) == {one.field: value}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("language", "қазақша", "none of these: kk, kk-Latn"),
        ("dates", "long", "none of these: newspaper"),
        ("zone", "Mars/Olympus", "no time zone"),
        ("zone", "", "no time zone"),
        ("zone", "localtime", "no time zone"),
        ("site", "https://a b", "no spaces, quotation marks"),
        ("address", 'https://a.kz/"><script>', "no spaces, quotation marks"),
        ("site", "egemen.kz", "main site begins with"),
        ("address", "ftp://egemen.kz", "exported site begins with"),
        ("currencies", "USD dollar", "code of three letters"),
        ("decimals", "7", "none of these: published, 0"),
        ("decimals", "-1", "none of these"),
        ("rates-age", "32", "none of these: 0"),
        ("rules-off", "spaces rule", "is none of these: missing-part, "),
        ("spelling", "kk-Latn", "none of these: kk, ru, en"),
    ],
)
def test_what_cannot_be_is_refused(name: str, text: str, said: str) -> None:
    with pytest.raises(InputRefused, match=said):
        change_of(name, text)


def test_words_are_taken_as_people_write_them() -> None:
    assert change_of("currencies", " usd, eur usd ") == {"currencies": ("USD", "EUR")}
    assert change_of("spelling", "en,kk") == {"spelling": (Language.KAZAKH, Language.ENGLISH)}
    assert change_of("spelling", "") == {"spelling": ()}
    assert change_of("name", "  Егемен   Қазақстан ") == {"name": "Егемен Қазақстан"}
    assert change_of("name", "") == {"name": "Newsroom"}
    assert change_of("name", "Егемен\x1b[2J") == {"name": "Егемен[2J"}
