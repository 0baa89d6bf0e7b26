"""Amounts of money as a language writes them: `480,63 ₸`, with spaces that do not break."""

from __future__ import annotations

from decimal import Decimal

from newsroom.domain.language import Language

_SIGNS = {"KZT": "₸", "USD": "$", "EUR": "€", "RUB": "₽", "GBP": "£", "CNY": "¥"}
_SPACE = "\N{NO-BREAK SPACE}"
_LEAST_PLACES = 2


def format_number(number: Decimal, language: Language, least_places: int = 0) -> str:
    """Return a number with the language's signs; no digit is lost, zeros fill up the places."""
    whole, _, places = f"{number:f}".partition(".")
    places = places.ljust(least_places, "0")
    english = language is Language.ENGLISH
    grouped = f"{int(whole):,}" if english else f"{int(whole):,}".replace(",", _SPACE)
    if not places:
        return grouped
    return f"{grouped}{'.' if english else ','}{places}"


def format_money(amount: Decimal, code: str, language: Language) -> str:
    """Return an amount with its currency's sign, or its code where the sign is not known."""
    number = format_number(amount, language, _LEAST_PLACES)
    sign = _SIGNS.get(code)
    if language is Language.ENGLISH:
        return f"{sign}{number}" if sign else f"{code}{_SPACE}{number}"
    return f"{number}{_SPACE}{sign or code}"
