"""Formatting, case by case; `‹` and `›` stand for the selection, `‹` alone for the caret."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.desktop.editor import formatting
from newsroom.desktop.editor.formatting import Lines

NBSP = "\u00a0"


def lines(marked: str) -> Lines:
    start = marked.index("‹")
    end = marked.index("›") - 1 if "›" in marked else start
    return Lines(marked.replace("‹", "").replace("›", ""), start, end)


def marked(result: Lines | None) -> str | None:
    if result is None:
        return None
    text, start, end = result.text, result.start, result.end
    closing = "›" if end > start else ""
    return f"{text[:start]}‹{text[start:end]}{closing}{text[end:]}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("бір сө‹з", "бір **сө‹з**"),
        ("бір **сө‹з**", "бір сө‹з"),
        ("ТМД-ғ‹а келді", "**ТМД-ғ‹а** келді"),
        ("a ‹two words › b", "a **‹two words** › b"),
        ("a **‹two›** b", "a ‹two› b"),
        ("a ‹**two**› b", "a ‹two› b"),
        ("*‹one›*", "***‹one›***"),
        ("***‹one›***", "*‹one›*"),
        ("‹", "**‹**"),
        ("**‹**", "‹"),
        ("- ‹one\n\n- two›", "- **‹one**\n\n- **two›**"),
        ("**‹one**\n\ntwo›", "**‹one**\n\n**two›**"),
    ],
)
def test_bold(before: str, after: str) -> None:
    assert marked(formatting.toggle_bold(lines(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("сө‹з", "*сө‹з*"),
        ("*сө‹з*", "сө‹з"),
        ("**‹one›**", "***‹one›***"),
        ("***‹one›***", "**‹one›**"),
    ],
)
def test_italic(before: str, after: str) -> None:
    assert marked(formatting.toggle_italic(lines(before))) == after


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (formatting.next_heading, "Тақы‹рып", "# Тақы‹рып"),
        (formatting.next_heading, "# Тақы‹рып", "## Тақы‹рып"),
        (formatting.next_heading, "## Тақы‹рып", "### Тақы‹рып"),
        (formatting.next_heading, "### Тақы‹рып", "Тақы‹рып"),
        (formatting.next_heading, "- ‹one", "# ‹one"),
        (formatting.toggle_bullets, "‹one\n\ntwo›", "- ‹one\n\n- two›"),
        (formatting.toggle_bullets, "- ‹one\n- two›", "‹one\ntwo›"),
        (formatting.toggle_bullets, "‹", "- ‹"),
        (formatting.toggle_numbers, "‹one\ntwo›", "1. ‹one\n2. two›"),
        (formatting.toggle_numbers, "- ‹one\n- two›", "1. ‹one\n2. two›"),
        (formatting.toggle_numbers, "1. ‹one\n2. two›", "‹one\ntwo›"),
        (formatting.toggle_speech, "С‹өз", f"–{NBSP}С‹өз"),
        (formatting.toggle_speech, "— С‹өз", "С‹өз"),
        (formatting.toggle_quote, "‹one\n\ntwo›", "> ‹one\n> \n> two›"),
        (formatting.toggle_quote, "> ‹one\n>\n> two›", "‹one\n\ntwo›"),
        (formatting.toggle_quote, "- o‹ne", "> - o‹ne"),
    ],
)
def test_what_begins_a_line(change: Callable[[Lines], Lines], before: str, after: str) -> None:
    assert marked(change(lines(before))) == after


@pytest.mark.parametrize(
    ("before", "address", "after"),
    [
        ("see wo‹rd", "", "see [word](‹)"),
        ("‹site›", "https://a.kz", "[site](https://a.kz)‹"),
        ("‹https://a.kz›", "", "[‹](https://a.kz)"),
        ("a [la‹bel](https://a.kz) b", "", "a ‹label› b"),
        ("[‹](https://a.kz) b", "", "‹https://a.kz› b"),
        ("‹", "", "[‹]()"),
    ],
)
def test_link(before: str, address: str, after: str) -> None:
    assert marked(formatting.toggle_link(lines(before), address)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one‹", "- one\n- ‹"),
        ("- one‹ two", "- one\n- ‹two"),
        ("- ‹", "‹"),
        ("9. one‹", "9. one\n10. ‹"),
        ("> > one‹", "> > one\n> > ‹"),
        ("> ‹", "‹"),
        ("one‹", None),
        ("# one‹", None),
        ("– one‹", None),
        ("‹- one", None),
    ],
)
def test_enter_goes_on_with_a_list(before: str, after: str | None) -> None:
    assert marked(formatting.continue_list(lines(before))) == after


def test_a_line_is_broken_without_doubling_spaces() -> None:
    assert marked(formatting.break_line(lines("one ‹ two"))) == "one  \n‹two"


def test_items_move_in_and_out() -> None:
    deeper = formatting.shift_items(lines("- o‹ne\n- two"), deeper=True)
    assert marked(deeper) == "    - o‹ne\n    - two"
    assert deeper
    assert marked(formatting.shift_items(deeper, deeper=False)) == "- o‹ne\n- two"
    assert formatting.shift_items(lines("o‹ne"), deeper=True) is None


TOGGLES = [
    formatting.toggle_bold,
    formatting.toggle_italic,
    formatting.toggle_quote,
    formatting.toggle_bullets,
    formatting.toggle_numbers,
    formatting.toggle_speech,
]
WRITTEN = st.text("абөқ 1", min_size=1).filter(lambda text: text.strip() == text)


@given(text=st.lists(WRITTEN, min_size=1, max_size=4).map("\n\n".join))
@pytest.mark.parametrize("toggle", TOGGLES)
def test_twice_is_as_before(toggle: Callable[[Lines], Lines], text: str) -> None:
    once = toggle(Lines(text, 0, len(text)))
    assert once.text != text
    twice = toggle(once)
    assert twice.text == text
    assert (twice.start, twice.end) == (0, len(text))


ANYTHING = st.text(alphabet="a қ*_>-#1.[]()\n–😀", max_size=40)


@given(text=ANYTHING, places=st.tuples(st.integers(0, 40), st.integers(0, 40)))
@pytest.mark.parametrize(
    "change", [*TOGGLES, formatting.next_heading, formatting.toggle_link, formatting.break_line]
)
def test_no_letter_is_lost_and_the_selection_stays_inside(
    change: Callable[[Lines], Lines], text: str, places: tuple[int, int]
) -> None:
    start, end = sorted(min(place, len(text)) for place in places)
    after = change(Lines(text, start, end))
    assert 0 <= after.start <= after.end <= len(after.text)
    unlinked = change is formatting.toggle_link and "](" in text  # of which the words stay
    if change is not formatting.break_line and not unlinked:  # Enter replaces the selection
        assert [letter for letter in after.text if letter in "aқ😀"] == [
            letter for letter in text if letter in "aқ😀"
        ]
