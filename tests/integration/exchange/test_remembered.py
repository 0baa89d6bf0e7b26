"""An export that remembers what it left: what stands is not made again, and nothing is believed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from newsroom.domain.bundle import File, Stream
from newsroom.exchange.folder import Outcome, write_folder
from newsroom.exchange.ground import Ground
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.verify import verify
from tests.support.bundles import NAME, NEWSROOM
from tests.support.memory import Memory

PAGE = b'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>a</title></head></html>\n'


class Exports:
    """A folder, and what is remembered of it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.memory = Memory()
        self.made: list[str] = []

    def write(self, pages: dict[str, bytes], keys: dict[str, bytes] | None = None) -> Outcome:
        """Write pages, each made from itself where no key is given."""
        self.made.clear()

        def files(ground: Ground) -> Iterable[File | Stream]:
            for path, data in pages.items():
                key = (keys or {}).get(path, data)
                if not ground.keep(key, [path]):
                    self.made.append(path)
                    yield File(path, data, key)

        outcome = write_folder(self.target, files, closing(NEWSROOM, NAME, []), memory=self.memory)
        assert verify(self.target).findings == ()
        return outcome


def pages(*names: str) -> dict[str, bytes]:
    return {f"{name}.html": PAGE + name.encode() for name in names}


@pytest.fixture
def exports(tmp_path: Path) -> Exports:
    made = Exports(tmp_path / "site")
    made.write(pages("a", "b", "c"))
    return made


def test_what_stands_is_not_made_again(exports: Exports) -> None:
    outcome = exports.write(pages("a", "b", "c"))
    assert (exports.made, outcome.written, outcome.unchanged) == ([], 0, 5)
    outcome = exports.write({**pages("a", "b", "c"), "b.html": PAGE + b"B"})
    assert (exports.made, outcome.written) == (["b.html"], 3)
    assert exports.write({**pages("a", "b", "c"), "b.html": PAGE + b"B"}).written == 0


def test_what_is_gone_is_removed_and_forgotten(exports: Exports) -> None:
    assert exports.write(pages("a", "c")).removed == 1
    assert not (exports.target / "b.html").exists()
    assert exports.write(pages("a", "b", "c")).written == 3
    assert exports.made == ["b.html"]


def test_another_key_makes_it_again(exports: Exports) -> None:
    exports.write(pages("a", "b", "c"), {"b.html": b"new"})
    assert exports.made == ["b.html"]


def rewrite(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"title", b"TITLE"))


def touch(path: Path) -> None:
    os.utime(path, ns=(1, 1_000_000_001))


def restore(path: Path) -> None:
    status = path.stat()
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes().replace(b"title", b"TITLE"))
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
    copy.replace(path)


@pytest.mark.parametrize("meddle", [rewrite, touch, restore, Path.unlink])
def test_a_file_that_was_meddled_with_is_made_again(
    exports: Exports, meddle: Callable[[Path], None]
) -> None:
    meddle(exports.target / "b.html")
    exports.write(pages("a", "b", "c"))
    assert exports.made == ["b.html"]
    assert (exports.target / "b.html").read_bytes() == PAGE + b"b"


def test_a_disk_of_whole_seconds_is_not_believed(exports: Exports) -> None:
    path = exports.target / "b.html"
    os.utime(path, ns=(0, 2_000_000_000))
    files = exports.memory.files
    files["b.html"] = files["b.html"]._replace(modified=2_000_000_000)
    exports.write(pages("a", "b", "c"))
    assert exports.made == ["b.html"]


def test_nothing_is_believed_of_a_bundle_that_another_wrote(exports: Exports) -> None:
    others = Exports(exports.target)
    others.write(pages("a", "b", "d"))
    exports.write(pages("a", "b", "c"))
    assert exports.made == ["a.html", "b.html", "c.html"]
    assert not (exports.target / "d.html").exists()
