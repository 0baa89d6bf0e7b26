"""Sentences in Kazakh and Russian without Qt."""

from __future__ import annotations

import pytest

from newsroom.domain.message import Message
from newsroom.text.catalogue import Catalogue

ARTICLES = "Imported %n article(s) from {file}"
RUSSIAN = Catalogue(
    "ru",
    {
        ARTICLES: (
            "Принята %n статья из {file}",
            "Приняты %n статьи из {file}",
            "Принято %n статей из {file}",
        ),
        "Saved {name}.": ("Сохранено: {name}.",),
        "Empty": ("",),
    },
)
KAZAKH = Catalogue("kk", {ARTICLES: ("{file}: бір мақала", "{file}: %n мақала")})


@pytest.mark.parametrize(
    ("count", "verb"),
    [
        (0, "Принято 0 статей"),
        (1, "Принята 1 статья"),
        (2, "Приняты 2 статьи"),
        (5, "Принято 5 статей"),
        (11, "Принято 11 статей"),
        (21, "Принята 21 статья"),
        (104, "Приняты 104 статьи"),
        (112, "Принято 112 статей"),
    ],
)
def test_russian_counts_in_three_ways(count: int, verb: str) -> None:
    message = Message(ARTICLES, count=count, file="%n.txt")
    assert RUSSIAN.translate(message) == f"{verb} из %n.txt"


@pytest.mark.parametrize(("count", "text"), [(1, "a: бір мақала"), (2, "a: 2 мақала")])
def test_kazakh_counts_in_two(count: int, text: str) -> None:
    assert KAZAKH.translate(Message(ARTICLES, count=count, file="a")) == text


@pytest.mark.parametrize("catalogue", [KAZAKH, RUSSIAN, Catalogue("en", {})])
def test_what_is_not_translated_stays_english(catalogue: Catalogue) -> None:
    assert catalogue.translate(Message("Opened %n file(s).", count=2)) == "Opened 2 files."
    assert catalogue.translate(Message("Empty")) == "Empty"


def test_values_are_not_read_as_places() -> None:
    assert RUSSIAN.translate(Message("Saved {name}.", name="{name}")) == "Сохранено: {name}."
