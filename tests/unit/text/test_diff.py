"""Comparing texts: nothing is lost, no letter is cut, and it reads as a person would mark it."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.comparison import Kind, Pieces
from newsroom.text.diff import compare_texts
from newsroom.text.reading import normalise

_WORDS = ["қала", "көше", "бірінші", "сөз", "ТМД-ға", "474.20", "é", "e\u0301", "👩‍👧", "🇰🇿", "ұ̈"]
_JOINTS = [" ", "  ", "\n", "\n\n", ", ", ". ", "-", "", "\u00a0", " \u0301"]
# Texts of few words, so that two of them have something in common.
_PROSE = st.lists(st.sampled_from([*_WORDS, *_JOINTS]), max_size=40).map("".join).map(normalise)
_TEXTS = st.text(max_size=40).map(normalise) | _PROSE
_MARKS = {Kind.SAME: "{}", Kind.REMOVED: "[-{}-]", Kind.ADDED: "{{+{}+}}"}


def older(pieces: Pieces) -> str:
    return "".join(piece.text for piece in pieces if piece.kind is not Kind.ADDED)


def newer(pieces: Pieces) -> str:
    return "".join(piece.text for piece in pieces if piece.kind is not Kind.REMOVED)


def marked(old: str, new: str) -> str:
    return "".join(_MARKS[piece.kind].format(piece.text) for piece in compare_texts(old, new))


def letters_end(text: str) -> set[int]:
    return {0, *(match.end() for match in regex.finditer(r"\X", text))}


@given(_TEXTS, _TEXTS)
def test_the_pieces_give_both_texts_back(old: str, new: str) -> None:
    pieces = compare_texts(old, new)
    assert older(pieces) == old
    assert newer(pieces) == new
    assert all(piece.text for piece in pieces)
    assert all(a.kind is not b.kind for a, b in pairwise(pieces))


@given(_PROSE, _PROSE)
def test_no_letter_is_cut_from_its_marks(old: str, new: str) -> None:
    for text, absent in ((old, Kind.ADDED), (new, Kind.REMOVED)):
        place = 0
        ends = letters_end(text)
        for piece in compare_texts(old, new):
            if piece.kind is not absent:
                place += len(piece.text)
                assert place in ends


@given(_TEXTS)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert all(piece.kind is Kind.SAME for piece in compare_texts(text, text))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", ""),
        ("", "жаңа", "{+жаңа+}"),
        ("ескі", "", "[-ескі-]"),
        ("бір екі үш", "бір екі жарым үш", "бір екі {+жарым +}үш"),
        ("бір үш", "бір, үш", "бір{+,+} үш"),
        ("USD 474.20 болды", "USD 474.25 болды", "USD [-474.20-]{+474.25+} болды"),
        ("ТМД-ға кірді", "ТМД-дан кірді", "[-ТМД-ға-]{+ТМД-дан+} кірді"),
        ("алма\u0308 бар", "алма бар", "[-алма\u0308-]{+алма+} бар"),
        # What was rewritten reads as one change, not as crumbs around a comma.
        ("мен, сен көрдік", "ол, біз көрдік", "[-мен, сен-]{+ол, біз+} көрдік"),
    ],
)
def test_words_are_marked_whole(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


def test_a_new_paragraph_leaves_the_others_alone() -> None:
    first, second = "Бірінші абзац осында тұр.", "Екінші абзац та өз орнында."
    assert marked(f"{first}\n\n{second}", f"{first}\n\nЖаңа абзац.\n\n{second}") == (
        f"{first}\n\n{{+Жаңа абзац.\n\n+}}{second}"
    )


def test_a_moved_paragraph_does_not_scramble_what_it_passed() -> None:
    a, b, c = "Бір сөз бар мұнда.", "Екі сөз бар онда.", "Үш сөз бар анда."
    pieces = compare_texts(f"{a}\n\n{b}\n\n{c}", f"{c}\n\n{a}\n\n{b}")
    assert [piece.text.strip() for piece in pieces if piece.kind is not Kind.SAME] == [c, c]


def test_a_changed_paragraph_is_compared_with_its_own_version() -> None:
    old = "Президент елге сапармен келді.\n\nКеше қатты жаңбыр жауды."
    new = "Мүлде бөлек хабар.\n\nПрезидент елге кеше келді.\n\nКеше қатты қар жауды."
    assert marked(old, new) == (
        "{+Мүлде бөлек хабар.\n\n+}Президент елге [-сапармен-]{+кеше+} келді.\n\n"
        "Кеше қатты [-жаңбыр-]{+қар+} жауды."
    )


def test_a_paragraph_that_was_split_keeps_its_words() -> None:
    assert marked("Бірінші сөйлем. Екінші сөйлем.", "Бірінші сөйлем.\n\nЕкінші сөйлем.") == (
        "Бірінші сөйлем.[- -]{+\n\n+}Екінші сөйлем."
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("сөз " * 40_000, "сөз " * 30_000 + "x " + "сөз " * 30_000),
        ("а б " * 100_000, "б а а " * 100_000),
        ("сөз\n\n" * 30_000, "x\n\n" + "сөз\n\n" * 40_000),
        ("\n\n".join(f"п{n} x" for n in range(9000)), "\n\n".join(f"q{n} x" for n in range(9000))),
        ("а" * 500_000, "б" * 500_000),
        ("а\u0301" * 200_000, "а\u0302" * 200_000),
        (" \u0301" * 100_000, " \u0302" * 100_000),
        ("-" * 200_000, "а-" * 200_000),
        (" " * 200_000, " \n" * 100_000),
    ],
    ids=["repeated", "alternating", "paragraphs", "no two alike", "word", "marks", "spaced marks",
         "dashes", "space"],
)  # fmt: skip
def test_hostile_texts_are_compared_too(old: str, new: str) -> None:
    pieces = compare_texts(old, new)
    assert older(pieces) == old
    assert newer(pieces) == new


@pytest.mark.parametrize(
    ("paragraphs", "words"), [(500, 200), (500, 1000), (6, 30_000), (2, 100_000)]
)
def test_much_that_was_rewritten_takes_a_bounded_time(paragraphs: int, words: int) -> None:
    chance = random.Random(5)  # noqa: S311 - no secret
    vocabulary = [f"сөз{number}" for number in range(3000)]

    def paragraph() -> str:
        return " ".join(chance.choices(vocabulary, k=words))

    older = "\n\n".join(paragraph() for _ in range(paragraphs))
    newer = "\n\n".join(paragraph() for _ in range(paragraphs))
    started = time.process_time()
    pieces = compare_texts(older, newer)
    assert time.process_time() - started < 15  # it was quadratic: minutes
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.ADDED) == older
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.REMOVED) == newer
