"""Revisions of several newsrooms: the same set says the same, on whatever way it came together."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.branches import Branches, Link, Standing


def link(identity: str, *parents: Link, says: str = "") -> Link:
    sequence = max((one.sequence for one in parents), default=0) + 1
    return Link(identity, sequence, tuple(one.id for one in parents), (says or identity).encode())


A = link("a")
B = link("b", A)
C = link("c", A)


def test_the_end_of_a_chain_stands() -> None:
    assert Branches([A, B]).stand("a") == Standing("b", ())
    assert Branches([B, A]).stand(None) == Standing("b", ())


def test_each_goes_on_showing_its_own() -> None:
    branches = Branches([A, B, C])
    assert branches.stand("b", "c") == Standing("b", ("c",))
    assert branches.stand("c", "b") == Standing("c", ("b",))
    assert branches.base("b", "c") == "a"


def test_who_has_neither_shows_what_the_sender_shows() -> None:
    branches = Branches([A, B, C])
    assert branches.stand("a", "b").head == "b"
    assert branches.stand(None, "b").head == "b"
    assert branches.stand("a").head == "c"


def test_a_merge_stands_everywhere() -> None:
    merge = link("m", B, C)
    for shown in ("a", "b", "c", "m", None):
        assert Branches([A, B, C, merge]).stand(shown) == Standing("m", ())


def test_two_that_say_the_same_are_one() -> None:
    one, other = link("x", B, C, says="same"), link("y", B, C, says="same")
    for shown in ("x", "y", "b", "a", None):
        assert Branches([A, B, C, one, other]).stand(shown, "x") == Standing("y", ())
    further = link("z", one)
    branches = Branches([A, B, C, one, other, further])
    assert branches.stand("y") == Standing("y", ("z",))
    assert branches.base("y", "z") == "y"


def test_going_back_is_a_change() -> None:
    back = link("d", C, says="a")
    assert Branches([A, B, C, back]).stand("a", "b") == Standing("b", ("d",))
    assert Branches([A, C, back]).stand("a") == Standing("d", ())


def test_who_went_back_did_something() -> None:
    here, there = link("h", A, says="in review"), link("t", A, says="in review")
    back, on = link("back", here, says="a"), link("on", there)
    branches = Branches([A, here, there, back, on])
    assert branches.base("back", "on") == "h"
    assert branches.base("on", "back") == "t"


@st.composite
def graphs(draw: st.DrawFn) -> list[Link]:
    links = [A]
    for number in range(draw(st.integers(0, 12))):
        parents = draw(st.lists(st.sampled_from(links), min_size=1, max_size=2, unique=True))
        said = draw(st.sampled_from(["", "", "", "one", "other"]))
        links.append(link(f"{number:02}", *parents, says=said))
    return links


@given(graphs(), st.data())
def test_the_way_does_not_matter(links: Sequence[Link], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(links))
    shown = data.draw(st.none() | st.sampled_from([one.id for one in links]))
    assert Branches(links).stand(shown) == Branches(shuffled).stand(shown)


@given(graphs())
def test_what_is_shown_and_open_is_everything_undecided(links: Sequence[Link]) -> None:
    branches = Branches(links)
    standings = [branches.stand(one.id) for one in links]
    undecided = {frozenset((one.head, *one.open)) for one in standings}
    assert len(undecided) == 1
    for standing in standings:
        # What is shown stays shown.
        assert branches.stand(standing.head) == standing
