"""Sentences that are too long to be read aloud."""

from __future__ import annotations

from tests.support.proofing import remarks_in

LONG = " ".join(["сөйлем"] * 41)
SHORT = " ".join(["сөйлем"] * 40)


def test_the_bound() -> None:
    assert remarks_in("long-sentence", f"{SHORT}.") == []
    assert remarks_in("long-sentence", f"Бас. {LONG}. Аяқ.") == [(f"{LONG}.", None)]


def test_a_sentence_ends_where_it_ends() -> None:
    half = " ".join(["сөйлем"] * 25)
    for end in (".", "!", "?", "…", "!»", "?..", ".”"):
        assert remarks_in("long-sentence", f"{half}{end} Содан {half}.") == []
    # An initial and a shortened word end none.
    for inner in ("А. Байтұрсынұлы", "т.б. Ол", "ж. Алматы"):
        assert len(remarks_in("long-sentence", f"{half} {inner} {half}.")) == 1
    assert remarks_in("long-sentence", f"{half}\n\n{half}") == []
