"""Joining two versions of a text with the one that they began as."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.merging import Parts, Side
from newsroom.text.merging import merge_texts

_WORDS = st.lists(
    st.sampled_from(["көпір ", "ашылды. ", "қала ", "\n\n", "сөз ", "– ", "2024 ", "é"]),
    max_size=20,
)
TEXTS = _WORDS.map("".join) | st.text(max_size=20)


def joined(parts: Parts, choice: Side = Side.MINE) -> str:
    return "".join(part.text(choice) for part in parts)


@given(TEXTS, TEXTS, TEXTS)
def test_the_parts_give_each_text_back(base: str, mine: str, theirs: str) -> None:
    parts = merge_texts(base, mine, theirs)
    assert "".join(part.base for part in parts) == base
    assert "".join(part.mine for part in parts) == mine
    assert "".join(part.theirs for part in parts) == theirs


@given(TEXTS, TEXTS)
def test_what_one_side_left_alone_is_the_others(base: str, changed: str) -> None:
    for mine, theirs in ((base, changed), (changed, base), (changed, changed)):
        parts = merge_texts(base, mine, theirs)
        assert all(part.side for part in parts)
        assert joined(parts) == changed


@given(TEXTS, TEXTS, TEXTS)
def test_it_is_the_same_from_the_other_side(base: str, mine: str, theirs: str) -> None:
    here, there = merge_texts(base, mine, theirs), merge_texts(base, theirs, mine)
    assert [part.side is None for part in here] == [part.side is None for part in there]
    assert joined(here, Side.MINE) == joined(there, Side.THEIRS)


def test_changes_that_do_not_touch_are_both_taken() -> None:
    base = "Бірінші сөйлем осы. Екінші сөйлем осы. Үшінші сөйлем осы."
    mine = base.replace("Бірінші", "Алғашқы")
    theirs = base.replace("Үшінші", "Соңғы")
    parts = merge_texts(base, mine, theirs)
    assert joined(parts) == "Алғашқы сөйлем осы. Екінші сөйлем осы. Соңғы сөйлем осы."


def test_changes_of_the_same_word_are_for_a_person() -> None:
    parts = merge_texts("Екінші сөйлем", "Ортаңғы сөйлем", "Аралық сөйлем")
    [open_part] = [part for part in parts if part.side is None]
    assert (open_part.base, open_part.mine, open_part.theirs) == ("Екінші", "Ортаңғы", "Аралық")
    assert joined(parts, Side.BOTH) == "ОртаңғыАралық сөйлем"


def test_two_additions_at_one_place_are_for_a_person() -> None:
    base = "Бір абзац."
    parts = merge_texts(base, f"{base}\n\nМенікі.", f"{base}\n\nОнікі.")
    assert [part.side for part in parts].count(None) == 1
