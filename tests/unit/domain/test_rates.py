"""Figures are exact and positive, or they are no figures."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.rates import Rate, parse_figure


@pytest.mark.parametrize(
    ("text", "digits"),
    [("5.27", "5.27"), ("474.20", "474.20"), (" 535,13 ", "535.13"), ("10", "10")],
)
def test_every_digit_is_kept(text: str, digits: str) -> None:
    assert str(parse_figure(text)) == digits


@pytest.mark.parametrize(
    "text",
    ["", "0", "0.00", "-1", "+1", "1e5", "NaN", "Infinity", "1 000", "1.2.3", ".5", "5.", "٥"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_figure(text)


@given(st.text(max_size=20))
def test_no_text_gives_a_wrong_figure(text: str) -> None:
    try:
        figure = parse_figure(text)
    except ValueError:
        return
    assert figure > 0
    assert str(figure) == text.strip().replace(",", ".")


@pytest.mark.parametrize(
    ("code", "value", "quantity"),
    [
        ("usd", "1", 1),
        ("US", "1", 1),
        ("USDT", "1", 1),
        ("USD", "0", 1),
        ("USD", "NaN", 1),
        ("USD", "1", 0),
    ],
)
def test_a_rate_is_of_something(code: str, value: str, quantity: int) -> None:
    with pytest.raises(ValueError):
        Rate(code, Decimal(value), quantity)
