"""Bundles of other newsrooms: what they bring, and that nothing is ever written over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from newsroom.domain.article import Filter
from newsroom.domain.bundle import ExportOrder, File
from newsroom.domain.inbox import Coming
from newsroom.domain.merging import Side
from newsroom.domain.picture import Picture, Place
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, NotFound
from newsroom.exchange.manifest import Entry, Parcel
from newsroom.exchange.parcel import write_parcel
from newsroom.exchange.revisions import REVISIONS
from tests.support.articles import make_content
from tests.support.exchanging import Desk


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "field", "Тілші")
    yield desk
    desk.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "office", "Редакция")
    yield desk
    desk.close()


def write(desk: Desk, **changes: object) -> str:
    return desk.newsroom.editing.create(make_content(**changes)).uuid


def shared(field: Desk, office: Desk) -> str:
    """Return an article that both have."""
    uuid = write(field)
    office.take(field.export(uuid))
    return uuid


def test_a_new_article_comes_with_its_whole_history(field: Desk, office: Desk) -> None:
    uuid = write(field)
    field.rewrite(uuid, body="Екінші нұсқа")
    bundle = field.export(uuid)
    [arrival] = office.arrivals(bundle).values()
    assert (arrival.coming, arrival.revisions, arrival.number) == (Coming.NEW, 2, None)
    assert arrival.author == "Тілші"
    office.take(bundle)
    assert office.get(uuid).revision == field.get(uuid).revision
    assert office.revisions(uuid) == field.revisions(uuid)
    assert office.newsroom.checking.findings() == ()
    assert [one.uuid for one in office.newsroom.library.page(Filter()).items] == [uuid]


def test_what_is_known_changes_nothing(field: Desk, office: Desk) -> None:
    uuid = shared(field, office)
    bundle = field.export(uuid)
    [arrival] = office.arrivals(bundle).values()
    assert (arrival.coming, arrival.brings) == (Coming.KNOWN, False)
    office.take(bundle)
    assert office.revisions(uuid) == field.revisions(uuid)
    office.rewrite(uuid, body="Одан әрі")
    assert office.arrivals(bundle)[uuid].coming is Coming.OLDER
    office.take(bundle)
    assert office.get(uuid).content.body == "Одан әрі"


def test_what_was_changed_there_goes_on_from_here(field: Desk, office: Desk) -> None:
    uuid = shared(field, office)
    field.rewrite(uuid, headline="Жаңа тақырып")
    bundle = field.export(uuid)
    with office.newsroom.inbox.open(bundle) as incoming:
        [arrival] = incoming.arrivals()
        assert arrival.coming is Coming.CHANGED
        assert [piece.text for piece in incoming.compare(uuid).headline][-1] == "Жаңа тақырып"
        incoming.take([uuid])
        assert incoming.arrivals()[0].coming is Coming.KNOWN
    assert office.get(uuid).content.headline == "Жаңа тақырып"


def test_what_was_changed_here_and_there_is_kept_twice(field: Desk, office: Desk) -> None:
    uuid = shared(field, office)
    base = office.get(uuid).revision
    theirs = field.rewrite(uuid, body="Тілшінің сөзі").revision
    mine = office.rewrite(uuid, body="Редакцияның сөзі").revision
    bundle = field.export(uuid)
    arrival = office.arrivals(bundle)[uuid]
    assert (arrival.coming, arrival.base) == (Coming.CONFLICT, base)
    [accepted] = office.take(bundle).accepted
    assert accepted.coming is Coming.CONFLICT
    assert "changed here and elsewhere" in str(accepted.told[0])
    assert office.get(uuid).revision == mine
    assert office.revisions(uuid) == {base, mine, theirs}
    assert office.newsroom.history.get(theirs).content.body == "Тілшінің сөзі"
    assert office.newsroom.checking.findings() == ()
    # Twice is as once, and what is made anew from the revisions shows the same.
    office.take(bundle)
    office.newsroom.checking.rebuild()
    assert office.get(uuid).revision == mine
    assert office.newsroom.checking.findings() == ()


def test_the_same_change_in_both_is_none(field: Desk, office: Desk) -> None:
    uuid = shared(field, office)
    field.rewrite(uuid, body="Бір сөз")
    office.clock.advance(hours=1)
    office.rewrite(uuid, body="Бір сөз")
    [accepted] = office.take(field.export(uuid)).accepted
    assert accepted.told == ()
    field.take(office.export(uuid))
    assert field.get(uuid).revision == office.get(uuid).revision


def test_articles_are_taken_one_by_one(field: Desk, office: Desk) -> None:
    one, other = write(field), write(field, headline="Басқа")
    office.take(field.export(), one)
    assert [item.uuid for item in office.newsroom.library.page(Filter()).items] == [one]
    with pytest.raises(NotFound):
        office.take(field.export(one), other)


def test_an_address_that_readers_have_stays_where_it_can(field: Desk, office: Desk) -> None:
    for number in range(5):
        write(field, headline=f"Жоба {number}")
    uuid = write(field)
    field.step(uuid, State.IN_REVIEW, State.APPROVED, State.PUBLISHED)
    draft = write(field)
    office.take(field.export(uuid))
    office.take(field.export(draft))
    assert office.get(uuid).id == field.get(uuid).id == 6
    assert office.get(uuid).slug == field.get(uuid).slug
    assert office.get(draft).id == 7


def test_a_bundle_that_was_changed_is_refused(field: Desk, office: Desk) -> None:
    uuid = write(field)
    folder = field.export(uuid, name="bundle")
    page = next((folder / "article").glob("*.html"))
    page.write_text(page.read_text().replace("кооперация", "корпорация"))
    with pytest.raises(InputRefused, match="is not as it was exported"):
        office.take(folder)
    assert office.newsroom.library.page(Filter()).items == ()


def test_a_bundle_for_readers_has_nothing_to_take(field: Desk, office: Desk) -> None:
    uuid = write(field)
    path = field.folder / "public.zip"
    field.newsroom.publishing.export(ExportOrder(path, (uuid,), public=True))
    with pytest.raises(InputRefused, match="for readers"):
        office.take(path)


def test_a_backup_goes_before(field: Desk, office: Desk) -> None:
    write(office)
    office.clock.advance(hours=2)
    before = len(office.newsroom.backups.listed())
    office.take(field.export(write(field)))
    assert len(office.newsroom.backups.listed()) == before + 1


def test_what_is_in_the_trash_stays_there(field: Desk, office: Desk) -> None:
    uuid = shared(field, office)
    office.newsroom.trash.put(uuid)
    field.rewrite(uuid, body="Жалғасы")
    [accepted] = office.take(field.export(uuid)).accepted
    assert "in the trash" in str(accepted.warnings[0])
    assert office.newsroom.trash.holds(office.get(uuid).id)
    assert office.get(uuid).content.body == "Жалғасы"


def test_a_strangers_article_under_our_uuid_stands_against_ours(field: Desk, office: Desk) -> None:
    uuid = write(office)
    mine = office.get(uuid)
    field.newsroom.editing.save(None, make_content(body="Бөтен сөз"), uuid=uuid)
    bundle = field.export(uuid)
    arrival = office.arrivals(bundle)[uuid]
    assert (arrival.coming, arrival.base) == (Coming.CONFLICT, None)
    office.take(bundle)
    assert office.get(uuid) == mine
    versions = office.newsroom.conflicts.versions(uuid)
    assert versions.base is None
    assert office.newsroom.conflicts.take_side(versions, Side.MINE).content == mine.content
    assert office.newsroom.checking.findings() == ()


def test_more_versions_than_people_write_are_refused(
    field: Desk, office: Desk, tmp_path: Path
) -> None:
    uuid = shared(field, office)
    first = field.newsroom.history.get(field.get(uuid).revision)
    others = [
        replace(
            first,
            sequence=2,
            parent=first.id,
            author=str(number),
            content=make_content(body=str(number)),
        )
        for number in range(40)
    ]
    entry = Entry(1, uuid, others[0].id, "", "", None, "kk", "draft", "article/1-a.html")
    lines = b"".join(one.document() + b"\n" for one in (first, *others))
    data = write_parcel(
        (field.newsroom.settings.get().uuid, "Бөтен"), [entry], [File(REVISIONS, lines)], Parcel()
    )
    path = tmp_path / "many.zip"
    path.write_bytes(data)
    assert office.arrivals(path)[uuid].coming is Coming.LACKING
    with pytest.raises(InputRefused, match="more versions"):
        office.take(path, uuid)
    assert len(office.revisions(uuid)) == 1
    assert [one.reason for one in office.take(path).left]


def test_a_picture_that_no_newsroom_keeps_does_not_come(
    field: Desk, office: Desk, tmp_path: Path
) -> None:
    bad = b"RIFF\x00\x00\x00\x00WEBP" + bytes(400)
    name = hashlib.sha256(bad).hexdigest()
    content = make_content(pictures=(Picture(name, Place.GALLERY, alt="Көпір"),))
    uuid = field.newsroom.editing.create(content).uuid
    article = field.get(uuid)
    revision = field.newsroom.history.get(article.revision)
    entry = Entry(1, uuid, revision.id, "", "", None, "kk", "draft", "article/1-a.html")
    files = [
        File(REVISIONS, revision.document() + b"\n"),
        File(f"newsroom/pictures/{name}.webp", bad),
    ]
    path = tmp_path / "bad.zip"
    house = field.newsroom.settings.get()
    path.write_bytes(write_parcel((house.uuid, house.name), [entry], files, Parcel()))
    [accepted] = office.take(path).accepted
    assert "was not taken in" in str(accepted.warnings[0])
    assert office.get(uuid).content == article.content
    assert office.newsroom.pictures.find([name]) == {}


def test_a_text_that_is_damaged_here_is_mended(field: Desk, office: Desk) -> None:
    uuid = shared(field, office)
    bundle = field.export(uuid)
    office.close()
    driver = dbapi2.connect(str(office.newsroom.path))
    driver.execute("UPDATE revision SET document = replace(document, 'a', 'b')")
    driver.commit()
    driver.close()
    office.open()
    assert office.newsroom.checking.findings()
    assert office.arrivals(bundle)[uuid].coming is Coming.KNOWN
    office.take(bundle)
    assert office.newsroom.checking.findings() == ()
    assert office.get(uuid) == field.get(uuid)
