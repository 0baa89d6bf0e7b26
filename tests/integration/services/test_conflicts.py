"""Deciding between what was written here and what was written elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.history import RevisionSummary
from newsroom.domain.inbox import Coming
from newsroom.domain.merging import Side
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, Outdated
from tests.support.articles import make_content
from tests.support.exchanging import Desk

BODY = "Бірінші абзац.\n\nЕкінші абзац.\n\nҮшінші абзац."


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Desk, Desk, str]]:
    """Two newsrooms that have one article."""
    field, office = Desk(tmp_path / "a", "Тілші"), Desk(tmp_path / "b", "Редакция")
    uuid = field.newsroom.editing.create(make_content(body=BODY)).uuid
    office.take(field.export(uuid))
    yield field, office, uuid
    field.close()
    office.close()


def part(field: Desk, office: Desk, uuid: str, here: str, there: str) -> None:
    """Let both rewrite the body, and the office have the two."""
    field.rewrite(uuid, body=there)
    office.rewrite(uuid, body=here)
    office.take(field.export(uuid))


def test_what_does_not_touch_is_joined(both: tuple[Desk, Desk, str]) -> None:
    field, office, uuid = both
    field.rewrite(uuid, tags=("ТМД", "кооперация", "экономика"))
    office.rewrite(uuid, tags=("ТМД",))
    part(
        field,
        office,
        uuid,
        here=BODY.replace("Бірінші", "Алғашқы"),
        there=BODY.replace("Үшінші", "Соңғы"),
    )
    versions = office.newsroom.conflicts.versions(uuid)
    assert versions.merge.conflicts == ()
    assert versions.base
    assert versions.base.content.body == BODY
    joined = office.newsroom.conflicts.resolve(versions, Side.MINE)
    assert joined.content.body == "Алғашқы абзац.\n\nЕкінші абзац.\n\nСоңғы абзац."
    assert joined.content.tags == ("ТМД", "экономика")
    assert office.newsroom.conflicts.pending() == ()
    assert office.newsroom.checking.findings() == ()
    # It follows both, so that the other newsroom goes on from it.
    revision = office.newsroom.history.get(joined.revision)
    assert set(revision.parents) == {versions.conflict.mine, versions.conflict.theirs}
    bundle = office.export(uuid)
    assert field.arrivals(bundle)[uuid].coming is Coming.CHANGED
    field.take(bundle)
    assert field.get(uuid) == office.get(uuid)
    assert field.newsroom.checking.findings() == ()


def test_where_both_changed_the_same_a_person_decides(both: tuple[Desk, Desk, str]) -> None:
    field, office, uuid = both
    field.rewrite(uuid, headline="Олардікі")
    office.rewrite(uuid, headline="Біздікі")
    part(
        field,
        office,
        uuid,
        here=BODY.replace("Екінші", "Ортаңғы"),
        there=BODY.replace("Екінші", "Аралық"),
    )
    versions = office.newsroom.conflicts.versions(uuid)
    assert set(versions.merge.conflicts) == {"headline", "body"}
    joined = office.newsroom.conflicts.resolve(
        versions, Side.THEIRS, chosen={"headline": Side.MINE}
    )
    assert joined.content.headline == "Біздікі"
    assert "Аралық" in joined.content.body
    with pytest.raises((NotFound, Outdated)):
        office.newsroom.conflicts.resolve(versions, Side.MINE)


@pytest.mark.parametrize("side", [Side.MINE, Side.THEIRS])
def test_all_of_one_side(both: tuple[Desk, Desk, str], side: Side) -> None:
    field, office, uuid = both
    part(field, office, uuid, here="Біздікі", there="Олардікі")
    versions = office.newsroom.conflicts.versions(uuid)
    joined = office.newsroom.conflicts.take_side(versions, side)
    assert joined.content.body == {Side.MINE: "Біздікі", Side.THEIRS: "Олардікі"}[side]
    assert joined.content.headline == field.get(uuid).content.headline
    assert office.newsroom.conflicts.pending() == ()


def test_who_decides_in_both_newsrooms_the_same_way_is_asked_no_more(
    both: tuple[Desk, Desk, str],
) -> None:
    field, office, uuid = both
    part(field, office, uuid, here="Біздікі", there="Олардікі")
    field.take(office.export(uuid))
    for desk, side in ((field, Side.MINE), (office, Side.THEIRS)):
        desk.clock.advance(minutes=1)
        desk.newsroom.conflicts.take_side(desk.newsroom.conflicts.versions(uuid), side)
    field.rewrite(uuid, headline="Жаңа тақырып")
    office.take(field.export(uuid))
    versions = office.newsroom.conflicts.versions(uuid)
    assert versions.merge.conflicts == ()
    office.newsroom.conflicts.resolve(versions, Side.MINE)
    assert office.get(uuid).content.headline == "Жаңа тақырып"
    field.take(office.export(uuid))
    assert field.get(uuid) == office.get(uuid)


def test_writing_what_the_other_wrote_ends_the_conflict(both: tuple[Desk, Desk, str]) -> None:
    field, office, uuid = both
    part(field, office, uuid, here="Біздікі", there="Олардікі")
    assert len(office.newsroom.conflicts.of_article(uuid)) == 1
    office.rewrite(uuid, body="Олардікі")
    assert office.newsroom.conflicts.pending() == ()
    assert office.get(uuid).content.body == "Олардікі"
    assert office.newsroom.checking.findings() == ()


def test_a_conflict_goes_out_with_both_sides(both: tuple[Desk, Desk, str], tmp_path: Path) -> None:
    field, office, uuid = both
    folder = office.export(uuid, name="bundle")
    part(field, office, uuid, here="Біздікі", there="Олардікі")
    # The same folder again: the file of revisions has changed with what stands against.
    assert office.export(uuid, name="bundle") == folder
    third = Desk(tmp_path / "c", "Үшінші")
    third.take(folder)
    assert third.revisions(uuid) == office.revisions(uuid)
    assert third.get(uuid).content.body == "Біздікі"
    [conflict] = third.newsroom.conflicts.pending()
    assert conflict.theirs == field.get(uuid).revision
    third.close()


def test_publication_and_addresses_of_both_are_kept(both: tuple[Desk, Desk, str]) -> None:
    field, office, uuid = both
    office.step(uuid, State.IN_REVIEW, State.APPROVED, State.PUBLISHED)
    address = office.get(uuid).slug
    field.rewrite(uuid, headline="Мүлде басқа тақырып")
    assert field.get(uuid).slug != address
    office.take(field.export(uuid))
    versions = office.newsroom.conflicts.versions(uuid)
    joined = office.newsroom.conflicts.resolve(versions, Side.MINE)
    assert (joined.content.headline, joined.slug) == ("Мүлде басқа тақырып", address)
    assert joined.state is State.PUBLISHED
    assert office.newsroom.checking.findings() == ()


def test_the_history_tells_both_lines_apart(both: tuple[Desk, Desk, str]) -> None:
    field, office, uuid = both
    part(field, office, uuid, here="Біздікі", there="Олардікі")
    found = office.newsroom.history.revisions(uuid)
    beside = {one.id: one.beside for one in found if isinstance(one, RevisionSummary)}
    assert beside == {
        office.get(uuid).revision: False,
        field.get(uuid).revision: True,
        found[-1].id: False,
    }
    assert [one.sequence for one in found] == [2, 2, 1]
    assert office.newsroom.history.page(uuid, limit=1).items == found[:2]
    versions = office.newsroom.conflicts.versions(uuid)
    office.newsroom.conflicts.take_side(versions, Side.MINE)
    found = office.newsroom.history.revisions(uuid)
    assert not any(one.beside for one in found if isinstance(one, RevisionSummary))
