"""The bundle's manifest and checksums: what is in it, to the byte."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.errors import InputRefused

FORMAT = "newsroom-bundle"
VERSION = 1
MANIFEST = "newsroom/manifest.json"
CHECKSUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it stands in a bundle: path, size in bytes, SHA-256 in hexadecimal."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the manifest lists it; `path` is that of its page."""

    id: int
    uuid: str
    revision: str
    headline: str
    category: str
    date: date | None
    language: str
    state: str
    path: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest that was read; `revisions` are the ids of the articles' revisions by UUID."""

    bundle_id: str
    newsroom: str
    paths: tuple[str, ...]
    revisions: dict[str, str]
    files: tuple[Written, ...]


def written(file: File) -> Written:
    """Return a file's line of the manifest."""
    return Written(file.path, len(file.data), hashlib.sha256(file.data).hexdigest())


def build_manifest(
    newsroom_uuid: str, newsroom_name: str, entries: Sequence[Entry], files: Iterable[Written]
) -> bytes:
    """Return the manifest: JSON, the same bytes for the same content.

    The bundle's id follows from the newsroom, the articles' revisions and the files, so two
    exports of the same content are the same bundle.
    """
    articles = [
        {
            "id": entry.id,
            "uuid": entry.uuid,
            "revision": entry.revision,
            "headline": entry.headline,
            "category": entry.category,
            "date": entry.date.isoformat() if entry.date else None,
            "language": entry.language,
            "state": entry.state,
            "path": entry.path,
        }
        for entry in entries
    ]
    listed = [
        {"path": file.path, "bytes": file.bytes, "sha256": file.sha256}
        for file in sorted(files, key=lambda file: file.path)
    ]
    content: dict[str, Any] = {
        "newsroom": {"uuid": newsroom_uuid, "name": newsroom_name},
        "articles": articles,
        "files": listed,
    }
    identity = hashlib.sha256(_json(content)).hexdigest()[:32]
    return _json({"format": FORMAT, "version": VERSION, "bundle_id": identity, **content}, indent=1)


def checksums(files: Iterable[Written]) -> bytes:
    """Return the text that `sha256sum -c` accepts."""
    lines = sorted(f"{file.sha256}  {file.path}\n" for file in files)
    return "".join(lines).encode()


def parse_manifest(data: bytes) -> Manifest:
    """Read a manifest; raises `InputRefused` for what is none."""
    try:
        values = json.loads(data)
        if values["format"] != FORMAT:
            raise InputRefused(Message("This is not a newsroom's bundle."))
        if values["version"] != VERSION:
            raise InputRefused(
                Message("This bundle is of a newer form. Install a newer version of this program.")
            )
        return Manifest(
            bundle_id=str(values["bundle_id"]),
            newsroom=str(values["newsroom"]["name"]),
            paths=tuple(str(article["path"]) for article in values["articles"]),
            revisions={
                str(article["uuid"]): str(article["revision"]) for article in values["articles"]
            },
            files=tuple(
                Written(str(file["path"]), int(file["bytes"]), str(file["sha256"]))
                for file in values["files"]
            ),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputRefused(
            Message("The bundle's manifest cannot be read. Ask for the bundle again.")
        ) from error


def _json(value: Any, indent: int | None = None) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=indent).encode() + b"\n"
