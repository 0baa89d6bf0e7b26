"""Files of rates: every source to the digit, and what is refused by its line."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.currencies import CODES
from newsroom.domain.rate_book import Pair, Source
from newsroom.domain.rates import figure_text
from newsroom.errors import InputRefused
from newsroom.rates.reading import FURTHEST, LARGEST, RateFile, read_rates
from tests.support.rate_files import CBR_DAY, CSV_DAY, ECB_DAY, NBK_ROWS, nbk_day, nbk_rss

DAY = date(2024, 4, 24)
BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rates><date>&b;</date></rates>"""
EXTERNAL = b"""<!DOCTYPE rates SYSTEM "file:///etc/passwd"><rates/>"""


def read(data: bytes) -> RateFile:
    return read_rates(data, "rates.xml", DAY)


@pytest.mark.parametrize("form", [nbk_day, nbk_rss])
def test_the_national_bank(form: object) -> None:
    data = nbk_day(DAY) if form is nbk_day else nbk_rss(DAY)
    found = read(data)
    assert found.file == hashlib.sha256(data).hexdigest()
    assert [(one.pair.code, figure_text(one.value), str(one.quantity)) for one in found.quotes] == [
        row[1:] for row in NBK_ROWS
    ]
    assert {(one.day, one.source, one.pair.base) for one in found.quotes} == {
        (DAY, Source.NBK, "KZT")
    }
    assert found.quotes[2].name == ("ДОЛЛАР США" if form is nbk_day else "")


def test_a_day_without_rates() -> None:
    assert read(nbk_day(DAY, ())).quotes == ()


def test_the_bank_of_russia() -> None:
    usd, kzt = read(CBR_DAY).quotes
    assert (usd.pair, usd.value, usd.name) == (
        Pair("USD", "RUB"),
        Decimal("93.2918"),
        "Доллар США",
    )
    assert (kzt.pair, figure_text(kzt.value), kzt.quantity) == (
        Pair("KZT", "RUB"),
        "20.9912",
        100,
    )


def test_the_european_central_bank() -> None:
    assert [(one.pair, figure_text(one.value), one.line) for one in read(ECB_DAY).quotes] == [
        (Pair("EUR", "USD"), "1.0686", 8),
        (Pair("EUR", "JPY"), "165.54", 9),
    ]


def test_a_table() -> None:
    assert [
        (one.pair.code, figure_text(one.value), one.quantity, one.day, one.line)
        for one in read(CSV_DAY).quotes
    ] == [("USD", "444.32", 1, DAY, 2), ("IRR", "10.6", 1000, DAY, 3)]


def row(code: str = "USD", value: str = "444.32", quantity: str = "1") -> bytes:
    return nbk_day(DAY, [("A", "EUR", "473.33", "1"), ("B", code, value, quantity)])


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (BOMB, 2, "document type"),
        (EXTERNAL, 1, "document type"),
        (b"<rates><date>24.04.2024</date>", 1, "no whole XML"),
        (b"<table>\n<tr></tr></table>", 1, "<table> begins no exchange rates"),
        ("<?xml version='1.0'?>\n<rates>Валюта</rates>".encode("cp1251"), 2, "no whole XML"),
        (b"<?xml version='1.0' encoding='x-none'?>\n<rates/>", 1, "no whole XML"),
        (b"<rates>" * 30 + b"</rates>" * 30, 1, "nested too deep"),
        (row(value="0"), 17, "“0”, which is no figure above zero"),
        (row(value="-4.76"), 17, "“-4.76”"),
        (row(value="1e5"), 17, "“1e5”"),
        (row(value="NaN"), 17, "“NaN”"),
        (row(value="1,234.5"), 17, "“1,234.5”"),
        (row(value=""), 17, "“”"),
        (row(quantity="0"), 17, "for “0” units"),
        (row(quantity="-1"), 17, "for “-1” units"),
        (row(quantity="9" * 20), 17, "units"),
        (row(code="XXX"), 17, "“XXX” is no currency's code"),
        (row(code="<b>"), 17, "“<b>”"),
        (row(code="KZT"), 17, "priced in itself"),
        (row(code="EUR"), 17, "a second time, first in line 9"),
        (nbk_day(DAY + timedelta(11)), 9, "in the future"),
        (nbk_day(DAY).replace(b"24.04.2024", b"31.02.2024"), 9, "“31.02.2024” is no date"),
        (b"date,code,value\n2024-04-24,USD,444\n2024-04-24,USD,445\n", 3, "a second time"),
        (b"date,code,value\n2024-04-24,USD\n", 2, "“”"),
        (b'date,code,value\n2024-04-24,"USD,444\n', 2, "no whole CSV"),
        (b"date,code,value\n2024-04-24,\xd0\xff,444\n", 2, "not UTF-8"),
        (b"date,code,value\n2024-04-24,US\0,444\n", 2, "no text"),
        (b"date,code,value,source\n2024-04-24,USD,444,me\n", 2, "“me” is no source"),
    ],
)
def test_bad_input_is_refused_by_its_line(data: bytes, line: int, reason: str) -> None:
    with pytest.raises(InputRefused) as caught:
        read(data)
    said = str(caught.value)
    assert said.startswith(f"rates.xml, line {line}: "), said
    assert reason in said


def test_a_file_without_rates() -> None:
    with pytest.raises(InputRefused, match=r"rates\.xml has no exchange rates"):
        read(b"Any text at all")


def test_a_huge_file() -> None:
    with pytest.raises(InputRefused, match="larger than 8 MB"):
        read(b"<" + b" " * LARGEST)


def test_rates_set_ahead_over_a_holiday() -> None:
    assert read(nbk_day(DAY + FURTHEST)).quotes


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for head in (b"", b"<rates>", b"date,code,value\n", b"<?xml version='1.0'?><ValCurs "):
        try:
            read(head + data)
        except InputRefused:
            continue


FIGURES = st.builds(
    lambda whole, places: f"{whole}.{places}" if places else str(whole),
    st.integers(1, 10**12 - 1),
    st.text("0123456789", max_size=10),
)


@given(
    st.dictionaries(
        st.sampled_from(sorted(CODES - {"KZT"})), st.tuples(FIGURES, st.integers(1, 10**7))
    )
)
def test_what_is_read_prints_the_same_digits(rates: dict[str, tuple[str, int]]) -> None:
    rows = [("", code, value, str(quantity)) for code, (value, quantity) in rates.items()]
    for data in (nbk_day(DAY, rows), nbk_rss(DAY, rows)):
        assert {
            one.pair.code: (figure_text(one.value), one.quantity) for one in read(data).quotes
        } == rates


@pytest.mark.parametrize("start", ["<!DOCTYPE html>", "\n <html lang='kk'>", "\ufeff<HTML>"])
def test_a_banks_page_about_its_trouble(start: str) -> None:
    with pytest.raises(InputRefused) as refusal:
        read(f"{start}<head></head><body>503</body></html>".encode())
    assert str(refusal.value).startswith("rates.xml is a web page, not a file of exchange rates")
