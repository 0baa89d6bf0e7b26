"""An encrypted newsroom: no byte of it tells a word, and it is as safe as a plain one."""

from __future__ import annotations

import os
import shutil
import tempfile
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.listing import Order
from newsroom.domain.note import Note
from newsroom.domain.opening import Opening, Way
from newsroom.domain.workflow import State
from newsroom.errors import Damaged, Locked, NewerNewsroom, NotOpened, StorageFailed
from newsroom.services.newsroom import open_newsroom
from newsroom.storage.cipher import make_key, salt_of
from newsroom.storage.engine import Engine
from newsroom.storage.glance import glance
from newsroom.storage.keyring import Keyring
from tests.support.articles import make_content
from tests.support.damage import flip
from tests.support.holder import holding
from tests.support.locked import WORDS, hurry, make_locked, telling
from tests.support.media import mounted
from tests.support.newsrooms import make_newsroom

SECRETS = ("Құпиядерек", "Жасырынхат", "Үнсізкуәгер", "кілтсөз")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed newsroom with an article, under `WORDS`."""
    hurry(monkeypatch)
    newsroom = make_locked(tmp_path)
    newsroom.editing.create(make_content(headline="Тақырып", slug=""))
    newsroom.close()
    return tmp_path / "test.newsroom"


def opened(
    path: Path, passphrase: str = WORDS, *, window: bool = False, read_only: bool = False
) -> int:
    """Open, count and close."""
    opening = Opening(path, window=window, read_only=read_only, passphrase=passphrase)
    newsroom = open_newsroom(opening, lambda: "")
    try:
        assert newsroom.checking.findings() == ()
        return newsroom.library.count(Filter())
    finally:
        newsroom.close()


def test_no_word_of_it_is_in_any_byte_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    around = tmp_path / "temporary"
    around.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(around))
    desk = tmp_path / "desk"
    newsroom = make_locked(desk)
    article = newsroom.editing.create(make_content(headline=SECRETS[0], body=SECRETS[1] * 3000))
    newsroom.journal.keep("sitting", article.uuid, article.revision, article.content)
    newsroom.notes.put(article.uuid, Note(SECRETS[2]))
    newsroom.settings.change(name=SECRETS[3])
    assert newsroom.library.count(Filter(query=SECRETS[0])) == 1
    assert newsroom.backups.make(Kind.ASKED)
    newsroom.backups.write(tmp_path / "stick.newsroom")
    newsroom.write_whole(tmp_path / "copy.newsroom")
    # As a crash leaves it: with its log, which is replayed in a copy where nobody may write.
    crashed = tmp_path / "crashed"
    shutil.copytree(desk, crashed)
    assert (crashed / "test.newsroom-wal").stat().st_size > 0
    assert telling(tmp_path, SECRETS) == []
    newsroom.close()
    assert telling(tmp_path, SECRETS) == []
    assert opened(crashed / "test.newsroom", read_only=True) == 1
    assert opened(crashed / "test.newsroom") == 1
    for whole in ("stick.newsroom", "copy.newsroom"):
        assert opened(tmp_path / whole) == 1
    assert telling(tmp_path, SECRETS) == []


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="to see nameless files")
def test_what_a_bundle_brings_is_not_on_the_disk_in_plain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    monkeypatch.setattr("newsroom.exchange.nameless._IN_MEMORY", 1)
    field = make_newsroom(tmp_path)
    for number in range(3):
        field.editing.create(make_content(headline=f"{SECRETS[0]} {number}", body=SECRETS[1] * 999))
    bundle = tmp_path / "bundle.zip"
    field.publishing.export(ExportOrder(bundle, (1, 2, 3), states=(State.DRAFT,)))
    field.close()
    office = make_locked(tmp_path / "office")
    with office.inbox.open(bundle) as incoming:
        nameless = [
            descriptor.read_bytes()
            for descriptor in Path("/proc/self/fd").iterdir()
            if "(deleted)" in _target(descriptor) and descriptor.is_file()
        ]
        assert any(len(data) > 2 * 999 * len(SECRETS[1].encode()) for data in nameless)
        assert not any(secret.encode() in data for secret in SECRETS for data in nameless)
        incoming.take()
    assert office.library.count(Filter(query=SECRETS[0])) == 3
    office.close()
    assert telling(tmp_path / "office", SECRETS) == []


def _target(descriptor: Path) -> str:
    try:
        return str(descriptor.readlink())
    except FileNotFoundError:
        return ""  # that of the listing itself


def test_any_program_that_knows_the_format_opens_it_with_the_passphrase(tmp_path: Path) -> None:
    make_locked(tmp_path).close()
    connection = dbapi2.connect(str(tmp_path / "test.newsroom"))
    connection.execute(f"PRAGMA key='{WORDS}'")
    assert connection.execute("SELECT count(*) FROM article").fetchone() == (0,)
    connection.close()


@pytest.mark.parametrize("passphrase", ["", "басқа сөздер", f"{WORDS} ", WORDS.upper()])
def test_another_passphrase_is_told_and_nothing_is_printed(
    path: Path, capfd: pytest.CaptureFixture[str], passphrase: str
) -> None:
    before = path.read_bytes()
    with pytest.raises(Locked) as refused:
        opened(path, passphrase)
    assert refused.value.tried == bool(passphrase)
    assert refused.value.path == path
    assert refused.value.ways == ()
    assert not passphrase or passphrase not in str(refused.value)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == [path]
    assert capfd.readouterr() == ("", "")


def test_letters_in_pieces_are_the_same_letters(tmp_path: Path) -> None:
    words = "Жаңа й ё сөз"
    make_locked(tmp_path, words).close()
    assert opened(tmp_path / "test.newsroom", unicodedata.normalize("NFD", words)) == 0


def test_neither_key_nor_opening_tells_the_secret() -> None:
    key = make_key("құпия сөз")
    opening = Opening(Path("a"), passphrase=SECRETS[0], new_passphrase=SECRETS[1])
    told = f"{key} {key!r} {opening} {opening!r}"
    assert not any(one in told for one in (*SECRETS, key.secret.hex(), repr(key.secret)))


def test_a_damaged_page_is_damage_and_no_wrong_passphrase(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    flip(path, 2000)  # the first page, which says what the file is
    with pytest.raises(Damaged, match="is damaged") as refused:
        opened(path)
    assert not isinstance(refused.value, Locked)
    flip(path, 2000)
    assert opened(path) == 1
    for page in range(1, path.stat().st_size // 4096):
        flip(path, page * 4096 + 100)
    with pytest.raises(StorageFailed, match="is damaged"):
        opened(path)
    assert capfd.readouterr().err == ""


def test_a_first_page_that_was_torn_comes_back_from_the_log(tmp_path: Path) -> None:
    path = tmp_path / "test.newsroom"
    newsroom = make_locked(tmp_path)
    newsroom.editing.create(make_content())
    with closing(dbapi2.connect(str(path))) as connection:
        key = Keyring().key_of(path, WORDS) or make_key(WORDS, path.read_bytes()[:16])
        key.unlock(connection)
        connection.execute("CREATE TABLE later (id INTEGER)")  # the first page is in the log
        connection.commit()
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", crashed)
    newsroom.close()
    torn = crashed / path.name
    with torn.open("rb+") as file:
        file.seek(16)
        file.write(bytes(2000))
    newsroom = make_locked(crashed)
    assert newsroom.library.count(Filter()) == 1
    newsroom.close()


@pytest.mark.parametrize("cut", [1, 4096, 3 * 4096])
def test_a_shortened_file_is_known_by_its_head(path: Path, cut: int) -> None:
    os.truncate(path, path.stat().st_size - cut)
    with pytest.raises(NotOpened, match="is shorter than the newsroom in it"):
        opened(path)


def test_a_copy_of_an_open_newsroom_lacks_its_log(tmp_path: Path) -> None:
    path = tmp_path / "test.newsroom"
    make_locked(tmp_path).close()
    with holding(path, passphrase=WORDS):
        shutil.copy(path, tmp_path / "copied.newsroom")
    with pytest.raises(NotOpened, match="was copied while its newsroom was open") as refused:
        opened(tmp_path / "copied.newsroom")
    assert refused.value.ways == (Way.AS_IT_IS, Way.READ_ONLY)
    assert opened(path) == 1


def test_a_newer_newsroom_is_refused_before_sqlite_sees_it(path: Path) -> None:
    key = Keyring().key_of(path, WORDS)
    engine = Engine(path, key=key)
    with engine.upgrading() as connection:
        connection.exec_driver_sql("PRAGMA user_version=9999")
    engine.close()
    before = path.read_bytes()
    with pytest.raises(NewerNewsroom):
        opened(path)
    assert path.read_bytes() == before


def test_a_glance_before_the_opening_sees_nothing(path: Path) -> None:
    assert glance(path, Filter(), Order(), 10) is None


def test_one_window_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "test.newsroom"
    make_locked(tmp_path).close()
    with holding(path, passphrase=WORDS):
        with pytest.raises(NotOpened, match="is open in another window") as refused:
            opened(path, window=True)
        assert refused.value.in_use
        assert opened(path, window=True, read_only=True) == 1
        with pytest.raises(Locked):
            opened(path, "басқа сөздер", window=True)


def test_a_read_only_medium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)
    with mounted(tmp_path / "medium", "8m") as medium:
        newsroom = make_locked(medium.path)
        newsroom.editing.create(make_content(headline=SECRETS[0]))
        crashed = medium.path / "crashed"
        crashed.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(f"{newsroom.path}{suffix}", crashed)
        newsroom.close()
        medium.freeze()
        around = tmp_path / "temporary"
        around.mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(around))
        for folder in (medium.path, crashed):
            reading = make_locked(folder)
            assert reading.read_only
            assert reading.encrypted
            assert reading.library.count(Filter(query=SECRETS[0])) == 1
            assert telling(tmp_path, SECRETS) == []
            reading.close()
        assert list(around.iterdir()) == []


def test_a_plain_or_foreign_file_asks_for_no_passphrase(tmp_path: Path) -> None:
    text = tmp_path / "a.newsroom"
    text.write_text("Хабарлама " * 2000, encoding="utf-8")
    assert salt_of(text) is None
    with pytest.raises(StorageFailed, match="is not a newsroom") as refused:
        opened(text)
    assert not isinstance(refused.value, Locked)
    make_newsroom(tmp_path).close()
    assert opened(tmp_path / "test.newsroom") == 0  # and a passphrase too many is no harm


def test_a_founding_that_was_cut_off_takes_another_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "test.newsroom"
    path.touch()
    (tmp_path / ".test.newsroom.lock").touch()
    assert opened(path, "мүлде басқа сөз") == 0
    assert salt_of(path)
