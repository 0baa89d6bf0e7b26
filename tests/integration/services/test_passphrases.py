"""Setting, changing and removing a passphrase: whole at every moment, with a backup, and honest."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind
from newsroom.errors import InputRefused, Locked, NotFound, NotOpened, StorageFailed
from newsroom.services.newsroom import Newsroom
from newsroom.services.passphrases import change_passphrase
from newsroom.services.restoring import backups_of, restore
from newsroom.services.shelf import Shelf
from newsroom.storage.backup import check_backup, look_into
from newsroom.storage.cipher import salt_of
from newsroom.storage.disk import Disk, workshop
from newsroom.storage.keyring import Keyring
from newsroom.storage.upgrade import SCHEMA
from tests.support.articles import make_content
from tests.support.damage import FailingDisk, flip
from tests.support.holder import holding
from tests.support.killed_change import change_until_killed
from tests.support.locked import WORDS, hurry, make_locked, telling
from tests.support.newsrooms import Clock

FIXTURES = Path(__file__).parents[1] / "storage" / "fixtures"
OTHER = "өзен тау бұлт жел"
SECRET = "Құпиядерек"  # noqa: S105 - a word of a story


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


def made(folder: Path, passphrase: str) -> Path:
    """Return a closed newsroom with an article, a picture of its words in every index."""
    newsroom = make_locked(folder, passphrase)
    newsroom.editing.create(make_content(headline=SECRET, slug=""))
    newsroom.close()
    return newsroom.path


def ring(path: Path, *passphrases: str) -> Keyring:
    keyring = Keyring()
    for passphrase in passphrases:
        keyring.key_of(path, passphrase)
    return keyring


def opened(folder: Path, passphrase: str) -> Newsroom:
    newsroom = make_locked(folder, passphrase)
    assert newsroom.checking.findings() == ()
    assert newsroom.library.count(Filter(query=SECRET)) == 1
    assert newsroom.library.get(1).content.headline == SECRET
    return newsroom


@pytest.mark.parametrize(("old", "new"), [("", WORDS), (WORDS, OTHER), (WORDS, WORDS), (WORDS, "")])
def test_it_is_set_changed_and_removed(tmp_path: Path, clock: Clock, old: str, new: str) -> None:
    path = made(tmp_path, old)
    before = path.read_bytes()
    keyring = ring(path, old)
    kept = change_passphrase(path, new, keyring, clock)
    assert path.read_bytes()[:16] != before[:16]
    newsroom = opened(tmp_path, new)
    assert newsroom.encrypted == bool(new)
    newsroom.editing.save(1, make_content(headline=SECRET, body="Жаңа"))
    newsroom.close()
    if old and new and old != new:
        with pytest.raises(Locked):
            make_locked(tmp_path, old)
    key = keyring.key_of(kept)
    assert check_backup(kept, key, thorough=True).articles == 1
    assert (key is None) == (not new)
    assert [one.backup.kind for one in backups_of(path, keyring)] == [Kind.PASSPHRASE]
    if new:
        assert telling(tmp_path, [SECRET]) == []
    assert sorted(one.name for one in tmp_path.iterdir()) == [path.name, f"{path.name}.backups"]


@pytest.mark.parametrize("schema", [2, 6, SCHEMA - 1])
def test_an_older_newsroom_is_encrypted_and_brought_up(tmp_path: Path, schema: int) -> None:
    path = tmp_path / "test.newsroom"
    shutil.copyfile(FIXTURES / f"schema-{schema}.newsroom", path)
    keyring = Keyring()
    change_passphrase(path, WORDS, keyring)
    assert look_into(path, keyring.key_of(path)).schema == schema
    newsroom = make_locked(tmp_path)
    assert newsroom.checking.findings() == ()
    assert newsroom.library.count(Filter(query="кооперация")) == 1
    kinds = [one.backup.kind for one in newsroom.backups.listed()]
    assert kinds == [Kind.UPGRADE, Kind.PASSPHRASE]
    newsroom.close()
    assert telling(tmp_path, ["кооперация", "Дала тынысы"]) == []


@pytest.mark.skipif(os.name == "nt", reason="rights are POSIX's")
def test_who_may_read_the_file_stays_as_it_was(tmp_path: Path) -> None:
    path = made(tmp_path, "")
    path.chmod(0o600)
    change_passphrase(path, WORDS, Keyring())
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="rights are POSIX's")
def test_nobody_else_sees_what_is_made(tmp_path: Path) -> None:
    path = made(tmp_path, WORDS)
    left = path.with_name(f".{path.name}.making")

    class Watched(Disk):
        def sync(self, path: Path) -> None:
            if path.parent == left:
                rights.append(left.stat().st_mode & 0o777)
            super().sync(path)

    rights: list[int] = []
    left.mkdir()
    keyring = Keyring()
    keyring.key_of(path, WORDS)
    change_passphrase(path, "", keyring, disk=Watched())
    assert rights == [0o700]
    assert not left.exists()


def test_a_disk_that_stumbles_takes_no_passphrase_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path, WORDS)
    before = path.read_bytes()
    read = Path.open

    def stumble(self: Path, *values: Any, **named: Any) -> Any:
        if self == path:
            raise OSError(errno.EIO, "Input/output error")
        return read(self, *values, **named)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", stumble)
        keyring = Keyring()
        with pytest.raises(NotOpened, match="cannot be opened: Input/output error"):
            keyring.key_of(path, WORDS)
        with pytest.raises(NotOpened, match="Input/output error"):
            change_passphrase(path, "another long one", keyring)
        assert keyring.find(path) is None
    assert path.read_bytes() == before
    assert keyring.key_of(path, WORDS) is not None


def test_older_backups_are_told_and_removed(tmp_path: Path, clock: Clock) -> None:
    path = made(tmp_path, "")
    plain = make_locked(tmp_path, "", clock)
    first = plain.backups.make(Kind.ASKED)
    assert first
    assert plain.backups.outside() == []
    plain.close()
    damaged = Shelf(path).place_of_damaged(clock())
    damaged.mkdir()
    shutil.copy(path, damaged)
    keyring = Keyring()
    kept = change_passphrase(path, WORDS, keyring, clock)
    newsroom = make_locked(tmp_path, WORDS, clock, keyring)
    assert newsroom.backups.outside() == [first.path, damaged / path.name]
    # One that says the same in plain does not stand for a backup.
    kept.unlink()
    assert newsroom.backups.remove_outside() == []
    assert newsroom.backups.outside() == []
    assert [one.contents.articles for one in newsroom.backups.listed() if one.contents] == [1]
    newsroom.close()
    assert telling(tmp_path, [SECRET]) == []


def test_a_backup_that_cannot_be_read_now_is_not_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = make_locked(tmp_path)
    newsroom.editing.create(make_content(headline=SECRET))
    backup = newsroom.backups.make(Kind.ASKED)
    assert backup
    read = Path.open

    def stumble(path: Path, *values: Any, **named: Any) -> Any:
        if path == backup.path:
            raise OSError(errno.EIO, "Input/output error")
        return read(path, *values, **named)

    monkeypatch.setattr(Path, "open", stumble)
    assert newsroom.backups.outside() == []
    assert newsroom.backups.remove_outside() == []
    assert backup.path.exists()
    newsroom.close()


def test_a_backup_of_before_needs_the_passphrase_of_before(tmp_path: Path, clock: Clock) -> None:
    path = made(tmp_path, WORDS)
    old = make_locked(tmp_path, WORDS, clock)
    backup = old.backups.make(Kind.ASKED)
    old.close()
    assert backup
    change_passphrase(path, OTHER, ring(path, WORDS), clock)
    newsroom = make_locked(tmp_path, OTHER, clock)
    newsroom.editing.create(make_content(headline="Кейінгі"))
    assert [one.locked for one in newsroom.backups.listed()] == [False, True]
    newsroom.close()
    keyring = ring(path, OTHER)
    with pytest.raises(Locked, match="made under an earlier passphrase") as refused:
        restore(path, backup.path, clock, keyring=keyring)
    assert refused.value.path == backup.path.resolve()
    with pytest.raises(Locked) as refused:
        keyring.key_of(backup.path, "мүлде басқа")
    assert refused.value.tried
    keyring.key_of(backup.path, WORDS)
    restored = restore(path, backup.path, clock, keyring=keyring)
    # The newsroom stays under its own, and what it replaced is a backup under that.
    assert not restored.older_passphrase
    assert restored.kept
    assert check_backup(restored.kept, keyring.key_of(path)).articles == 2
    newsroom = opened(tmp_path, OTHER)
    assert newsroom.library.count(Filter()) == 1
    newsroom.close()
    with pytest.raises(Locked):
        make_locked(tmp_path, WORDS)


def test_a_plain_backup_does_not_take_the_passphrase_away(tmp_path: Path, clock: Clock) -> None:
    path = made(tmp_path, "")
    plain = make_locked(tmp_path, "", clock)
    backup = plain.backups.make(Kind.ASKED)
    plain.close()
    assert backup
    change_passphrase(path, WORDS, Keyring(), clock)
    before = path.read_bytes()
    with pytest.raises(Locked) as refused:
        restore(path, backup.path, clock)
    assert refused.value.path == path
    assert path.read_bytes() == before
    restore(path, backup.path, clock, keyring=ring(path, WORDS))
    opened(tmp_path, WORDS).close()
    assert telling(tmp_path, [SECRET]) == [f"{path.name}.backups/{backup.path.name}"]


@pytest.mark.parametrize("lost", ["forgotten", "damaged"])
def test_a_newsroom_that_nobody_can_open_comes_back_from_its_backup(
    tmp_path: Path, clock: Clock, lost: str
) -> None:
    path = made(tmp_path, WORDS)
    newsroom = make_locked(tmp_path, WORDS, clock)
    backup = newsroom.backups.make(Kind.ASKED)
    newsroom.close()
    assert backup
    if lost == "damaged":
        with path.open("rb+") as file:
            file.write(bytes(9000))
    else:
        change_passphrase(path, OTHER, ring(path, WORDS), clock)
    there = path.read_bytes()
    restored = restore(path, backup.path, clock, keyring=ring(backup.path, WORDS))
    assert restored.older_passphrase
    assert restored.kept
    assert restored.kept.read_bytes() == there
    opened(tmp_path, WORDS).close()


def test_nobody_may_be_beside_and_nothing_foreign_is_touched(tmp_path: Path) -> None:
    path = made(tmp_path, "")
    with holding(path), pytest.raises(StorageFailed, match="open in another program"):
        change_passphrase(path, WORDS, Keyring())
    with pytest.raises(InputRefused, match="fewer than 8 characters"):
        change_passphrase(path, "қысқа", Keyring())
    with pytest.raises(InputRefused, match="has no passphrase"):
        change_passphrase(path, "", Keyring())
    with pytest.raises(NotFound):
        change_passphrase(tmp_path / "none.newsroom", WORDS, Keyring())
    foreign = tmp_path / "foreign.newsroom"
    foreign.write_text("Хабарлама " * 2000, encoding="utf-8")
    with pytest.raises(StorageFailed, match="is not a newsroom"):
        change_passphrase(foreign, WORDS, Keyring())
    assert foreign.read_text(encoding="utf-8").startswith("Хабарлама")
    assert salt_of(path) is None


@pytest.mark.parametrize(("old", "new"), [("", WORDS), (WORDS, OTHER), (WORDS, "")])
def test_a_damaged_newsroom_is_not_written_anew(tmp_path: Path, old: str, new: str) -> None:
    path = made(tmp_path, old)
    keyring = ring(path, old)
    for page in range(2, path.stat().st_size // 4096):
        flip(path, page * 4096 + 3)
    before = path.read_bytes()
    with pytest.raises(StorageFailed) as refused:
        change_passphrase(path, new, keyring)
    assert "damaged" in str(refused.value) or "was not changed" in str(refused.value)
    assert path.read_bytes() == before
    assert not workshop(path).exists()
    assert Shelf(path).backups() == []


def test_a_disk_that_fails_at_any_step_leaves_a_whole_newsroom(tmp_path: Path) -> None:
    path = made(tmp_path / "start", WORDS)
    for step in range(100):
        folder = tmp_path / str(step)
        shutil.copytree(path.parent, folder)
        disk = FailingDisk(step)
        there = folder / path.name
        keyring = ring(there, WORDS)
        told = ""
        try:
            change_passphrase(there, OTHER, keyring, disk=disk)
        except StorageFailed as error:
            told = str(error)
        opened(folder, WORDS if "was not changed" in told else OTHER).close()
        if not told:
            assert step > 8
            return
        shutil.rmtree(folder)
    raise AssertionError("it was never done")


@pytest.mark.skipif(os.name == "nt", reason="a kill is POSIX's")
@pytest.mark.parametrize("new", [OTHER, ""])
def test_killed_at_any_moment_it_is_the_old_one_or_the_new_one(tmp_path: Path, new: str) -> None:
    path = made(tmp_path / "start", WORDS)
    seen = set()
    for step in range(100):
        folder = tmp_path / "work"
        shutil.copytree(path.parent, folder)
        there = folder / path.name
        done = change_until_killed(there, WORDS, new, step)
        now = WORDS if salt_of(there) == salt_of(path) else new
        seen.add(now)
        opened(folder, now).close()
        # Whoever opens it takes away what was left half made, which may be without a passphrase.
        assert not workshop(there).exists()
        if now:
            assert [one for one in telling(folder, [SECRET]) if ".backups/" not in one] == []
        shutil.rmtree(folder)
        if done:
            assert seen == {WORDS, new}
            assert step > 12
            return
    raise AssertionError("it was never done")
