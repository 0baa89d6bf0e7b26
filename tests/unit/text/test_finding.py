"""Finding and replacing, as a person asks for it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.finding import Wanted
from newsroom.errors import InputRefused
from newsroom.text.finding import find_all, replace_all

TEXTS = st.text("аӘәқ. ,\n1🙂", max_size=60)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Әке мен әке", Wanted("әке"), ["Әке", "әке"]),
        ("Әке мен әке", Wanted("әке", case=True), ["әке"]),
        ("ҚАЛА Қала қаланы", Wanted("қала", whole=True), ["ҚАЛА", "Қала"]),
        ("а.б а*б", Wanted("а.б"), ["а.б"]),
        ("а.б а*б", Wanted("а.б", pattern=True), ["а.б", "а*б"]),
        ("бір\nекі", Wanted("^е", pattern=True), ["е"]),
        ("480,63 және 5,27", Wanted(r"\d+,\d\d", pattern=True), ["480,63", "5,27"]),
        ("аааа", Wanted("аа"), ["аа", "аа"]),
        ("бос", Wanted(""), []),
        ("ааа", Wanted("б*", pattern=True), []),
    ],
)
def test_found(text: str, wanted: Wanted, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_all(text, wanted)] == found


def test_only_a_part_is_looked_through() -> None:
    assert find_all("қала қала қала", Wanted("қала"), (1, 10)) == [(5, 9)]
    # The neighbours of the part are known: the middle of a word is no whole word.
    assert find_all("қалақала", Wanted("қала", whole=True), (4, 8)) == []


def test_groups_come_back_in_the_replacement() -> None:
    wanted = Wanted(r"(\d+),(\d+)", pattern=True)
    assert replace_all("5,27 теңге", wanted, r"\1.\2") == [((0, 4), "5.27")]
    assert replace_all("а", Wanted("а"), r"\1") == [((0, 1), r"\1")]


@pytest.mark.parametrize("pattern", ["(", "[", "a{2,1}", "(?P<a>b)(?P=c)"])
def test_a_pattern_that_cannot_be_read_is_refused(pattern: str) -> None:
    with pytest.raises(InputRefused, match="cannot be read"):
        find_all("мәтін", Wanted(pattern, pattern=True))


@pytest.mark.parametrize("by", [r"\3", r"\g<no>"])
def test_a_group_that_is_not_there_is_refused(by: str) -> None:
    with pytest.raises(InputRefused, match="replacement cannot be read"):
        replace_all("мәтін", Wanted("(м)", pattern=True), by)


def test_a_pattern_without_end_is_given_up() -> None:
    started = time.perf_counter()
    with pytest.raises(InputRefused, match="takes too long"):
        find_all("а" * 60 + "!", Wanted(r"(а|аа|а+)+$", pattern=True))
    assert time.perf_counter() - started < 20


@pytest.mark.parametrize(
    "pattern", ["((а{100}){100}){100}", "((а{500}){500}){500}", "а{999999999999}", "(а{2,}" * 999]
)
def test_a_pattern_that_would_take_all_memory_is_refused(pattern: str) -> None:
    started = time.perf_counter()
    with pytest.raises(InputRefused):
        find_all("а" * 10, Wanted(pattern, pattern=True))
    assert time.perf_counter() - started < 5


def test_usual_repetitions_are_found() -> None:
    wanted = Wanted(r"\d{2}\.\d{2}\.\d{4}", pattern=True)
    assert find_all("күні 24.04.2024", wanted) == [(5, 15)]


@given(TEXTS, st.text("аәқ. 1", min_size=1, max_size=3), st.booleans())
def test_replacing_by_itself_changes_nothing(text: str, words: str, whole: bool) -> None:  # noqa: FBT001
    changes = replace_all(text, Wanted(words, case=True, whole=whole), words)
    written, behind = "", 0
    for (start, end), by in changes:
        assert behind <= start < end
        written += text[behind:start] + by
        behind = end
    assert written + text[behind:] == text
    if not whole:
        assert len(changes) == text.count(words)
