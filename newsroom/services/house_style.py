"""The settings of a house as words: by their names, read and written; what is wrong is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import available_timezones

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.errors import InputRefused
from newsroom.text.characters import one_line

DICTIONARIES = (Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH)
"""The languages whose spelling can be checked."""
MOST_DECIMALS = 6
OLDEST_RATES = 31
AS_PUBLISHED = "published"

_CODE = re.compile("[A-Z]{3}")
_WEB = ("https://", "http://")
_NO_ADDRESS = re.compile(r"[\s\"'<>\\^`{|}]")
# What a computer calls its own, or has not been told: elsewhere nobody knows it.
_NO_ZONES = frozenset(("localtime", "posixrules", "Factory"))


def currency_codes(text: str) -> tuple[str, ...]:
    """Return the codes that are written here, each once."""
    return tuple(dict.fromkeys(text.upper().replace(",", " ").split()))


def zones() -> list[str]:
    """Return the names of the time zones that a newsroom may be in, sorted."""
    return sorted(available_timezones() - _NO_ZONES)


def problem_of(site: str, address: str, currencies: Sequence[str]) -> Message | None:
    """Return why these cannot be kept, None where they can."""
    if site and not site.startswith(_WEB):
        return Message("The address of the main site begins with https:// or http://.")
    if address and not address.startswith(_WEB):
        return Message("The address of the exported site begins with https:// or http://.")
    if _NO_ADDRESS.search(site + address):
        return Message("An address has no spaces, quotation marks or brackets in it.")
    if not all(map(_CODE.fullmatch, currencies)):
        return Message("A currency is a code of three letters, such as USD.")
    return None


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting: its name in commands, the field of `House`, and how it is read from words.

    `write` gives what `read` takes.
    """

    name: str
    field: str
    read: Callable[[str], Any]
    write: Callable[[Any], str] = str


def _one_of(values: Sequence[str], make: Callable[[str], Any]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        if text not in values:
            raise InputRefused(
                Message(
                    "“{value}” is none of these: {choice}. Nothing was changed.",
                    value=text,
                    choice=", ".join(values),
                )
            )
        return make(text)

    return read


def _zone(text: str) -> str:
    if text not in zones():
        raise InputRefused(
            Message(
                "“{value}” is no time zone, such as Asia/Almaty. Nothing was changed.",
                value=text,
            )
        )
    return text


def _languages(text: str) -> tuple[Language, ...]:
    names = text.replace(",", " ").split()
    read = _one_of(DICTIONARIES, Language)
    chosen = {read(name) for name in names}
    return tuple(one for one in DICTIONARIES if one in chosen)


def _rules(text: str) -> tuple[str, ...]:
    # The rules come with all that they read a text with: whoever asks for another setting waits
    # for none of it.
    from newsroom.text.proofing import RULES  # noqa: PLC0415

    names = tuple(rule.name for rule in RULES)
    read = _one_of(names, str)
    chosen = {read(name) for name in text.replace(",", " ").split()}
    return tuple(name for name in names if name in chosen)


_FIGURES = tuple(map(str, range(MOST_DECIMALS + 1)))
_SETTINGS = (
    Setting("name", "name", lambda text: text or House("").name),
    Setting("language", "language", _one_of(tuple(Language), Language)),
    Setting("dates", "date_style", _one_of(tuple(DateStyle), DateStyle)),
    Setting("zone", "zone", _zone),
    Setting("site", "site", str),
    Setting("address", "address", str),
    Setting("currencies", "currencies", currency_codes, " ".join),
    Setting(
        "decimals",
        "decimals",
        _one_of(
            (AS_PUBLISHED, *_FIGURES), lambda text: None if text == AS_PUBLISHED else int(text)
        ),
        lambda decimals: AS_PUBLISHED if decimals is None else str(decimals),
    ),
    Setting("rates-age", "rates_age", _one_of(tuple(map(str, range(OLDEST_RATES + 1))), int)),
    Setting("spelling", "spelling", _languages, " ".join),
    Setting("rules-off", "rules_off", _rules, " ".join),
)
SETTINGS: Mapping[str, Setting] = {one.name: one for one in _SETTINGS}
"""The settings of a house by their names, in the order in which they are told."""


def author_of(text: str) -> str:
    """Return a correspondent's name as it is kept, which has no lines."""
    return one_line(text)


def change_of(name: str, text: str) -> dict[str, object]:
    """Return the fields that a setting changes, given as words.

    Raises `InputRefused` where it cannot be what is written.
    """
    setting = SETTINGS[name]
    value = setting.read(one_line(text))
    # What is wrong with another one does not keep this one from being mended.
    changed = {"site": "", "address": "", "currencies": (), setting.field: value}
    problem = problem_of(changed["site"], changed["address"], changed["currencies"])
    if problem:
        raise InputRefused(problem)
    return {setting.field: value}
