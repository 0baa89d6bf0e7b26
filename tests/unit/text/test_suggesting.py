"""A proposal changes the words that differ, and leaves the markup of the others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.review import Anchor, Quote
from newsroom.text.anchoring import anchor, plain, shared
from newsroom.text.suggesting import suggest

LINK = "[жаңа сілтеме](http://x.y/z)"
SOURCE = "Бір **үлкен** қала [жаңа сілтеме](http://x.y/z) *болды*.\n\n- екі &amp; үш"


def after(exact: str, proposal: str, source: str = SOURCE) -> str:
    found = anchor(source, Quote(exact))
    assert found
    change = suggest(source, found, exact, proposal)
    return source[: change.start] + change.text + source[change.end :]


@pytest.mark.parametrize(
    ("exact", "proposal", "line"),
    [
        ("Бір үлкен қала", "Бір қала", "Бір қала [жаңа сілтеме](http://x.y/z) *болды*."),
        (
            "Бір үлкен",
            "Бір өте үлкен",
            f"Бір өте **үлкен** қала {LINK} *болды*.",
        ),
        ("Бір үлкен", "Бір кіші", "Бір **кіші** қала [жаңа сілтеме](http://x.y/z) *болды*."),
        (
            "қала жаңа сілтеме болды",
            "қала ескі сілтеме болған",
            "Бір **үлкен** қала [ескі сілтеме](http://x.y/z) *болған*.",
        ),
        (
            "қала жаңа",
            "мүлдем басқа",
            "Бір **үлкен** [мүлдем басқа сілтеме](http://x.y/z) *болды*.",
        ),
        ("Бір", "Бір*", "Бір\\* **үлкен** қала [жаңа сілтеме](http://x.y/z) *болды*."),
        ("Бір үлкен", "", "қала [жаңа сілтеме](http://x.y/z) *болды*."),
    ],
)
def test_only_what_differs_changes(exact: str, proposal: str, line: str) -> None:
    assert after(exact, proposal).split("\n")[0].lstrip() == line


def test_an_entity_is_one_letter() -> None:
    assert after("екі & үш", "екі мен үш").endswith("- екі мен үш")


def test_plain_text_stays_plain() -> None:
    source = "Су *емес*"
    change = suggest(source, Anchor(0, 9, same=True), source, "Су [ол]", markdown=False)
    assert source[: change.start] + change.text + source[change.end :] == "Су [ол]"


SOME = ["су", "қала", "ауыл", "жаңа", "үлкен", "болды", "43,4", "–"]
WORDS = st.lists(st.sampled_from(SOME), min_size=1, max_size=8)


@given(WORDS, WORDS, st.booleans())
def test_the_page_says_what_was_proposed(old: list[str], new: list[str], marked: bool) -> None:  # noqa: FBT001
    exact, proposal = " ".join(old), " ".join(new)
    middle = f"**{exact}**" if marked else exact
    source = f"Басы мынау: {middle}, соңы осы."
    start = source.index(exact)
    change = suggest(source, Anchor(start, start + len(exact), same=True), exact, proposal)
    changed = source[: change.start] + change.text + source[change.end :]
    assert plain(changed).text == shared(f"Басы мынау: {proposal}, соңы осы.")
