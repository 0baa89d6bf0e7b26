"""Amounts of money from one currency into another, by an article's own rates, exactly."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from newsroom.domain.currencies import TENGE
from newsroom.domain.rates import RateTable

_PLACES = 2
_SIGNIFICANT = 2


def unit_price(rates: RateTable, code: str) -> Fraction | None:
    """Return what one unit costs in tenge, exactly; None where the table does not say."""
    if code == TENGE:
        return Fraction(1)
    for rate in rates.items:
        if rate.code == code:
            return Fraction(rate.value) / rate.quantity
    return None


def convert(rates: RateTable, amount: Decimal, code: str, into: str) -> Decimal | None:
    """Return an amount in another currency, None where the table lacks one of the two.

    Computed exactly, over the tenge, and rounded once at the end: half away from zero to two
    places, and below 0.01 to two significant digits, so that a small amount is not nothing.
    """
    price, of = unit_price(rates, code), unit_price(rates, into)
    if price is None or of is None:
        return None
    return rounded(Fraction(amount) * price / of)


def rounded(exact: Fraction) -> Decimal:
    """Return an exact amount of zero or more, rounded as `convert` says."""
    places = _PLACES
    if 0 < exact < Fraction(1, 100):
        # The digits before the first significant one are counted without a logarithm's errors.
        places = len(str(exact.denominator // exact.numerator)) - 1 + _SIGNIFICANT
    scaled = exact * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    # Wide enough for any amount: the usual 28 digits would round a second time.
    context = Context(prec=len(str(whole)) + places + 2, rounding=ROUND_HALF_UP)
    return Decimal(whole).scaleb(-places, context)
