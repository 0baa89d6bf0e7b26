"""A bundle's folder holds exactly what the last export gave it, and other people's files."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.domain.bundle import File
from newsroom.errors import Cancelled, ExportFailed
from newsroom.exchange.folder import Outcome, write_folder
from newsroom.exchange.manifest import MANIFEST, Written
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.names import UNFINISHED
from newsroom.exchange.sums import CHECKSUMS
from newsroom.exchange.verify import verify
from tests.support.bundles import (
    NAME,
    NEWSROOM,
    broken_links,
    files_in,
    make_entries,
    make_site,
    recover,
    write_site,
)
from tests.support.failing_disk import QuickDisk
from tests.support.rights import ordinary_folder, without_rights


def write(target: Path, files: dict[str, bytes]) -> Outcome:
    return write_folder(
        target,
        (File(path, data) for path, data in files.items()),
        closing(NEWSROOM, NAME, []),
        disk=QuickDisk(),
    )


def without_own(files: dict[str, bytes]) -> dict[str, bytes]:
    return {path: data for path, data in files.items() if path not in {MANIFEST, CHECKSUMS}}


def test_a_bundle_is_written_and_is_whole(tmp_path: Path) -> None:
    outcome = write_site(tmp_path / "new" / "site", [1, 2, 3])
    files = files_in(tmp_path / "new" / "site")
    assert outcome == Outcome(len(files), 0, 0, sum(map(len, files.values())))
    assert not broken_links(files)
    assert verify(tmp_path / "new" / "site").findings == ()
    assert not (tmp_path / "new" / "site" / UNFINISHED).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="sha256sum is a Unix program")
def test_sha256sum_agrees(tmp_path: Path) -> None:
    write_site(tmp_path, [1, 2, 3])
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", CHECKSUMS],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == len(files_in(tmp_path)) - 1


def test_the_second_export_writes_nothing(tmp_path: Path) -> None:
    first = write_site(tmp_path, [1, 2, 3])
    times = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    again = write_site(tmp_path, [1, 2, 3])
    assert again == Outcome(0, first.written, 0, first.size)
    assert times == {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()}


def test_only_what_changed_is_written_and_what_is_gone_is_removed(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": b"1", "b.html": b"2", "c/d.html": b"3"})
    outcome = write(tmp_path, {"a.html": b"1", "b.html": b"x"})
    # b.html, the manifest and SHA256SUMS are new; a.html stays; c/d.html goes with its folder.
    assert (outcome.written, outcome.unchanged, outcome.removed) == (3, 1, 1)
    assert without_own(files_in(tmp_path)) == {"a.html": b"1", "b.html": b"x"}
    assert not (tmp_path / "c").exists()


def test_other_peoples_files_stay(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": b"1", "c/d.html": b"3"})
    (tmp_path / "CNAME").write_bytes(b"qazaq.example")
    (tmp_path / "c" / "note.txt").write_bytes(b"mine")
    write(tmp_path, {"a.html": b"2"})
    assert without_own(files_in(tmp_path)) == {
        "a.html": b"2",
        "CNAME": b"qazaq.example",
        "c/note.txt": b"mine",
    }


@pytest.mark.parametrize("path", ["robots.txt", "notes/index.html", "notes"])
def test_other_peoples_files_are_not_written_over(tmp_path: Path, path: str) -> None:
    write(tmp_path, {"a.html": b"1"})
    (tmp_path / "robots.txt").write_bytes(b"theirs")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "index.html").write_bytes(b"theirs")
    before = files_in(tmp_path)
    with pytest.raises(ExportFailed, match="not from an earlier export"):
        write(tmp_path, {"a.html": b"2", path: b"ours"})
    assert files_in(tmp_path) == before
    assert not (tmp_path / UNFINISHED).exists()


def test_the_same_file_of_someone_else_is_taken_over(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": b"1"})
    (tmp_path / "robots.txt").write_bytes(b"same")
    assert write(tmp_path, {"a.html": b"1", "robots.txt": b"same"}).unchanged == 2


def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    write(tmp_path, {"a": b"1", "b/c/d": b"2", "b/e": b"3"})
    write(tmp_path, {"a/x": b"4", "b": b"5"})
    assert without_own(files_in(tmp_path)) == {"a/x": b"4", "b": b"5"}
    write(tmp_path, {"a": b"1", "b/c/d": b"2", "b/e": b"3"})
    assert without_own(files_in(tmp_path)) == {"a": b"1", "b/c/d": b"2", "b/e": b"3"}


def test_a_name_may_change_its_case(tmp_path: Path) -> None:
    write(tmp_path, {"About.html": b"1"})
    write(tmp_path, {"about.html": b"1"})
    assert without_own(files_in(tmp_path)) == {"about.html": b"1"}


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "/x",
        "a/../x",
        "a\\x",
        "C:x",
        "con",
        "a/nul.txt",
        "a:b",
        "",
        "a//b",
        f"{UNFINISHED}/x",
    ],
)
def test_bad_names_are_refused(tmp_path: Path, path: str) -> None:
    target = tmp_path / "site"
    with pytest.raises(ExportFailed):
        write(target, {"a.html": b"1", path: b"x"})
    assert not list(tmp_path.rglob("*"))


def test_names_that_some_system_confuses_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="also that of another"):
        write(tmp_path / "site", {"a.html": b"1", "A.html": b"2"})
    assert not (tmp_path / "site").exists()


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_bytes(b"x")
    with pytest.raises(ExportFailed, match="Choose an empty folder"):
        write(tmp_path, {"a.html": b"1"})
    assert files_in(tmp_path) == {"thesis.odt": b"x"}


def test_a_folder_that_only_looks_empty_is_taken(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".DS_Store").write_bytes(b"x")
    write(tmp_path, {"a.html": b"1"})
    assert verify(tmp_path).ok


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(ExportFailed, match="is a file"):
        write(tmp_path / "x", {"a.html": b"1"})


@pytest.mark.parametrize("manifest", [b"{", b"{}", b'{"format":"newsroom-bundle","version":2}'])
def test_a_bundle_that_cannot_be_read_is_not_renewed(tmp_path: Path, manifest: bytes) -> None:
    write(tmp_path, {"a.html": b"1"})
    (tmp_path / MANIFEST).write_bytes(manifest)
    before = files_in(tmp_path)
    with pytest.raises(ExportFailed, match="cannot be renewed"):
        write(tmp_path, {"a.html": b"2"})
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("link", ["c/d.html", "c", "newsroom", UNFINISHED])
def test_links_in_the_folder_are_never_followed(tmp_path: Path, link: str) -> None:
    target, outside = tmp_path / "site", tmp_path / "outside"
    write(target, {"a.html": b"1", "c/d.html": b"3"})
    outside.mkdir()
    (outside / "d.html").write_bytes(b"precious")
    place = target / link
    if place.is_dir():
        place.rename(tmp_path / "away")
    elif place.exists():
        place.unlink()
    place.symlink_to(outside / "d.html" if link == "c/d.html" else outside)
    with pytest.raises(ExportFailed):
        write(target, {"a.html": b"1", "c/d.html": b"4", "c/e.html": b"5"})
    assert files_in(outside) == {"d.html": b"precious"}


def test_a_link_that_goes_leaves_what_it_leads_to(tmp_path: Path) -> None:
    target, outside = tmp_path / "site", tmp_path / "outside"
    write(target, {"a.html": b"1", "c/d.html": b"3"})
    (target / "c").rename(outside)
    (target / "c").symlink_to(outside)
    with pytest.raises(ExportFailed):
        write(target, {"a.html": b"1"})
    assert files_in(outside) == {"d.html": b"3"}


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "real")
    write(tmp_path / "site", {"a.html": b"1"})
    assert verify(tmp_path / "real").ok


def test_a_second_export_at_the_same_time_is_refused(tmp_path: Path) -> None:
    def files() -> Iterable[File]:
        yield File("a.html", b"1")
        with pytest.raises(ExportFailed, match="Another export"):
            write(tmp_path, {"b.html": b"2"})
        with pytest.raises(ExportFailed, match="Another export"):
            recover(tmp_path)

    write_folder(tmp_path, files(), closing(NEWSROOM, NAME, []))
    assert without_own(files_in(tmp_path)) == {"a.html": b"1"}


def test_an_export_can_be_stopped(tmp_path: Path) -> None:
    write_site(tmp_path, [1, 2])
    before = files_in(tmp_path)
    site = make_site([1, 2, 3], "new")
    for moment in range(len(site) + 1):
        answers = iter([False] * moment + [True])
        with pytest.raises(Cancelled):
            write_folder(
                tmp_path,
                site,
                closing(NEWSROOM, NAME, make_entries([1, 2, 3])),
                cancelled=answers.__next__,
            )
        assert files_in(tmp_path) == before
        assert verify(tmp_path).ok


def test_whatever_goes_wrong_in_making_the_files_leaves_the_bundle(tmp_path: Path) -> None:
    write_site(tmp_path, [1, 2])
    before = files_in(tmp_path)

    def files() -> Iterable[File]:
        yield File("index.html", b"new")
        raise OSError("from the template")

    def finish(_: Iterable[Written]) -> Iterable[File]:
        raise KeyboardInterrupt

    with pytest.raises(OSError, match="from the template"):
        write_folder(tmp_path, files(), closing(NEWSROOM, NAME, []))
    with pytest.raises(KeyboardInterrupt):
        write_folder(tmp_path, make_site([5]), finish)
    assert files_in(tmp_path) == before
    assert verify(tmp_path).ok


@without_rights
def test_a_folder_without_rights_is_refused() -> None:
    with ordinary_folder() as folder:
        folder.chmod(0o500)
        try:
            with pytest.raises(ExportFailed, match="no right"):
                write(folder / "site", {"a.html": b"1"})
        finally:
            folder.chmod(0o700)


PARTS = st.sampled_from(["a", "b", "A", "c.html", "index.html", "мақала", "x.css"])
PATHS = st.lists(PARTS, min_size=1, max_size=3).map("/".join)
DATA = st.sampled_from([b"", b"1", b"2", b"<p>3"])


def compatible(files: dict[str, bytes]) -> dict[str, bytes]:
    """Leave out names that no bundle has side by side."""
    kept: dict[str, bytes] = {}
    for path, data in files.items():
        key = path.lower()
        others = [other.lower() for other in kept]
        clash = any(
            key == other or key.startswith(f"{other}/") or other.startswith(f"{key}/")
            for other in others
        )
        if not clash:
            kept[path] = data
    return kept


SETS = st.dictionaries(PATHS, DATA, max_size=8).map(compatible)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(SETS, min_size=1, max_size=4),
    st.dictionaries(PATHS.map("theirs/".__add__), DATA, max_size=3).map(compatible),
)
def test_the_folder_is_the_last_set_and_other_peoples_files(
    sets: list[dict[str, bytes]], foreign: dict[str, bytes]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        write(target, {})
        for path, data in foreign.items():
            place = target / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        for files in sets:
            write(target, files)
            assert without_own(files_in(target)) == foreign | files
            assert write(target, files).written == 0
