"""A manifest made from the one before it: of an archive, nearly every line stays as it stands.

What comes out is, to the byte, what `newsroom.exchange.manifest_lines.closing` makes of all
articles and files: only sooner, for what did not change is copied some thousand lines at a time.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from newsroom.domain.bundle import File, Stream
from newsroom.exchange.manifest import Entry, Sign, Written
from newsroom.exchange.manifest_lines import (
    ARTICLES_FOLLOW,
    BETWEEN,
    FILES_FOLLOW,
    FIRST,
    LAST,
    bundle_id_of,
    closed,
    line_of_article,
    line_of_file,
    manifest_head,
    pieces_of,
)

_Key = TypeVar("_Key", int, bytes)

_NUMBER = re.compile(rb'\{"id": ([0-9]+)')
# No name of a file needs an escape: see `fault_in`.
_PATH = re.compile(rb'\{"path": "([^"]*)')
_PATH_FIRST, _HASH_LAST = len(b'{"path": "'), -len(b'"}')
_HASH = 64  # letters
# Where the values of an article stand when quotation marks part its line; none needs an escape.
_UUID, _REVISION, _ITS_PATH = 5, 9, -2


@dataclass(frozen=True, slots=True)
class Since:
    """What is different since the bundle that stands there.

    `manifest` yields the bytes of that bundle's manifest, which this very program wrote, each time
    from the start. `files` are those that were made or looked at, some of which may be as they
    were; `gone` are those that are in the bundle no more.
    """

    manifest: Callable[[], Iterator[bytes]]
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
) -> Iterable[File | Stream]:
    """Return the manifest, its signature and `SHA256SUMS`, made from those that stood before."""
    articles: dict[int, bytes | None] = dict.fromkeys(changes.other)
    articles.update((entry.id, line_of_article(entry).encode()) for entry in changes.new)
    files: dict[bytes, bytes | None] = {path.encode(): None for path in since.gone}
    files.update(_by_path(since.files))

    def sums(own: Sequence[Written]) -> Iterator[bytes]:
        lines = _spliced(_array(since.manifest(), FILES_FOLLOW), {**files, **_by_path(own)}, _path)
        return map(_checksums, lines)

    def lines_of_articles() -> Iterator[bytes]:
        return _spliced(_array(since.manifest(), ARTICLES_FOLLOW), articles, _number)

    shows = map(_shows, chain.from_iterable(map(_lines, lines_of_articles())))
    bundle = bundle_id_of(newsroom_uuid, shows, public=public)
    pieces = pieces_of(
        manifest_head(bundle, newsroom_uuid, newsroom_name, public=public),
        lines_of_articles(),
        _spliced(_array(since.manifest(), FILES_FOLLOW), files, _path),
    )
    return closed(pieces, sums, sign)


def _by_path(files: Iterable[Written]) -> dict[bytes, bytes]:
    return {file.path.encode(): line_of_file(*file).encode() for file in files}


def _array(pieces: Iterator[bytes], follow: bytes) -> Iterator[bytes]:
    """Yield the lines of an array, which comes behind `follow`, as many at a time as come."""
    begin, end = follow + FIRST, LAST + b"]"
    waiting = b""
    inside = False
    for piece in pieces:
        waiting += piece
        if not inside:
            at = waiting.find(begin)
            inside = at >= 0
            waiting = waiting[at + len(begin) :] if inside else waiting[-len(begin) :]
        if inside:
            # No text has a line's end within itself.
            at = waiting.find(end)
            if at >= 0:
                yield waiting[:at]
                return
            at = waiting.rfind(BETWEEN)
            if at >= 0:
                yield waiting[:at]
                waiting = waiting[at + len(BETWEEN) :]


def _spliced(
    lines: Iterable[bytes], changes: Mapping[_Key, bytes | None], key: Callable[[bytes], _Key]
) -> Iterator[bytes]:
    """Yield lines, which are sorted by `key`, with the new ones of `changes` and without others."""
    rest = deque(sorted(changes))
    for piece in lines:
        last = key(piece[piece.rfind(BETWEEN) + 1 :])
        if not rest or rest[0] > last:
            yield piece
            continue
        known: dict[_Key, bytes | None] = {key(line): line for line in _lines(piece)}
        while rest and rest[0] <= last:
            one = rest.popleft()
            known[one] = changes[one]
        yield from _joined(known)
    yield from _joined({one: changes[one] for one in rest})


def _joined(lines: Mapping[_Key, bytes | None]) -> Iterator[bytes]:
    stay = [line for one in sorted(lines) if (line := lines[one]) is not None]
    if stay:
        yield BETWEEN.join(stay)


def _lines(piece: bytes) -> list[bytes]:
    return piece.split(BETWEEN)


def _checksums(files: bytes) -> bytes:
    """Return the lines of `SHA256SUMS` for these lines of files."""
    behind = _HASH_LAST - _HASH
    sums = [
        line[behind:_HASH_LAST] + b"  " + line[_PATH_FIRST : line.index(b'"', _PATH_FIRST)]
        for line in _lines(files)
    ]
    return b"\n".join([*sums, b""])


def _shows(article: bytes) -> tuple[str, str, str]:
    """Return the UUID, the revision and the path in the line of an article."""
    parts = article.split(b'"', _REVISION + 1)
    path = article.rsplit(b'"', 2)[_ITS_PATH]
    return parts[_UUID].decode(), parts[_REVISION].decode(), path.decode()


def _number(line: bytes) -> int:
    found = _NUMBER.search(line)
    assert found is not None
    return int(found[1])


def _path(line: bytes) -> bytes:
    found = _PATH.search(line)
    assert found is not None
    return found[1]
