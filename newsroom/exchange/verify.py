"""Verifying a bundle: every file, every checksum, every link, every chain of revisions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.bundle import Finding
from newsroom.domain.message import Message
from newsroom.domain.revision import parse_document
from newsroom.errors import InputRefused
from newsroom.exchange.links import Page, read_page, target_of
from newsroom.exchange.manifest import CHECKSUMS, MANIFEST, Manifest, parse_manifest
from newsroom.exchange.source import Bundle, open_bundle

REVISIONS = "newsroom/revisions.jsonl"


@dataclass(frozen=True, slots=True)
class Report:
    """What a bundle is, and all that is wrong with it, file by file."""

    bundle_id: str
    newsroom: str
    articles: int
    files: int
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def verify(path: Path) -> Report:
    """Check the bundle at `path`; raises `InputRefused` when there is none that can be read."""
    with open_bundle(path) as bundle:
        manifest = parse_manifest(bundle.read(MANIFEST))
        return Report(
            bundle_id=manifest.bundle_id,
            newsroom=manifest.newsroom,
            articles=len(manifest.paths),
            files=len(bundle.names()),
            findings=tuple(_findings(bundle, manifest)),
        )


def _findings(bundle: Bundle, manifest: Manifest) -> Iterator[Finding]:
    names = set(bundle.names())
    yield from _listing(names, manifest)
    sums: dict[str, str] = {}
    pages: list[tuple[str, Page]] = []
    listed = {file.path: file for file in manifest.files}
    for name in sorted(names):
        if name == CHECKSUMS:
            continue
        try:
            data = bundle.read(name)
        except InputRefused as error:
            yield Finding(name, error.message)
            continue
        sums[name] = hashlib.sha256(data).hexdigest()
        known = listed.get(name)
        if known and (len(data), sums[name]) != (known.bytes, known.sha256):
            yield Finding(name, Message("The file is not the one that was exported."))
        if name.endswith(".html"):
            page = read_page(data)
            if page is None:
                yield Finding(name, Message("The page is not text in UTF-8."))
            else:
                pages.append((name, page))
        elif name == REVISIONS:
            yield from _chains(data, manifest)
    for name, page in pages:
        yield from _page(name, page, names)
    if CHECKSUMS in names:
        yield from _checksums(bundle.read(CHECKSUMS), sums)


def _listing(names: set[str], manifest: Manifest) -> Iterator[Finding]:
    listed = {file.path for file in manifest.files}
    for path in sorted(listed - names):
        yield Finding(path, Message("The file is missing."))
    for path in sorted(names - listed - {MANIFEST, CHECKSUMS}):
        yield Finding(path, Message("The file is not in the manifest: it came from elsewhere."))
    if CHECKSUMS not in names:
        yield Finding(CHECKSUMS, Message("The file is missing."))
    for path in manifest.paths:
        if path not in listed:
            yield Finding(path, Message("The manifest names the article's page but not its file."))


def _checksums(data: bytes, sums: dict[str, str]) -> Iterator[Finding]:
    expected = "".join(sorted(f"{value}  {name}\n" for name, value in sums.items()))
    if data.decode("utf-8", "replace") != expected:
        yield Finding(CHECKSUMS, Message("The checksums are not those of the files."))


def _page(name: str, page: Page, names: set[str]) -> Iterator[Finding]:
    for address in page.loaded:
        target = target_of(name, address)
        if target is None:
            yield Finding(name, Message("The page loads {address} from outside.", address=address))
        elif target not in names:
            yield Finding(name, Message("The page needs {path}, which is missing.", path=target))
    for address in page.links:
        target = target_of(name, address)
        if target is not None and target not in names:
            yield Finding(name, Message("A link leads to {path}, which is missing.", path=target))
    if page.scripts:
        yield Finding(name, Message("The page runs a script."))


def _chains(data: bytes, manifest: Manifest) -> Iterator[Finding]:
    newest: dict[str, tuple[int, str]] = {}
    known: set[str] = set()
    for number, line in enumerate(data.splitlines(), start=1):
        try:
            revision = parse_document(line)
        except ValueError:
            revision = None
        if revision is None or revision.document() != line:
            yield Finding(
                REVISIONS, Message("Line {line} is not a revision as it was saved.", line=number)
            )
            continue
        before = newest.get(revision.article)
        if (before[1] if before else None) != revision.parent or revision.sequence != (
            before[0] + 1 if before else 1
        ):
            yield Finding(
                REVISIONS,
                Message("Line {line} does not follow the revision before it.", line=number),
            )
        newest[revision.article] = (revision.sequence, revision.id)
        known.add(revision.id)
    for article, identity in sorted(manifest.revisions.items()):
        if identity not in known:
            yield Finding(
                REVISIONS, Message("The revision of article {uuid} is missing.", uuid=article)
            )
