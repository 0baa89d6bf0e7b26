"""Writing the manifest and what is made from it: a line for each article and each file.

Lines come and go in pieces of some hundred, joined as they stand there: nobody holds all of them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any

from newsroom.domain.bundle import File, Stream
from newsroom.domain.revision import canonical_json
from newsroom.exchange.manifest import (
    FORMAT,
    MANIFEST,
    SIGNATURE,
    VERSION,
    Entry,
    Parcel,
    Sign,
    Written,
    written,
)
from newsroom.exchange.streams import Pieces
from newsroom.exchange.sums import CHECKSUMS, checksum_pieces

FIRST, BETWEEN, LAST = b"\n    ", b",\n    ", b"\n  "
"""What stands before the first line of an array, between two lines, and behind the last."""
ARTICLES_FOLLOW, FILES_FOLLOW = b'\n  "articles": [', b'],\n  "files": ['
"""What stands before the first line's `FIRST`, of the articles and of the files."""

_ROWS = 500
_ORDER = itemgetter(0, 1, 8)
# A row at a time through JSONEncoder takes five times as long.
_quoted = json.encoder.encode_basestring


def derive_bundle_id(newsroom_uuid: str, entries: Iterable[Entry], *, public: bool = False) -> str:
    """Return the bundle's id: the SHA-256 of which revisions it shows, of whose newsroom, where.

    It does not depend on how the pages look, so that a page may carry the id within itself.
    """
    return bundle_id_of(newsroom_uuid, map(_shows, in_order(entries)), public=public)


def bundle_id_of(newsroom_uuid: str, shows: Iterable[tuple[str, str, str]], *, public: bool) -> str:
    """Return the bundle's id by UUID, revision and path of each article, in their order."""
    digest = hashlib.sha256(b'{"articles":[')
    rest = iter(shows)
    between = b""
    while piece := list(islice(rest, _ROWS)):
        digest.update(between + canonical_json(piece)[1:-1])
        between = b","
    about = canonical_json({"newsroom": newsroom_uuid, "public": public})
    digest.update(b"]," + about[1:])
    return digest.hexdigest()


def closing(
    newsroom_uuid: str,
    newsroom_name: str,
    entries: Iterable[Entry],
    *,
    public: bool = False,
    parcel: Parcel | None = None,
    sign: Sign | None = None,
) -> Callable[[Iterable[Written]], Iterable[File | Stream]]:
    """Return the `finish` of an export: the manifest, its signature, then `SHA256SUMS`.

    `entries` are in the order of their numbers; they are gone through twice, as the files are.
    `public` says that review and revisions were left out, `parcel` what else was.
    """

    def finish(listed: Iterable[Written]) -> Iterable[File | Stream]:
        bundle = bundle_id_of(newsroom_uuid, map(_shows, entries), public=public)
        head = manifest_head(bundle, newsroom_uuid, newsroom_name, public=public, parcel=parcel)
        pieces = pieces_of(head, lines_of_articles(entries), lines_of_files(listed))
        return closed(pieces, lambda own: checksum_pieces(merge(listed, sorted(own))), sign)

    return finish


def closed(
    pieces: Iterable[bytes],
    sums: Callable[[Sequence[Written]], Iterable[bytes]],
    sign: Sign | None,
) -> Iterator[File | Stream]:
    """Yield a manifest of these pieces, its signature, and the checksums.

    `sums` makes the checksums' pieces; it is given the first two, which no manifest lists.
    """
    manifest = Pieces(pieces)
    own: list[Written] = []
    if sign is None:
        yield Stream(MANIFEST, manifest)
    else:
        # Ed25519 goes over what it signs twice: it is held whole, some hundred bytes a file.
        data = b"".join(manifest)
        yield File(MANIFEST, data)
        signature = File(SIGNATURE, sign(data))
        yield signature
        own.append(written(signature))
    own.append(Written(MANIFEST, manifest.size, manifest.sha256))
    yield Stream(CHECKSUMS, sums(own))


def manifest_head(
    bundle_id: str,
    newsroom_uuid: str,
    newsroom_name: str,
    *,
    public: bool,
    parcel: Parcel | None = None,
) -> bytes:
    """Return what stands in a manifest before its articles."""
    head: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "bundle_id": bundle_id,
        "newsroom": {"uuid": newsroom_uuid, "name": newsroom_name},
        "public": public,
    }
    if parcel is not None:
        named = {"needs": parcel.needs, "later": parcel.later}
        head["parcel"] = {key: sorted(values) for key, values in named.items() if values}
    lines = [f'  "{key}": {json.dumps(value, ensure_ascii=False)},' for key, value in head.items()]
    return "\n".join(["{", *lines]).encode()


def pieces_of(head: bytes, articles: Iterable[bytes], files: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a manifest's bytes: its head, and the lines of articles and of files."""
    yield head + ARTICLES_FOLLOW
    yield from _array(articles)
    yield FILES_FOLLOW
    yield from _array(files)
    yield b"]\n}\n"


def lines_of_articles(entries: Iterable[Entry]) -> Iterator[bytes]:
    """Yield the lines of articles, some hundred at a time."""
    return joined(map(line_of_article, entries))


def lines_of_files(files: Iterable[tuple[str, int, str]]) -> Iterator[bytes]:
    """Yield the lines of files, some hundred at a time."""
    return joined(line_of_file(*file) for file in files)


def line_of_article(entry: Entry) -> str:
    """Return the line of an article."""
    day = f'"{entry.date.isoformat()}"' if entry.date else "null"
    return (
        f'{{"id": {entry.id}, "uuid": {_quoted(entry.uuid)}, '
        f'"revision": {_quoted(entry.revision)}, "headline": {_quoted(entry.headline)}, '
        f'"category": {_quoted(entry.category)}, "date": {day}, '
        f'"language": {_quoted(entry.language)}, "state": {_quoted(entry.state)}, '
        f'"path": {_quoted(entry.path)}}}'
    )


def line_of_file(path: str, size: int, sha256: str) -> str:
    """Return the line of a file."""
    return f'{{"path": {_quoted(path)}, "bytes": {size}, "sha256": "{sha256}"}}'


def joined(lines: Iterable[str]) -> Iterator[bytes]:
    """Yield lines, some hundred at a time, as they stand in the manifest."""
    rest, between = iter(lines), BETWEEN.decode()
    while piece := between.join(islice(rest, _ROWS)):
        yield piece.encode()


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in the order in which a manifest has them."""
    # No two have the same number and UUID.
    return sorted(entries, key=_ORDER)


def _array(lines: Iterable[bytes]) -> Iterator[bytes]:
    before = FIRST
    for piece in lines:
        yield before + piece
        before = BETWEEN
    if before is BETWEEN:
        yield LAST


def _shows(entry: Entry) -> tuple[str, str, str]:
    return entry.uuid, entry.revision, entry.path
