"""The front page has no empty corners, for one story as for many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from newsroom.publishing.entries import Entry
from newsroom.publishing.figures import Figure
from newsroom.publishing.front import arrange, leading
from tests.support.articles import make_story


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


def test_without_a_picture_the_lead_has_two_rows_under_it() -> None:
    plain = entries(40)
    assert len(arrange(plain).seconds) == 4
    picture = Figure("a.jpg", "", "", 3, 2, "", "", "", "", "a.jpg", lazy=True)
    pictured = [replace(entry, picture=picture) for entry in plain]
    front = arrange(pictured)
    assert len(front.seconds) == 2
    assert front.lead is not None
    assert front.lead.picture is not None
    assert not front.lead.picture.lazy
    assert [entry.picture for entry in front.side] == [None] * 6


def test_the_most_urgent_story_of_the_newest_day_leads() -> None:
    days = [(5, 2), (4, None), (3, 1)]
    stories = [
        make_story(number, date=date(2024, 4, day), urgency=urgency)
        for number, (day, urgency) in enumerate(days, 1)
    ]
    assert leading(stories) == 0
    same_day = [
        replace(story, known=story.card._replace(listed=date(2024, 4, 5))) for story in stories
    ]
    assert leading(same_day) == 2
    assert leading([]) == 0
