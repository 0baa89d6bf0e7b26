"""A bundle is read without believing it, from a folder or a zip."""

from __future__ import annotations

import os
import shutil
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from newsroom.domain.bundle import File
from newsroom.errors import InputRefused
from newsroom.exchange.archive import write_zip
from newsroom.exchange.manifest import MANIFEST
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.source import open_bundle
from newsroom.exchange.verify import verify
from tests.support.bundles import NAME, NEWSROOM, files_in, make_entries, make_site, write_site
from tests.support.hostile_archives import (
    REFUSED_AT_ONCE,
    REFUSED_IN_READING,
    Archive,
    Part,
    good_parts,
    raw_zip,
)

SECONDS = 5
BYTES = 300 << 20


def contents(path: Path) -> dict[str, bytes]:
    with open_bundle(path) as bundle:
        return {name: b"".join(bundle.chunks(name)) for name in bundle.names()}


@pytest.mark.parametrize("archive", REFUSED_AT_ONCE.values(), ids=REFUSED_AT_ONCE.keys())
def test_hostile_archives_are_refused(tmp_path: Path, archive: Archive) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(archive())
    tracemalloc.start()
    began = time.monotonic()
    try:
        with pytest.raises(InputRefused) as refusal:
            open_bundle(path)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert str(refusal.value).isprintable()
    assert most < BYTES
    assert time.monotonic() - began < SECONDS
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(InputRefused):
        verify(path)


@pytest.mark.parametrize("archive", REFUSED_IN_READING.values(), ids=REFUSED_IN_READING.keys())
def test_false_contents_are_refused_as_they_are_read(tmp_path: Path, archive: Archive) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(archive())
    with open_bundle(path) as bundle:
        tracemalloc.start()
        try:
            with pytest.raises(InputRefused):
                bundle.read("a", 10 << 20)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < 20 << 20
        given: list[int] = []
        with pytest.raises(InputRefused):
            given.extend(map(len, bundle.chunks("a")))
        assert sum(given) <= bundle.size("a")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("encrypted", "without a password"),
        ("symbolic link", "link or a device"),
        ("many small bombs", "far more than any bundle"),
        ("path escape", "leads out"),
        ("equal by case", "also that of another"),
        ("truncated", "not a whole zip file"),
        ("SQLite", "no bundle of a newsroom"),
    ],
)
def test_the_refusal_tells_why(tmp_path: Path, name: str, words: str) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(REFUSED_AT_ONCE[name]())
    with pytest.raises(InputRefused, match=words):
        open_bundle(path)


def test_a_name_in_unicode_needs_no_flag(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(raw_zip([*good_parts(), Part("мақала.html", b"x", flags=0)]))
    assert contents(path)["мақала.html"] == b"x"


def test_a_limit_is_kept(tmp_path: Path) -> None:
    write_site(tmp_path, [1])
    with open_bundle(tmp_path) as bundle:
        size = bundle.size("index.html")
        assert len(bundle.read("index.html", size)) == size
        with pytest.raises(InputRefused, match="too large"):
            bundle.read("index.html", size - 1)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_site(tmp_path / "site", [1, 2])
    write_zip(
        tmp_path / "site.zip", make_site([1, 2]), closing(NEWSROOM, NAME, make_entries([1, 2]))
    )
    assert contents(tmp_path / "site") == files_in(tmp_path / "site")
    assert contents(tmp_path / "site.zip") == files_in(tmp_path / "site")


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_folder_packed_by_another_program_is_read(tmp_path: Path, compression: int) -> None:
    write_site(tmp_path / "site", [1, 2])
    path = tmp_path / "packed.zip"
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.mkdir("site")
        for name, data in files_in(tmp_path / "site").items():
            archive.writestr(f"site/{name}", data)
        archive.writestr("__MACOSX/site/._index.html", b"\0")
        archive.writestr("site/.DS_Store", b"\0")
    assert contents(path) == files_in(tmp_path / "site")
    assert verify(path).findings == ()


@pytest.mark.parametrize("program", ["zip", "7z"])
def test_a_folder_packed_by_a_usual_program_is_read(tmp_path: Path, program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not here")
    write_site(tmp_path / "site", [1, 2])
    arguments = {"zip": "zip -qr ../packed.zip .", "7z": "7z a ../packed.zip ."}[program]
    assert os.system(f"cd '{tmp_path}/site' && {arguments} >/dev/null") == 0  # noqa: S605
    assert contents(tmp_path / "packed.zip") == files_in(tmp_path / "site")


def test_a_zip_of_more_files_than_16_bits_count(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    files = (File(f"a/{number}", b"") for number in range(70_000))
    write_zip(path, files, closing(NEWSROOM, NAME, []))
    with open_bundle(path) as bundle:
        assert len(bundle.names()) == 70_002
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 70_002


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for rights to make a link")
def test_links_in_a_folder_are_seen_and_not_followed(tmp_path: Path) -> None:
    write_site(tmp_path / "site", [1])
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_bytes(b"x")
    (tmp_path / "site" / "link").symlink_to(tmp_path / "outside" / "secret")
    (tmp_path / "site" / "folder").symlink_to(tmp_path / "outside")
    os.mkfifo(tmp_path / "site" / "pipe")
    with open_bundle(tmp_path / "site") as bundle:
        assert bundle.links == ("folder", "link", "pipe")
        assert not {"link", "folder/secret", "pipe"} & set(bundle.names())
        with pytest.raises(KeyError):
            next(bundle.chunks("link"))
    findings = verify(tmp_path / "site").findings
    assert [finding.path for finding in findings] == ["folder", "link", "pipe"]


@pytest.mark.parametrize("kind", ["missing", "file", "folder", "pipe", "zip", "device"])
def test_what_is_no_bundle_is_refused_in_a_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "thing\u202e.zip"
    if kind == "file":
        path.write_bytes(b"text")
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "zip":
        path.write_bytes(raw_zip([part for part in good_parts() if part.name != MANIFEST]))
    elif kind == "device":
        path.symlink_to("/dev/zero")
    with pytest.raises(InputRefused) as refusal:
        verify(path)
    assert "thing" in str(refusal.value)
    assert str(refusal.value).isprintable()
