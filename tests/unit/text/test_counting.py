"""Words and characters are counted as a reader meets them."""

from __future__ import annotations

import html
import re
import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text import counting
from newsroom.text.counting import count_words, measure, plain, reading_minutes
from newsroom.text.markdown_escape import escape, unescape
from newsroom.text.reading import normalise


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("", 0),
        ("ТМД-ға мүше елдер", 3),
        ("– Бұл – аса маңызды, – деді ол.", 5),
        ("480,63 теңге, 18.10.2021, 14:35", 4),
        ("# Тақырып\n\n- бір\n- екі\n\n1. үш\n\n> төрт", 5),
        ("[екі сөз](https://example.kz/a-b) ![сурет](a.jpg)", 2),
        ("**қалың** _көлбеу_ `код` snake_case", 4),
        ("<b>бір</b><!-- екі үш --> төрт", 2),
        ("| а | б |\n| --- | :-: |\n| в | г |", 4),
        ("1\\. бір \\*екі\\* &lt;үш> AT&amp;T", 6),
        ("сөз[^1]\n\n[^1]: түсіндірме\n\n[a]: https://example.kz/x", 2),
        ("O'Brien’s ұсын- ды", 3),
        ("***\n\n---\n\n* * *", 0),
        ("<https://example.kz>", 3),
    ],
)
def test_words(markdown: str, words: int) -> None:
    assert count_words(markdown) == words


def test_characters() -> None:
    length = measure("**Екі сөз**\n\nүш  ", 60)
    assert (length.characters, length.without_spaces) == (9, 8)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 0),
        ("бір екі үш", 10, 1),
        ("бір екі үш", 9, 2),
        ("бір екі үш", 3, 3),
        ("бір екі үш", 2, 5),
        ("бір\n\nекі", 60, 2),
        ("а" * 21 + " б", 10, 3),
    ],
)
def test_lines(text: str, width: int, lines: int) -> None:
    assert measure(text, width).lines == lines


@given(st.lists(st.text("аб", min_size=1, max_size=9)), st.integers(9, 30))
def test_lines_are_those_of_a_typewriter(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert measure(text, width).lines == len(textwrap.wrap(text, width))


def test_minutes() -> None:
    assert reading_minutes(0) == 0
    assert reading_minutes(1) == 1
    assert reading_minutes(1500) == 10
    assert reading_minutes(2200, Language.ENGLISH) == 10


@given(st.text(alphabet="абв1 .-*_[]()#>`<;\n", max_size=60))
def test_escaped_text_has_the_words_of_the_text(text: str) -> None:
    text = normalise(text)
    assert (
        plain(escape(text)).split()
        == "\n".join(line.strip(" \t") for line in text.split("\n")).split()
    )


@given(st.text("аб1 \n\t.—-+*>#:=|`~_[]()<!&;\\^", max_size=40))
def test_text_without_markup_is_plain_already(text: str) -> None:
    # Both ways, so that the quick one may be taken.
    assert plain(text) == counting._without_markup(text)


@given(st.text("аәZ1_\u0301\u00ad\u0670é-\u2011'’.,:/ \n", max_size=40))
def test_words_are_those_of_the_whole_rule(text: str) -> None:
    part = "(?:[^\\W_][\u0300-\u036f\u064b-\u065f\u0670\u00ad]*)+"
    between = "(?:[-_\u2010\u2011'\u2019\u02bc]|(?<=[0-9])[.,:/](?=[0-9]))"
    assert count_words(text) == len(re.findall(f"{part}(?:{between}{part})*", plain(text)))


@given(st.text("аб1 \n.-*>#:=|`~_[]()<!&;\\^", max_size=60))
def test_markup_goes_as_if_each_sign_were_looked_for(text: str) -> None:
    said = counting._DEFINITION.sub("", counting._without_comments(text))
    said = counting._LINK.sub(r"\1", counting._FOOTNOTE.sub(" ", said))
    said = counting._TAG.sub("", counting._AUTOLINK.sub(r"\1", said))
    said = counting._LINE_START.sub("", counting._RULE.sub("", said))
    said = html.unescape(unescape(counting._SIGNS.sub("", said)))
    assert counting._without_markup(text) == said


@pytest.mark.parametrize("piece", ["[", "<a", "<!--", "*", "[^", "](", "- ", "`|", "сөз-", "\\"])
def test_hostile_text_takes_no_time(piece: str) -> None:
    started = time.perf_counter()
    count_words(piece * 300_000)
    assert time.perf_counter() - started < 10


def test_a_pictures_alternative_text_is_no_word_of_the_article() -> None:
    picture = "![Үш төрт бес](media:0123456789abcdef)"
    text = f"Бір екі\n\n{picture}\n\nалты [жеті](https://a.kz) \\![сегіз](x)"
    assert count_words(text) == 5
    assert measure(text, 60).words == 5


def test_paragraphs_are_measured_one_by_one() -> None:
    whole = "Бір екі үш.\n\n<!-- жоқ\n\nмұнда --> Төрт\n\n\n\n- бес\n- алты"
    assert measure(whole, 60).words == count_words(whole) == 6
    assert measure(whole, 60).lines == 4
