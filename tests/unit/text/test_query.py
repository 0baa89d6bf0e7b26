"""What is typed into the search field, and where it stands in a text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.text.folding import fold
from newsroom.text.query import Query, Term, parse_query, stem
from newsroom.text.snippets import find_marks, make_snippet

WORDS = st.sampled_from(
    ["қала", "Қала", "көпір", "ТМД", "é", "и\u0301", "🙂", "\n", "a", "قالا", "й"]
)
TEXTS = st.lists(WORDS | st.sampled_from([" ", "-", ", ", "«"]), max_size=40).map("".join)


@pytest.mark.parametrize(
    ("typed", "words", "excluded"),
    [
        ("Қала ТМД-ға", [("кала",), ("тмд",), ("га",)], []),
        ('"ұлы дала" көл', [("улы", "дала"), ("кол",)], []),
        ("қала -көпір", [("кала",)], [("копир",)]),
        ('қала -"ұлы дала"', [("кала",)], [("улы", "дала")]),
        ("- a", [("a",)], []),
        ("!?", [], []),
    ],
)
def test_parsed(typed: str, words: list[tuple[str, ...]], excluded: list[tuple[str, ...]]) -> None:
    query = parse_query(typed)
    assert sorted(term.words for term in query.terms) == sorted(words)
    assert [term.words for term in query.excluded] == excluded


@pytest.mark.parametrize(
    ("word", "left"),
    [("кооперацияны", "кооперация"), ("кооперациялардан", "кооперация"), ("су", "су")],
)
def test_endings_are_taken_off(word: str, left: str) -> None:
    assert left.startswith(stem(word))


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Ауыл мектебінде", "мектеп", "мектеб"),
        ("Бала кітабы", "кітап", "кітаб"),
        ("Су сұрағы мен сұрақ", "сұрақ", "сұрағ сұрақ"),
        ("Ег, егемен ел", "ек", ""),
        ("Мектебінде", '"мектеп"', ""),
    ],
)
def test_a_consonant_softens_before_an_ending(text: str, typed: str, marked: str) -> None:
    marks = find_marks(text, parse_query(typed))
    assert [text[start:end] for start, end in marks] == marked.split()


@given(TEXTS, WORDS)
def test_marks_stand_on_matches_and_cut_no_letter(text: str, typed: str) -> None:
    query = parse_query(typed)
    end_before = 0
    for start, end in find_marks(text, query):
        assert end_before <= start < end <= len(text)
        marked = fold(text[start:end])
        assert any(marked.startswith(form[0]) for term in query.terms for form in term.forms)
        assert end == len(text) or not unicodedata.combining(text[end])
        end_before = end


@given(TEXTS, TEXTS, WORDS)
def test_a_snippet_shows_what_was_found(lede: str, body: str, typed: str) -> None:
    query = parse_query(typed)
    snippet = make_snippet(Content(lede=lede, body=body), query)
    if find_marks(lede, query) or find_marks(body, query):
        assert snippet.marks
    assert len(snippet.text) < 200


def test_a_phrase_is_marked_whole() -> None:
    query = Query((Term(("улы", "дала"), prefix=False),))
    assert find_marks("Біздің «Ұлы  Дала» мен ұлы далада", query) == ((8, 17),)


@given(st.text(max_size=60) | TEXTS)
def test_usual_letters_fold_as_all_others(text: str) -> None:
    assert fold(text) == "".join(fold(f"{letter}\u2fff")[0] for letter in text)
