"""Single stories on their way: as little as the other newsroom needs, and no less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.inbox import Coming
from newsroom.domain.picture import Picture, Place
from newsroom.domain.sending import SendOrder, Sent
from newsroom.errors import ExportFailed, InputRefused, PassphraseWanted
from newsroom.exchange.sealing import unseal
from newsroom.services.verifying import verify
from tests.support.articles import make_content
from tests.support.exchanging import Desk
from tests.support.pictures import photograph, saved


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


SECRET = "дала тынысы"  # noqa: S105


def write(desk: Desk, *, pictures: int = 0) -> str:
    shown = []
    for seed in range(pictures):
        taken = desk.newsroom.pictures.take_in(saved(photograph(900, 700, seed)), "a.jpg")
        shown.append(Picture(taken.master.sha256, Place.GALLERY, alt="Көпір"))
    return desk.newsroom.editing.create(make_content(pictures=tuple(shown))).uuid


def send(desk: Desk, uuid: str, name: str = "parcel", **wanted: object) -> Sent:
    order = SendOrder((uuid,), "Редакция")
    ready = desk.newsroom.sending.prepare(replace(order, **wanted))  # type: ignore[arg-type]
    return desk.newsroom.sending.write(ready, desk.folder / f"{name}.zip")


def test_a_parcel_brings_a_story_whole(field: Desk, office: Desk) -> None:
    uuid = write(field, pictures=1)
    field.rewrite(uuid, body="Екінші нұсқа")
    [(path, size)] = send(field, uuid).files
    assert size == path.stat().st_size
    assert size < field.export(uuid).stat().st_size / 2
    report = verify(path)
    assert report.ok, report.findings
    office.take(path)
    assert office.get(uuid).content == field.get(uuid).content
    assert office.revisions(uuid) == field.revisions(uuid)
    shown = office.get(uuid).content.pictures[0].sha256
    assert office.newsroom.pictures.data(shown) == field.newsroom.pictures.data(shown)


def test_only_what_the_other_side_lacks_goes(field: Desk, office: Desk) -> None:
    uuid = write(field, pictures=1)
    whole = send(field, uuid).files[0]
    office.take(whole[0])
    # Nobody knows yet whether it arrived.
    assert send(field, uuid, "again").files[0][1] == whole[1]
    office.rewrite(uuid, headline="Редакция түзеткен тақырып")
    field.take(office.export(uuid))
    with pytest.raises(ExportFailed, match="has it all"):
        send(field, uuid, "nothing")
    field.rewrite(uuid, body="Жалғасы")
    path, size = send(field, uuid, "rest").files[0]
    assert size < whole[1] / 5
    assert verify(path).ok
    assert office.arrivals(path)[uuid].coming is Coming.CHANGED
    office.take(path)
    assert office.get(uuid) == field.get(uuid)
    third = Desk(field.folder / "third", "Үшінші")
    assert third.arrivals(path)[uuid].coming is Coming.LACKING
    with pytest.raises(InputRefused, match="not here"):
        third.take(path, uuid)
    third.close()
    assert send(field, uuid, "all", whole=True).files[0][1] > whole[1]


def test_what_was_sent_may_be_taken_for_arrived(field: Desk, office: Desk) -> None:
    uuid = write(field)
    send(field, uuid)
    with pytest.raises(ExportFailed, match="has it all"):
        send(field, uuid, "again", arrived=True)
    assert [one.name for one in field.newsroom.sending.correspondents()] == ["Редакция"]
    office.take(field.folder / "parcel.zip")
    assert [one.name for one in office.newsroom.sending.correspondents()] == ["Тілші"]


def test_the_text_goes_first_where_the_link_is_thin(field: Desk, office: Desk) -> None:
    uuid = write(field, pictures=2)
    (text, size), (rest, _) = send(field, uuid, limit=20_000).files
    assert size < 20_000
    assert rest.name == "parcel-pictures.zip"
    assert verify(text).ok
    assert verify(rest).ok
    with pytest.raises(InputRefused):
        office.take(rest, uuid)
    office.take(text)
    shown = [one.sha256 for one in office.get(uuid).content.pictures]
    assert office.newsroom.pictures.find(shown) == {}
    assert office.arrivals(rest)[uuid].pictures == 2
    office.take(rest)
    assert office.newsroom.pictures.find(shown).keys() == set(shown)
    assert office.newsroom.checking.findings() == ()


def test_it_is_encrypted_to_a_passphrase(field: Desk, office: Desk) -> None:
    uuid = write(field)
    [(path, _)] = send(field, uuid, passphrase=SECRET).files
    assert path.name == "parcel.zip.age"
    assert "Өнеркәсіптік".encode() not in path.read_bytes()
    for passphrase in ("", "басқа"):
        with pytest.raises(PassphraseWanted):
            office.newsroom.inbox.open(path, passphrase=passphrase)
    with office.newsroom.inbox.open(path, passphrase=SECRET) as incoming:
        incoming.take()
    assert office.get(uuid) == field.get(uuid)
    damaged = bytearray(path.read_bytes())
    damaged[-20] ^= 1
    with pytest.raises(PassphraseWanted):
        unseal(bytes(damaged), SECRET, path)
    hungry = path.read_bytes().replace(b" 18\n", b" 30\n", 1)
    with pytest.raises(InputRefused, match="too much work"):
        unseal(hungry.replace(b" 17\n", b" 30\n", 1).replace(b" 19\n", b" 30\n", 1), "a", path)


def test_nothing_that_is_there_is_written_over(field: Desk) -> None:
    uuid = write(field)
    [(path, _)] = send(field, uuid).files
    before = path.read_bytes()
    with pytest.raises(ExportFailed):
        send(field, uuid)
    assert path.read_bytes() == before
