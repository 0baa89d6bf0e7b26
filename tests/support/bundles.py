"""Small bundles, made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from newsroom.domain.bundle import File
from newsroom.exchange.folder import Finish
from newsroom.exchange.manifest import (
    CHECKSUMS,
    MANIFEST,
    Entry,
    Written,
    build_manifest,
    checksums,
    written,
)


def make_entry(path: str, revision: str = "0" * 64) -> Entry:
    """Return the manifest's line of an article whose page is at `path`."""
    return Entry(1, "a-uuid", revision, "Тақырып", "Саясат", None, "kk", "approved", path)


def finish_with(entries: Sequence[Entry] = ()) -> Finish:
    """Return what makes manifest and checksums of a list of files."""

    def finish(listed: Sequence[Written]) -> Iterator[File]:
        manifest = File(MANIFEST, build_manifest("uuid", "Газет", entries, listed))
        yield manifest
        yield File(CHECKSUMS, checksums([*listed, written(manifest)]))

    return finish


def make_files(contents: Mapping[str, bytes]) -> Iterable[File]:
    """Return files in the order given."""
    return [File(path, data) for path, data in contents.items()]


def read_tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
