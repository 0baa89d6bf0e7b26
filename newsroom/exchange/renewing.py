"""A manifest made from the one before it: of an archive, nearly every line stays as it stands.

What comes out is, to the byte, what `newsroom.exchange.manifest.closing` makes of all articles and
files: only sooner, for ten thousand lines are copied in the time in which some hundred are made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsroom.domain.bundle import File, Stream
from newsroom.exchange.manifest import (
    FILES_FOLLOW,
    Entry,
    Sign,
    Written,
    bundle_id_of,
    closed,
    entry_row,
    file_row,
    manifest_head,
    pieces_of_rows,
)
from newsroom.exchange.sums import checksum_pieces

_FIRST, _BETWEEN, _LAST = "\n    ", ",\n    ", "\n  "
# All that each line has once; within a value, quotation marks stand behind backslashes.
_OF_ARTICLE = (
    '{"id": ', ', "uuid": "', '", "revision": "', '", "headline": "', '", "category": "',
    '", "date": ', ', "language": "', '", "state": "', '", "path": "',
)  # fmt: skip
_OF_FILE = ('{"path": "', '", "bytes": ', ', "sha256": "')
_NULL = '"date": null'
# Around all keys and texts of a line.
_MARKS_OF_ARTICLE, _MARKS_OF_FILE = 34, 10
# Where the values stand when quotation marks part the line, from its start and from its end.
_ID, _UUID, _REVISION, _PATH = 2, 5, 9, -2
_NAME, _SHA256 = 3, -2


@dataclass(frozen=True, slots=True)
class Since:
    """What is different since the bundle of which `manifest` is the manifest, byte for byte.

    `files` are those that were made or looked at, some of which may be as they were; `gone` are
    those that are in the bundle no more.
    """

    manifest: bytes
    files: Sequence[Written]
    gone: Collection[str]


@dataclass(frozen=True, slots=True)
class Changes:
    """Articles that are `new` or different, and the numbers of all `other` ones that are gone.

    The numbers may be those of different ones too.
    """

    new: Sequence[Entry]
    other: Collection[int]


def renewed(
    newsroom_uuid: str,
    newsroom_name: str,
    changes: Changes,
    since: Since,
    *,
    public: bool = False,
    sign: Sign | None = None,
) -> Iterable[File | Stream] | None:
    """Return the manifest, its signature and `SHA256SUMS`, made from those that stood before.

    None where the manifest has a line that is not as this program writes it: then all of it has to
    be made.
    """
    articles, _, files = since.manifest.decode().partition(FILES_FOLLOW)
    entries = _lines(articles.partition("[")[2], _OF_ARTICLE, _MARKS_OF_ARTICLE)
    rows = _lines(files.rpartition("]")[0], _OF_FILE, _MARKS_OF_FILE)
    # No name of a file needs an escape: see `fault_in`.
    if entries is None or rows is None or "\\" in files:
        return None
    shown = {_number(row): row for row in entries}
    for number in changes.other:
        shown.pop(number, None)
    shown.update((entry.id, entry_row(entry)) for entry in changes.new)
    ordered = [shown[number] for number in sorted(shown)]
    named = {row.split('"', _NAME + 1)[_NAME]: row for row in rows}
    for path in since.gone:
        named.pop(path, None)
    named.update((file.path, file_row(*file)) for file in since.files)
    paths = sorted(named)

    def sums(own: Sequence[Written]) -> Iterator[bytes]:
        # Of a file's line the checksums need no size.
        lines = [(path, 0, named[path].rsplit('"', 2)[_SHA256]) for path in paths]
        return checksum_pieces([*lines, *own])

    head = manifest_head(
        bundle_id_of(newsroom_uuid, list(map(_shows, ordered)), public=public),
        newsroom_uuid,
        newsroom_name,
        public=public,
    )
    return closed(pieces_of_rows(head, ordered, [named[path] for path in paths]), sums, sign)


def _lines(array: str, parts: Iterable[str], marks: int) -> list[str] | None:
    """Return the lines of an array, which is without its brackets; None where some are foreign.

    Each has these parts and so many quotation marks. A text that ends in a backslash is taken for a
    foreign line's, which only takes longer.
    """
    if not array:
        return []
    lines = array.removeprefix(_FIRST).removesuffix(_LAST).split(_BETWEEN)
    if any(array.count(part) != len(lines) for part in parts):
        return None
    found = array.count('"') - array.count('\\"') + 2 * array.count(_NULL)
    if found != len(lines) * marks:
        return None
    return lines


def _number(row: str) -> int:
    return int(row.split('"', _ID + 1)[_ID].strip(": ,"))


def _shows(row: str) -> tuple[str, str, str]:
    """Return the UUID, the revision and the path in an article's line; none needs an escape."""
    parts = row.split('"', _REVISION + 1)
    return parts[_UUID], parts[_REVISION], row.rsplit('"', 2)[_PATH]
