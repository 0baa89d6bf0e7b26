"""An export that takes in the rest as it stands leaves, to the byte, what a new one would."""

from __future__ import annotations

import errno
import os
import random
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from newsroom.domain.bundle import Between, File, Stream
from newsroom.errors import ExportFailed
from newsroom.exchange import folder, standing
from newsroom.exchange.folder import write_folder
from newsroom.exchange.ground import Ground
from newsroom.exchange.manifest import MANIFEST, Entry, Sign
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.names import UNFINISHED
from newsroom.exchange.renewing import Changes, Since, renewed
from newsroom.exchange.roll import Roll
from newsroom.exchange.standing import Standing
from tests.support.bundles import NAME, NEWSROOM, files_in
from tests.support.failing_disk import QuickDisk
from tests.support.memory import Memory

PAGE = b'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>a</title></head></html>\n'
# Some are others' for some system; as a file one may stand where another is a folder.
PARTS = ("a", "A", "b", "c.html", "C.html", "é", "e\u0301", "É", "tag", "Tag", "ß", "ss", "x.css")
HEADLINES = ("Су", 'Ә "x"', "\\\n  ]", '{"path": "a"')

Files = Mapping[str, bytes]
Articles = Mapping[int, Entry]


@pytest.fixture(autouse=True)
def _short_rolls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "Roll", partial(Roll, at_once=3))


class Site:
    """A bundle that is renewed by what is different, and what it holds."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.memory = Memory()
        self.files: Files = {}
        self.articles: Articles = {}
        self.by_difference = False
        self.sign: Sign | None = None
        self.meanwhile: Callable[[], object] = lambda: None

    def export(self, files: Files, articles: Articles = {}) -> folder.Outcome:  # noqa: B006
        """Export these, in the order in which they come."""

        def made(ground: Ground) -> Iterator[File]:
            disturbed = ground.disturbed()
            self.by_difference = disturbed is not None
            apart = disturbed or frozenset()
            for path, data in files.items():
                same = self.by_difference and self.files.get(path) == data and path not in apart
                if not same and not ground.keep(data, [path]):
                    yield File(path, data, data)

            def leaving(between: Between) -> Iterable[str]:
                return (one for one in between("", None) if one not in files or one in apart)

            if self.by_difference:
                ground.keep_rest(leaving)
            self.meanwhile()

        def renew(since: Since) -> Iterable[File | Stream]:
            others = {*self.articles, *articles}
            others = {one for one in others if self.articles.get(one) != articles.get(one)}
            new = [articles[one] for one in sorted(others & articles.keys())]
            return renewed(NEWSROOM, NAME, Changes(new, others), since, sign=self.sign)

        outcome = write_folder(
            self.target,
            made,
            closing(NEWSROOM, NAME, _listed(articles), sign=self.sign),
            disk=QuickDisk(),
            memory=self.memory,
            renew=renew,
        )
        self.files, self.articles = files, articles
        return outcome


def _listed(articles: Articles) -> list[Entry]:
    return [articles[number] for number in sorted(articles)]


def changed_files(files: Files, chance: random.Random) -> dict[str, bytes]:
    """Return other files, in any order."""
    new = dict(files)
    for path in chance.sample(sorted(new), min(len(new), chance.randrange(4))):
        del new[path]
    for _ in range(chance.randrange(5 if files else 12)):
        path = "/".join(chance.choices(PARTS, k=chance.randrange(1, 4)))
        new[path] = PAGE + chance.choice((b"a", b"b"))
    paths = list(new)
    chance.shuffle(paths)
    return {path: new[path] for path in paths}


def changed_articles(articles: Articles, chance: random.Random) -> dict[int, Entry]:
    """Return other articles."""
    new = dict(articles)
    for number in chance.sample(sorted(new), min(len(new), chance.randrange(3))):
        del new[number]
    for number in chance.sample(range(1, 12), chance.randrange(3)):
        uuid = f"{number:08x}-0000-0000-0000-000000000000"
        revision = f"{chance.randrange(1 << 30):064x}"
        headline, path = chance.choice(HEADLINES), f"article/{number}.html"
        new[number] = Entry(number, uuid, revision, headline, "", None, "kk", "approved", path)
    return new


def meddle(site: Site, chance: random.Random) -> None:
    """Change or remove a file of the bundle."""
    place = site.target / chance.choice(sorted(site.files))
    if place.exists() and chance.randrange(2):
        place.write_bytes(b"x")
    else:
        place.unlink(missing_ok=True)


def test_whatever_changed_it_is_as_a_new_one_or_refused_as_one(tmp_path: Path, rounds: int) -> None:
    by_difference = 0
    for seed in range(rounds):
        chance = random.Random(seed)  # noqa: S311 - the same each time
        site = Site(tmp_path / f"{seed}")
        for step in range(6):
            case = seed, step
            files = changed_files(site.files, chance)
            articles = changed_articles(site.articles, chance)
            if site.files and not chance.randrange(4):
                meddle(site, chance)
            new = tmp_path / f"{seed}-{step}"
            whole = [File(path, data) for path, data in files.items()]
            before = files_in(site.target) if site.target.exists() else {}
            try:
                write_folder(
                    new, whole, closing(NEWSROOM, NAME, _listed(articles)), disk=QuickDisk()
                )
            except ExportFailed:
                with pytest.raises(ExportFailed):
                    site.export(files, articles)
                after = files_in(site.target) if site.target.exists() else {}
                assert after == before, case
                continue
            outcome = site.export(files, articles)
            expected = files_in(new)
            assert files_in(site.target) == expected, case
            assert outcome.written + outcome.unchanged == len(expected), case
            assert outcome.size == sum(map(len, expected.values())), case
            assert sorted(site.memory.files) == sorted(files), case
            assert not (site.target / UNFINISHED).exists(), case
            by_difference += site.by_difference
    assert by_difference > rounds


@pytest.mark.parametrize(
    ("stays", "comes"), [("Tag/a", "tag"), ("tag", "Tag/a"), ("É", "e\u0301"), ("é/b", "É")]
)
def test_no_file_comes_beside_one_that_some_system_takes_for_it(
    tmp_path: Path, stays: str, comes: str
) -> None:
    site = Site(tmp_path / "site")
    site.export({stays: PAGE, "z.html": PAGE})
    with pytest.raises(ExportFailed, match="also that of another file"):
        site.export({stays: PAGE, "z.html": PAGE, comes: PAGE})
    assert site.by_difference
    site.export({"z.html": PAGE, comes: PAGE})
    assert sorted(files_in(site.target)) == sorted(
        [comes, "z.html", "SHA256SUMS", "newsroom/manifest.json"]
    )


class FailingFiles:
    """Makes files without names; of all that is done to them, step number `at` fails."""

    def __init__(self, at: int) -> None:
        self.steps = -at
        self._make = tempfile.TemporaryFile

    def __call__(self, dir: str) -> FailingFile:  # noqa: A002 - as it is called
        return FailingFile(self._make(dir=dir), self._step)

    def _step(self) -> None:
        self.steps += 1
        if self.steps == 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))


class FailingFile:
    """Such a file."""

    def __init__(self, file: IO[bytes], step: Callable[[], None]) -> None:
        self.tell, self.close = file.tell, file.close
        self._file, self._step = file, step

    def seek(self, *place: int) -> int:
        self._step()
        return self._file.seek(*place)

    def write(self, data: bytes) -> int:
        self._step()
        return self._file.write(data)

    def read(self, size: int) -> bytes:
        self._step()
        return self._file.read(size)

    def readline(self) -> bytes:
        return self._file.readline()


@pytest.mark.parametrize("sign", [None, bytes.upper], ids=["unsigned", "signed"])
@pytest.mark.parametrize("by_difference", [True, False])
def test_a_list_that_fails_at_some_step_ends_the_export_in_words(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sign: Sign | None,
    by_difference: bool,  # noqa: FBT001 - given by name
) -> None:
    old = {f"{number}.html": PAGE for number in range(5)}
    new = {path: PAGE + b"new" for path in old if path > "1"}
    new_one = Site(tmp_path / "new")
    new_one.sign = sign
    new_one.export(new)
    expected, failures = files_in(new_one.target), 0
    for at in range(0, 1000, 4):
        site = Site(tmp_path / f"{at}")
        site.export(old)
        site.sign = sign
        if not by_difference:
            site.memory = Memory()
        before, files = files_in(site.target), FailingFiles(at)
        with monkeypatch.context() as patched:
            patched.setattr(tempfile, "TemporaryFile", files)
            try:
                site.export(new)
            except ExportFailed as error:
                assert "Input/output error" in str(error.message.values)  # noqa: PT017
                failures += 1
        assert site.by_difference == by_difference
        assert files_in(site.target) in (before, expected), at
        if files.steps <= 0:
            break
        site.export(new)
        assert files_in(site.target) == expected, at
    assert failures == at // 4 > 5


@pytest.mark.parametrize("sign", [None, bytes.upper], ids=["unsigned", "signed"])
def test_a_manifest_that_is_taken_away_meanwhile_is_told_of(
    tmp_path: Path, sign: Sign | None
) -> None:
    site = Site(tmp_path / "site")
    site.export({"a.html": PAGE, "b.html": PAGE})
    site.sign, site.meanwhile = sign, (site.target / MANIFEST).unlink
    with pytest.raises(ExportFailed, match="could not be written"):
        site.export({"a.html": PAGE, "b.html": PAGE + b"b"})


def test_a_manifest_that_changes_while_it_is_read_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "_PIECE", 99)
    site = Site(tmp_path / "site")
    site.export({"a.html": PAGE, "b.html": PAGE})
    pieces = Standing(str(site.target), site.memory).manifest()
    next(pieces)
    with (site.target / MANIFEST).open("ab") as manifest:
        manifest.write(b" ")
    with pytest.raises(ExportFailed, match="changed while"):
        next(pieces)
