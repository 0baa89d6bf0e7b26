"""The front page has no empty corners, for one story as for many."""

from __future__ import annotations

import pytest

from newsroom.publishing.entries import Entry
from newsroom.publishing.front import arrange


def entries(count: int) -> list[Entry]:
    return [
        Entry(
            f"article/{number}.html",
            str(number),
            "",
            f"c{number % 3}",
            f"c{number % 3}/index.html",
            "",
            "",
            "",
            "kk",
            "ltr",
            foreign=False,
        )
        for number in range(count)
    ]


def test_no_stories_no_lead() -> None:
    assert arrange([]).lead is None


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_few_stories_stand_without_a_side_column(count: int) -> None:
    front = arrange(entries(count))
    assert front.lead is not None
    assert len(front.seconds) == count - 1
    assert (front.side, front.sections) == ((), ())


def test_a_side_column_has_two_stories_at_least() -> None:
    front = arrange(entries(5))
    assert (len(front.seconds), len(front.side)) == (2, 2)


def test_each_story_is_shown_once_and_a_row_is_short() -> None:
    front = arrange(entries(200))
    shown = [front.lead, *front.seconds, *front.side]
    shown += [entry for section in front.sections for entry in section.entries]
    assert len(shown) == len({entry.href for entry in shown if entry})
    assert [len(section.entries) for section in front.sections] == [4, 4, 4]
