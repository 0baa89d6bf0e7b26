"""Ideas are planned, become articles once, and are done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.planning import Plan
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, NotFound, StepRefused
from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import Clock, make_newsroom


def test_the_earliest_first_and_those_without_a_day_last(newsroom: Newsroom) -> None:
    planning = newsroom.planning
    for idea, day, clock in (
        ("Бір күні", None, None),
        ("Кешке", date(2024, 4, 25), time(18)),
        ("Күні бойы", date(2024, 4, 25), None),
        ("Ертерек", date(2024, 4, 20), time(9, 30)),
    ):
        planning.keep(Plan(0, idea, due=day, due_time=clock))
    assert [one.idea for one in planning.listing()] == [
        "Ертерек",
        "Күні бойы",
        "Кешке",
        "Бір күні",
    ]
    # The clock stands at 24 April.
    assert planning.late(*planning.listing()) == {4}


def test_a_plan_becomes_an_article_once(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path, Clock())
    plan = newsroom.planning.keep(
        Plan(
            0,
            "  Су  тасқыны ",
            slug="Su tasqyny",
            due=date(2024, 4, 30),
            due_time=time(12),
            assigned="Ерлан Оспан",
            note="Әкімдікке қоңырау шалу",
        )
    )
    assert (plan.idea, plan.slug, plan.number) == ("Су тасқыны", "su-tasqyny", None)
    article = newsroom.planning.start(plan.id)
    assert article.state is State.DRAFT
    content = article.content
    assert (content.headline, content.slug) == ("Су тасқыны", "su-tasqyny")
    assert (content.byline, content.date) == ("Ерлан Оспан", date(2024, 4, 30))
    assert newsroom.notes.get(article.uuid).text == "Әкімдікке қоңырау шалу"
    [kept] = newsroom.planning.listing()
    assert (kept.article, kept.number) == (article.uuid, article.id)
    with pytest.raises(StepRefused, match="article 1 already"):
        newsroom.planning.start(plan.id)
    # Changing the words of a plan does not part it from its article.
    again = newsroom.planning.keep(replace(plan, idea="Су тасқыны туралы"))
    assert again.number == article.id
    newsroom.trash.put(article.id)
    newsroom.trash.delete(article.id)
    assert newsroom.planning.start(plan.id).content.headline == "Су тасқыны туралы"
    newsroom.close()


def test_done_and_not(newsroom: Newsroom) -> None:
    plan = newsroom.planning.keep(Plan(0, "Идея", due=date(2020, 1, 1)))
    done = newsroom.planning.settle(plan.id)
    assert newsroom.planning.listing() == ()
    assert newsroom.planning.listing(done=True) == (done,)
    assert newsroom.planning.late(done) == frozenset()
    assert newsroom.planning.settle(plan.id) == done
    assert newsroom.planning.settle(plan.id, done=False) == plan
    newsroom.planning.remove(plan.id)
    assert newsroom.planning.listing(done=True) == ()
    with pytest.raises(NotFound):
        newsroom.planning.settle(plan.id)


@pytest.mark.parametrize("idea", ["", " \n ", "я" * 301])
def test_without_an_idea_there_is_no_plan(newsroom: Newsroom, idea: str) -> None:
    with pytest.raises(InputRefused):
        newsroom.planning.keep(Plan(0, idea))


@given(st.datetimes(), st.dates(), st.times() | st.none())
def test_late_means_behind_its_time(now: datetime, day: date, clock: time | None) -> None:
    plan = Plan(1, "Идея", due=day, due_time=clock)
    if day != now.date():
        assert plan.is_late(now) == (day < now.date())
    elif clock is None:
        assert not plan.is_late(now)
    else:
        assert plan.is_late(now) == (clock < now.time())
