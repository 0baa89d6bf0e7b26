"""The manifest: what a bundle says of itself, its articles and its files."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, NoReturn

from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.exchange.names import Names, fault_in, shown
from newsroom.exchange.strict_json import read_strictly
from newsroom.exchange.sums import CHECKSUMS

Sign = Callable[[bytes], bytes]
"""Makes of a manifest's bytes those of its signature's file."""

MANIFEST = "newsroom/manifest.json"
SIGNATURE = "newsroom/manifest.sig"
ABOUT_ITSELF = frozenset((MANIFEST, SIGNATURE, CHECKSUMS))
"""Files that a manifest cannot list, because they are made from it."""
FORMAT = "newsroom-bundle"
VERSION = 1

# A hundred thousand articles with four files each stay within these.
LARGEST = 128 << 20
_MOST_VALUES = 4_000_000
_MOST_FILES = 1_000_000
# A parcel has few files and names its articles: some ten thousand of them fit without any.
_LARGEST_OF_NONE, _BYTES_A_FILE = 8 << 20, 4096
_VALUES_OF_NONE, _VALUES_A_FILE = 250_000, 24
_MARKS = (b",", b"[", b"{")

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[A-Za-z0-9_-]{1,40}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Entry(NamedTuple):
    """An article as the manifest names it.

    `id` is its number in the newsroom that made the bundle; `uuid` is the same everywhere;
    `revision` is the SHA-256 of what is shown; `path` is its page within the bundle.
    """

    id: int
    uuid: str
    revision: str
    headline: str
    category: str
    date: date | None
    language: str
    state: str
    path: str


class Written(NamedTuple):
    """A file of a bundle: its path, its size in bytes, its SHA-256 in hexadecimal."""

    path: str
    size: int
    sha256: str


class Parcel(NamedTuple):
    """What makes a bundle a parcel: single stories on their way to a newsroom that has the rest.

    A parcel has no pages. `needs` are the revisions on which its own go on, and which its reader
    has; `later` are the pictures that come in a second parcel.
    """

    needs: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says. `files` are sorted by path and leave out `ABOUT_ITSELF`."""

    bundle_id: str
    newsroom_uuid: str
    newsroom_name: str
    public: bool
    articles: tuple[Entry, ...]
    files: tuple[Written, ...]
    parcel: Parcel | None = None


def written(file: File) -> Written:
    """Return what the manifest says of a file."""
    return Written(file.path, len(file.data), hashlib.sha256(file.data).hexdigest())


def largest(files: int) -> int:
    """Return how many bytes the manifest, or the checksums, of so many files may have."""
    return min(LARGEST, _LARGEST_OF_NONE + files * _BYTES_A_FILE)


def parse_manifest(data: bytes, files: int = _MOST_FILES) -> Manifest:
    """Read a manifest that may have been made to do harm, of a bundle that has so many files.

    Raises `InputRefused`, which names the place in the JSON. Keys that this version does not know
    are passed over.
    """
    values = _known(data, files)
    newsroom = _object(values.get("newsroom"), "newsroom")
    public = values.get("public")
    if not isinstance(public, bool):
        _refuse("public")
    return Manifest(
        bundle_id=_matching(values, "bundle_id", _SHA256, "$"),
        newsroom_uuid=_matching(newsroom, "uuid", _UUID, "newsroom"),
        newsroom_name=_text(newsroom, "name", "newsroom"),
        public=public,
        articles=_articles(values.get("articles")),
        files=_files(values.get("files")),
        parcel=_parcel(values["parcel"]) if "parcel" in values else None,
    )


def parse_files(data: bytes) -> tuple[Written, ...]:
    """Read only the files of a manifest, which takes a third of the time. Raises `InputRefused`."""
    return _files(_known(data, _MOST_FILES).get("files"))


def _known(data: bytes, files: int) -> dict[str, Any]:
    values = _object(_load(data, files), "$")
    if values.get("format") != FORMAT:
        raise InputRefused(Message("This is not a newsroom's bundle."))
    version = _number(values, "version", "$")
    if version > VERSION:
        raise InputRefused(
            Message("This bundle is of a newer form. Install a newer version of this program.")
        )
    return values


def _articles(values: Any) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    seen: set[str] = set()
    for place, item in _items(values, "articles"):
        entry = Entry(
            id=_number(item, "id", place),
            uuid=_matching(item, "uuid", _UUID, place),
            revision=_matching(item, "revision", _SHA256, place),
            headline=_text(item, "headline", place),
            category=_text(item, "category", place),
            date=_date(item, place),
            language=_matching(item, "language", _WORD, place),
            state=_matching(item, "state", _WORD, place),
            path=_text(item, "path", place),
        )
        if entry.uuid in seen:
            _refuse(f"{place}.uuid")
        if entry.path in seen or fault_in(entry.path) is not None:
            _refuse(f"{place}.path")
        seen |= {entry.uuid, entry.path}
        entries.append(entry)
    return tuple(entries)


def _parcel(value: Any) -> Parcel:
    values = _object(value, "parcel")
    return Parcel(_hashes(values, "needs"), _hashes(values, "later"))


def _hashes(values: dict[str, Any], key: str) -> frozenset[str]:
    found = values.get(key, [])
    if not isinstance(found, list):
        _refuse(f"parcel.{key}")
    for one in found:
        if not isinstance(one, str) or not _SHA256.fullmatch(one):
            _refuse(f"parcel.{key}")
    return frozenset(found)


def _files(values: Any) -> tuple[Written, ...]:
    names = Names()
    files: list[Written] = []
    for place, item in _items(values, "files"):
        file = Written(
            path=_text(item, "path", place),
            size=_number(item, "bytes", place),
            sha256=_matching(item, "sha256", _SHA256, place),
        )
        fault = names.add(file.path)
        if fault is not None:
            raise InputRefused(fault)
        if file.path in ABOUT_ITSELF:
            _refuse(f"{place}.path")
        files.append(file)
    return tuple(sorted(files))


def _load(data: bytes, files: int) -> Any:
    # What is read takes many times its bytes: a bundle of three files says little of itself.
    most = min(_MOST_VALUES, _VALUES_OF_NONE + files * _VALUES_A_FILE)
    if len(data) > largest(files) or sum(data.count(mark) for mark in _MARKS) > most:
        raise InputRefused(Message("The bundle's manifest is too large to be read."))
    try:
        return read_strictly(data.decode())
    except json.JSONDecodeError as error:
        _refuse(f"{error.lineno}:{error.colno}", error)
    except UnicodeDecodeError as error:
        _refuse(f"#{error.start}", error)
    except (ValueError, RecursionError) as error:
        _refuse("$", error)


def _refuse(place: str, cause: Exception | None = None) -> NoReturn:
    message = Message(
        "The bundle's manifest is damaged at {place}. Ask for the bundle again.",
        place=shown(place),
    )
    raise InputRefused(message) from cause


def _object(value: Any, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        _refuse(place)
    return value


def _items(value: Any, place: str) -> Iterable[tuple[str, dict[str, Any]]]:
    if not isinstance(value, list):
        _refuse(place)
    for index, item in enumerate(value):
        inner = f"{place}[{index}]"
        yield inner, _object(item, inner)


def _number(values: dict[str, Any], key: str, place: str) -> int:
    value = values.get(key)
    if type(value) is not int or value < 0:  # True is an int too
        _refuse(f"{place}.{key}")
    return value


def _text(values: dict[str, Any], key: str, place: str) -> str:
    value = values.get(key)
    if not isinstance(value, str):
        _refuse(f"{place}.{key}")
    if value.isascii():
        return value
    try:
        value.encode()  # JSON can write half a character, which nothing can show
    except UnicodeEncodeError as error:
        _refuse(f"{place}.{key}", error)
    return value


def _matching(values: dict[str, Any], key: str, pattern: re.Pattern[str], place: str) -> str:
    value = values.get(key)
    if not isinstance(value, str) or not pattern.fullmatch(value):
        _refuse(f"{place}.{key}")
    return value


def _date(values: dict[str, Any], place: str) -> date | None:
    if values.get("date", "") is None:
        return None
    try:
        return date.fromisoformat(_matching(values, "date", _DATE, place))
    except ValueError as error:
        _refuse(f"{place}.date", error)
