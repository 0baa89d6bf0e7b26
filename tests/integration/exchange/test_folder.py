"""A bundle's folder is whole whatever happens while it is written."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, ExportFailed, InputRefused
from newsroom.exchange.folder import Outcome, recover, write_folder
from newsroom.exchange.verify import verify
from tests.support.bundles import finish_with, make_files, read_tree

OLD = {
    "assets/site.css": b"old",
    "article/1.html": b'<a href="../index.html">1</a>',
    "article/2.html": b"two",
    "index.html": b'<a href="article/1.html"></a><a href="article/2.html"></a>',
}
NEW = {
    "assets/site-2.css": b"new",
    "article/1.html": b'<link rel="stylesheet" href="../assets/site-2.css">',
    "article/3.html": b"three",
    "index.html": b'<a href="article/1.html"></a><a href="article/3.html"></a>',
}


def write(target: Path, contents: dict[str, bytes]) -> Outcome:
    return write_folder(target, make_files(contents), finish_with())


def written_tree(tmp_path: Path, contents: dict[str, bytes]) -> dict[str, bytes]:
    target = tmp_path / "expected" / str(len(list(tmp_path.glob("expected/*"))))
    write(target, contents)
    return read_tree(target)


def test_a_second_export_writes_only_what_changed(tmp_path: Path) -> None:
    target = tmp_path / "bundle"
    assert write(target, OLD) == Outcome(6, 0, 0)
    assert write(target, OLD) == Outcome(0, 6, 0)
    times = {path: path.stat().st_mtime_ns for path in target.rglob("*.css")}
    changed = OLD | {"article/2.html": b"TWO"}
    assert write(target, changed) == Outcome(3, 3, 0)
    assert {path: path.stat().st_mtime_ns for path in target.rglob("*.css")} == times
    assert verify(target).ok


def test_what_is_gone_is_removed_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    target = tmp_path / "bundle"
    write(target, OLD)
    (target / "notes.txt").write_text("the editor's own")
    (target / "article" / "mine.html").write_text("mine")
    outcome = write(target, {"index.html": b"alone"})
    assert outcome.removed == 3
    assert read_tree(target).keys() == {
        "index.html",
        "notes.txt",
        "article/mine.html",
        "newsroom/manifest.json",
        "SHA256SUMS",
    }
    assert not (target / "assets").exists()


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["a.html", "b/a.html", "b/c.html", "d/e/f.css", "index.html"]),
            st.binary(max_size=3),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_the_folder_holds_exactly_the_last_export(
    tmp_path_factory: pytest.TempPathFactory, exports: list[dict[str, bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("exports")
    target = folder / "bundle"
    for contents in exports:
        write(target, contents)
    assert read_tree(target) == written_tree(folder, exports[-1])


def test_killed_at_any_step_it_is_old_or_can_be_completed(tmp_path: Path) -> None:
    old = written_tree(tmp_path, OLD)
    new = written_tree(tmp_path, NEW)
    outcomes = set()
    for step in range(1, 400):
        target = tmp_path / f"killed-{step}"
        write(target, OLD)
        survived = export_killed_at(step, target)
        seen = {path: data for path, data in read_tree(target).items() if ".unfinished" not in path}
        recover(target)
        after = read_tree(target)
        assert after in (old, new), f"killed at step {step}"
        if after == old:
            assert seen == old, f"killed at step {step}: the old bundle was touched"
        outcomes.add("old" if after == old else "new")
        write(target, NEW)
        assert read_tree(target) == new
        if survived:
            break
    else:
        pytest.fail("the export never ended")
    assert outcomes == {"old", "new"}


def export_killed_at(step: int, target: Path) -> bool:
    """Export in a process that dies at its `step`-th touch of the disk; tell whether it lived."""
    child = os.fork()
    if child == 0:
        left = step

        def die_at_last(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal left
            touches = event in {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}
            if event == "open" and arguments and str(target) in str(arguments[0]):
                touches = True
            if touches:
                left -= 1
                if left == 0:
                    os._exit(9)

        sys.addaudithook(die_at_last)
        try:
            write(target, NEW)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def test_stopping_leaves_the_old_bundle(tmp_path: Path) -> None:
    target = tmp_path / "bundle"
    write(target, OLD)
    before = read_tree(target)

    def files() -> Iterator[File]:
        yield from list(make_files(NEW))[:2]
        raise Cancelled(Message("Stopped."))

    with pytest.raises(Cancelled):
        write_folder(target, files(), finish_with())
    assert read_tree(target) == before


def test_a_first_export_that_was_stopped_can_be_made_again(tmp_path: Path) -> None:
    target = tmp_path / "bundle"

    def files() -> Iterator[File]:
        raise Cancelled(Message("Stopped."))
        yield  # a generator like any other

    with pytest.raises(Cancelled):
        write_folder(target, files(), finish_with())
    write(target, OLD)
    assert read_tree(target) == written_tree(tmp_path, OLD)


def test_a_full_disk_leaves_the_old_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "bundle"
    write(target, OLD)
    before = read_tree(target)
    write_bytes = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if data == b"three":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(ExportFailed, match="No space left"):
        write(target, NEW)
    assert read_tree(target) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small file system")
def test_a_disk_that_is_really_full_leaves_the_old_bundle(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.system(f"mount -t tmpfs -o size=256k tmpfs '{disk}' 2>/dev/null") != 0:  # noqa: S605
        pytest.skip("this machine allows no mounts")
    try:
        target = disk / "bundle"
        write(target, OLD)
        before = read_tree(target)
        with pytest.raises(ExportFailed, match="No space left"):
            write(target, NEW | {"assets/large.css": bytes(300_000)})
        assert read_tree(target) == before
        assert verify(target).ok
    finally:
        os.system(f"umount '{disk}'")  # noqa: S605


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("keep")
    with pytest.raises(ExportFailed, match="holds other files"):
        write(tmp_path, OLD)
    assert read_tree(tmp_path) == {"letter.txt": b"keep"}


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("keep")
    with pytest.raises(ExportFailed, match="is a file"):
        write(tmp_path / "letter", OLD)


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    target = tmp_path / "bundle"
    outside = tmp_path / "outside"
    outside.mkdir()
    write(target, {"index.html": b"x"})
    (target / "article").symlink_to(outside)
    with pytest.raises(ExportFailed, match="stands where the bundle needs a folder"):
        write(target, OLD)
    assert list(outside.iterdir()) == []


def test_a_second_export_at_the_same_time_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "bundle"

    def files() -> Iterator[File]:
        with pytest.raises(ExportFailed, match="under way"):
            write(target, NEW)
        yield from make_files(OLD)

    write_folder(target, files(), finish_with())
    assert read_tree(target) == written_tree(tmp_path, OLD)


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../x", "a/../../x", "a\\b", "C:/x", "con.html", "a//b", "a/./b", "", "é.html"],
)
def test_no_file_of_a_bundle_has_such_a_name(tmp_path: Path, path: str) -> None:
    with pytest.raises(InputRefused, match="may not have"):
        write(tmp_path / "bundle", {path: b"x"})
    assert read_tree(tmp_path) == {}
