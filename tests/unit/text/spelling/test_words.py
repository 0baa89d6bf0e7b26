"""Which words of a text have a spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text.spelling import words_in, words_in_paragraph


def found(text: str, *, markdown: bool = True) -> list[str]:
    return [word.text for word in words_in(text, markdown=markdown)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Өнеркәсіп, «сөз» – деді ол.", ["Өнеркәсіп", "сөз", "деді", "ол"]),
        ("QazVac-тың ТМД-ға 100-ге", ["QazVac-тың", "ТМД-ға", "100-ге"]),
        ("don’t o'clock тұ\u00adра о\u0301кна", ["don’t", "o'clock", "тұ\u00adра", "о\u0301кна"]),
        ("**қалың** _көлбеу_ `code here` сөз", ["қалың", "көлбеу", "сөз"]),
        ("[сілтеме](https://egemen.kz/a-b) ![сурет](x/photo.jpg)", ["сілтеме", "сурет"]),
        ("https://egemen.kz/жаңалық www.gov.kz a.b@mail.kz сөз", ["сөз"]),
        ("egemen.kz сайты, tengrinews.kz/kazakhstan", ["сайты"]),
        ("{rate:USD} теңге, 480,63 ₸, 2025 жыл", ["теңге", "жыл"]),
        ("@aqorda_press #Қазақстан сөз", ["сөз"]),
        ("/home/user/file ~/news/a.md C:\\a\\b сөз", ["сөз"]),
        ("some_name сөз&nbsp;сөз <b>қалың</b>", ["сөз", "сөз", "қалың"]),
        ("| бір | екі |\n|---|---|\n| үш | 4 |", ["бір", "екі", "үш"]),
        ("бір\n```\ncode\n```\nекі\n~~~\ncode", ["бір", "екі"]),
        ("сөз[^1]\n\n[^1]: түсіндірме", ["сөз", "түсіндірме"]),
    ],
)
def test_words_and_nothing_else(text: str, words: list[str]) -> None:
    assert found(text) == words


def test_a_headline_has_no_markup() -> None:
    assert found("*сөз* `сөз`", markdown=False) == ["сөз", "сөз"]


@given(st.text(st.sampled_from("аә b-_'’`*[](){}<>@#/\\.:&;~\n1\u00ad\u0301😀|"), max_size=200))
def test_a_word_stands_where_it_says(text: str) -> None:
    last = 0
    for word in words_in(text):
        assert last <= word.start < word.end
        assert text[word.start : word.end] == word.text
        assert not any(letter.isspace() for letter in word.text)
        last = word.end


@pytest.mark.parametrize(
    "piece",
    [
        "а",
        "а-",
        "a.",
        "a_",
        "_",
        "@",
        "#",
        "{",
        "[",
        "`",
        "<",
        "&",
        "/a",
        "~/",
        "'",
        "\u0301",
        "\\",
    ],
)
def test_a_hostile_paragraph_takes_no_time(piece: str) -> None:
    # Were it not linear, this would not come to its end.
    words_in_paragraph(piece * 100_000)
