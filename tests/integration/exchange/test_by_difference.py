"""An export that takes in the rest as it stands leaves, to the byte, what a new one would."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from newsroom.domain.bundle import File, Stream
from newsroom.errors import ExportFailed
from newsroom.exchange import folder
from newsroom.exchange.folder import write_folder
from newsroom.exchange.ground import Between, Ground
from newsroom.exchange.manifest import Entry
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.names import UNFINISHED
from newsroom.exchange.renewing import Changes, Since, renewed
from newsroom.exchange.roll import Roll
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

        def renew(since: Since) -> Iterable[File | Stream]:
            others = {*self.articles, *articles}
            others = {one for one in others if self.articles.get(one) != articles.get(one)}
            new = [articles[one] for one in sorted(others & articles.keys())]
            return renewed(NEWSROOM, NAME, Changes(new, others), since)

        outcome = write_folder(
            self.target,
            made,
            closing(NEWSROOM, NAME, _listed(articles)),
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
