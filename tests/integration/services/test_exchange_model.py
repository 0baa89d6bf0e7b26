"""Newsrooms that exchange bundles in any order come to the same, and lose nothing on the way."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from newsroom.domain.article import Content, Filter
from newsroom.domain.merging import Side
from newsroom.domain.picture import Picture, Place
from newsroom.domain.workflow import State, next_states
from tests.support.articles import make_content
from tests.support.exchanging import Desk
from tests.support.pictures import photograph, saved
from tests.support.strategies import contents

_PHOTOGRAPHS = [saved(photograph(40 + 8 * seed, 40, seed)) for seed in range(3)]


def _settings(rounds: int) -> settings:
    # Made smaller, a case would be tried some hundred times more, each with newsrooms on a disk.
    phases = [Phase.explicit, Phase.reuse, Phase.generate]
    return settings(max_examples=rounds, phases=phases, suppress_health_check=list(HealthCheck))


@st.composite
def _newsrooms(draw: st.DrawFn) -> list[tuple[Content, list[Any], list[int]]]:
    """Return articles: what each says first, what becomes of it, and which pictures it shows."""
    step = contents() | st.sampled_from(State)
    article = st.tuples(
        contents(), st.lists(step, max_size=4), st.lists(st.integers(0, 2), unique=True, max_size=2)
    )
    return draw(st.lists(article, min_size=1, max_size=4))


def test_a_round_trip_loses_nothing(rounds: int) -> None:
    @settings(_settings(rounds))
    @given(_newsrooms(), st.sampled_from(["", "bundle"]))
    def loses_nothing(articles: list[tuple[Content, list[Any], list[int]]], name: str) -> None:
        with tempfile.TemporaryDirectory(prefix="inbox-round-trip-") as folder:
            there, here = Desk(Path(folder) / "a", "Тілші"), Desk(Path(folder) / "b", "Редакция")
            try:
                _write(there, articles)
                bundle = there.export(name=name)
                here.take(bundle)
                assert _stored(here) == _stored(there)
                assert here.newsroom.checking.findings() == ()
                # And back: nothing is new to the one who sent it.
                delivery = there.take(here.export())
                assert {one.coming.value for one in delivery.accepted} == {"known"}
                assert _stored(there) == _stored(here)
            finally:
                there.close()
                here.close()

    loses_nothing()


def _write(desk: Desk, articles: Sequence[tuple[Content, list[Any], list[int]]]) -> None:
    taken = [desk.newsroom.pictures.take_in(data, "a.jpg") for data in _PHOTOGRAPHS]
    for content, steps, shown in articles:
        pictures = tuple(
            Picture(taken[one].master.sha256, Place.GALLERY, alt="Көпір") for one in shown
        )
        article = desk.newsroom.editing.create(replace(content, pictures=pictures))
        for step in steps:
            desk.clock.advance(minutes=1)
            if isinstance(step, Content):
                desk.newsroom.editing.save(article.id, replace(step, pictures=pictures))
            elif step in next_states(desk.newsroom.library.get(article.id).state):
                desk.newsroom.editing.set_state(article.id, step)


def _stored(desk: Desk) -> tuple[set[tuple[str, bytes]], dict[str, str], set[str], set[str]]:
    """Return revisions, what is shown, the pictures that these name, and their categories."""
    driver = dbapi2.connect(str(desk.newsroom.path))
    try:
        revisions = set(driver.execute("SELECT id, document FROM revision"))
        heads = dict(driver.execute("SELECT uuid, head FROM article"))
        used = set(driver.execute("SELECT DISTINCT sha256 FROM picture_use"))
        kept = set(driver.execute("SELECT sha256 FROM picture"))
        names = set(driver.execute("SELECT name FROM category"))
        wanted = set(driver.execute("SELECT DISTINCT category FROM article WHERE category != ''"))
    finally:
        driver.close()
    return revisions, heads, {one for (one,) in used & kept}, {one for (one,) in wanted & names}


_WORDS = st.sampled_from(["Көпір", "Мектеп", "Жол", "Қала"])
_ACTS = st.one_of(
    st.tuples(st.just("write"), st.integers(0, 2), st.integers(0, 2), _WORDS),
    st.tuples(st.just("body"), st.integers(0, 2), st.integers(0, 2), _WORDS),
    st.tuples(st.just("headline"), st.integers(0, 2), st.integers(0, 2), _WORDS),
    st.tuples(st.just("step"), st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)),
    st.tuples(st.just("join"), st.integers(0, 2), st.integers(0, 2), st.sampled_from(Side)),
    st.tuples(st.just("send"), st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)),
)


def test_newsrooms_that_exchange_in_any_order_converge(rounds: int) -> None:
    @settings(_settings(max(3, rounds // 4)))
    @given(st.lists(_ACTS, max_size=14), st.permutations(range(3)))
    def converge(acts: list[tuple[str, int, int, Any]], order: list[int]) -> None:
        with tempfile.TemporaryDirectory(prefix="inbox-converging-") as folder:
            desks = [Desk(Path(folder) / name, name) for name in ("A", "B", "C")]
            try:
                # One story that all have, so that there is something to disagree on.
                first = desks[0].newsroom.editing.create(make_content(body="Бір.\n\nЕкі.\n\nҮш."))
                for desk in desks[1:]:
                    desk.take(desks[0].export(first.uuid))
                for act in acts:
                    _do(desks, *act)
                _settle([desks[one] for one in order])
                seen = [_stored(desk)[:2] for desk in desks]
                assert seen[0] == seen[1] == seen[2]
                for desk in desks:
                    assert desk.newsroom.checking.findings() == ()
                    assert desk.newsroom.conflicts.pending() == ()
            finally:
                for desk in desks:
                    desk.close()

    converge()


def _do(desks: list[Desk], act: str, who: int, which: int, value: Any) -> None:
    desk = desks[who]
    desk.clock.advance(minutes=1)
    uuids = sorted(item.uuid for item in desk.newsroom.library.page(Filter()).items)
    uuid = uuids[which % len(uuids)]
    article = desk.get(uuid)
    if act == "write":
        desk.newsroom.editing.create(make_content(headline=value))
    elif act == "send":
        if value != who:
            desks[value].take(desk.export())
    elif act == "step":
        steps = next_states(article.state)
        desk.step(uuid, steps[value % len(steps)])
    elif act == "join":
        for conflict in desk.newsroom.conflicts.of_article(uuid)[:1]:
            versions = desk.newsroom.conflicts.versions(uuid, conflict.theirs)
            desk.newsroom.conflicts.resolve(versions, value)
    elif act == "headline":
        desk.rewrite(uuid, headline=f"{value} {desk.name}")
    else:
        parts = article.content.body.split("\n\n")
        parts[which % len(parts)] += f" {value}"
        desk.rewrite(uuid, body="\n\n".join(parts))


def _settle(desks: list[Desk]) -> None:
    """Let all have everything; then the first decides what is left, and all have that."""
    for _ in range(2):
        for one in desks:
            for other in desks:
                if one is not other:
                    other.take(one.export())
    first = desks[0]
    while pending := first.newsroom.conflicts.pending():
        first.clock.advance(minutes=1)
        versions = first.newsroom.conflicts.versions(pending[0].number, pending[0].theirs)
        first.newsroom.conflicts.resolve(versions, Side.MINE)
    for other in desks[1:]:
        other.take(first.export())
