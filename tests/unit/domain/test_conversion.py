"""Conversions: exact, rounded once, and there and back within that rounding."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.conversion import convert, rounded, unit_price
from newsroom.domain.rates import Rate, RateTable

TABLE = RateTable(
    (
        Rate("USD", Decimal("480.63")),
        Rate("EUR", Decimal("535.13")),
        Rate("IRR", Decimal("10.6"), 1000),
        Rate("UZS", Decimal("3.5"), 100),
    )
)


@pytest.mark.parametrize(
    ("amount", "code", "into", "shown"),
    [
        ("100", "USD", "KZT", "48063.00"),
        ("48063", "KZT", "USD", "100.00"),
        ("1", "USD", "EUR", "0.90"),
        ("1000", "UZS", "KZT", "35.00"),
        ("1", "IRR", "USD", "0.000022"),
        ("0.125", "KZT", "KZT", "0.13"),
    ],
)
def test_conversions(amount: str, code: str, into: str, shown: str) -> None:
    assert convert(TABLE, Decimal(amount), code, into) == Decimal(shown)
    assert str(f"{convert(TABLE, Decimal(amount), code, into):f}") == shown


def test_a_currency_that_is_not_there() -> None:
    assert convert(TABLE, Decimal(1), "GBP", "KZT") is None
    assert convert(TABLE, Decimal(1), "KZT", "GBP") is None


AMOUNTS = st.decimals(Decimal("0.01"), Decimal(10**12), places=2)
CODES = st.sampled_from(["KZT", "USD", "EUR", "IRR", "UZS"])


@given(AMOUNTS, CODES, CODES)
def test_there_and_back_is_within_the_rounding(amount: Decimal, code: str, into: str) -> None:
    there = convert(TABLE, amount, code, into)
    assert there is not None
    back = convert(TABLE, there, into, code)
    assert back is not None
    price, of = unit_price(TABLE, code), unit_price(TABLE, into)
    assert price is not None
    assert of is not None
    # Half a unit of the last place there, priced back, and half a place more.
    places = -int(there.as_tuple().exponent)
    slack = Fraction(1, 2 * 10**places) * of / price + Fraction(1, 200)
    assert abs(Fraction(back) - Fraction(amount)) <= slack


@given(st.fractions(0, 10**15))
def test_rounding_is_half_away_from_zero_and_once(exact: Fraction) -> None:
    shown = rounded(exact)
    places = -int(shown.as_tuple().exponent)
    assert places >= 2
    assert abs(Fraction(shown) - exact) <= Fraction(1, 2 * 10**places)
    if exact:
        assert shown > 0
