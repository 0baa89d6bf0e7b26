"""Verifying a bundle: every check that needs nothing but the bundle."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from newsroom.domain.bundle import Finding
from newsroom.domain.message import Message
from newsroom.domain.revision import Revision
from newsroom.domain.signing import PublicKey
from newsroom.errors import Cancelled, InputRefused
from newsroom.exchange.manifest import (
    ABOUT_ITSELF,
    MANIFEST,
    SIGNATURE,
    Entry,
    Manifest,
    Written,
    largest,
    parse_manifest,
)
from newsroom.exchange.manifest_lines import derive_bundle_id
from newsroom.exchange.names import PICTURES, UNFINISHED, Names, shown
from newsroom.exchange.references import (
    Kind,
    Reference,
    references,
    references_of_style,
    target_within,
)
from newsroom.exchange.revisions import REVISIONS, check_revisions
from newsroom.exchange.scripts import SCRIPTS, is_list, is_script, without_known_script
from newsroom.exchange.signing import LARGEST as LARGEST_SIGNATURE
from newsroom.exchange.signing import check_signature
from newsroom.exchange.source import Bundle, open_bundle
from newsroom.exchange.sums import CHECKSUMS, read_checksums

_LARGEST_PAGE = 16 << 20
_MOST_FINDINGS = 1000
_MARKUP = (".html", ".htm", ".svg", ".xhtml")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. The first four are empty or 0 where the manifest could not be read."""

    bundle_id: str
    newsroom: str
    articles: int
    files: int
    findings: tuple[Finding, ...]
    newsroom_uuid: str = ""
    key: PublicKey | None = None
    """The key that signed it, None for a bundle without a signature that fits."""
    entries: tuple[Entry, ...] = ()
    held: tuple[tuple[str, datetime], ...] = ()
    """The headlines of articles with an embargo, and when it ends, in UTC."""

    @property
    def ok(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.findings


def verify(
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Check the bundle at `path`, a folder or a zip; nothing is unpacked or written.

    `progress` gets how many files have been checked, and of how many. At most 1,000 findings are
    reported, in the order of their files. Raises `InputRefused` when there is no bundle, or it is a
    zip made to do harm, and `Cancelled`.
    """
    with open_bundle(path) as bundle:
        return check_bundle(bundle, progress, cancelled)


def check_bundle(
    bundle: Bundle,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Check a bundle that is open; see `verify`."""
    check = _Check(bundle)
    for done, total in check.run():
        if cancelled is not None and cancelled():
            raise Cancelled(Message("The check was stopped."))
        if progress is not None:
            progress(done, total)
    return check.report()


class _Check:
    """One check of a bundle; `run` does it, `report` tells of it."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._names = frozenset(bundle.names())
        self._manifest: Manifest | None = None
        self._key: PublicKey | None = None
        self._signature = ""
        self._held: list[tuple[str, datetime]] = []
        self._findings: list[Finding] = []

    def run(self) -> Iterator[tuple[int, int]]:
        """Check everything; yield how far it is, in files."""
        if self._bundle.unfinished:
            self._find(
                UNFINISHED,
                Message("An export was interrupted here. Export again to complete it."),
            )
        for link in self._bundle.links:
            self._find(
                link,
                Message(
                    "{path} is a link or a device, and no bundle holds such.", path=shown(link)
                ),
            )
        if MANIFEST not in self._names:
            return
        own = self._check_manifest()
        self._check_sums(own)
        if self._manifest is None:
            return
        self._check_names(self._manifest)
        for done, file in enumerate(self._manifest.files, start=1):
            self._check_file(file)
            yield done, len(self._manifest.files)

    def report(self) -> Report:
        """Return what was found."""
        findings = sorted(self._findings, key=lambda finding: finding.path)
        if len(findings) > _MOST_FINDINGS:
            more = Message("There is more to find. Put this right first.")
            findings = [*findings[:_MOST_FINDINGS], Finding("", more)]
        manifest = self._manifest
        if manifest is None:
            return Report("", "", 0, 0, tuple(findings))
        return Report(
            bundle_id=manifest.bundle_id,
            newsroom=manifest.newsroom_name,
            articles=len(manifest.articles),
            files=len(self._names),
            findings=tuple(findings),
            newsroom_uuid=manifest.newsroom_uuid,
            key=self._key,
            entries=manifest.articles,
            held=tuple(self._held),
        )

    def _find(self, path: str, message: Message) -> None:
        # One more than is shown tells that there are more; a hostile bundle could have millions.
        if len(self._findings) <= _MOST_FINDINGS:
            self._findings.append(Finding(shown(path), message))

    def _check_manifest(self) -> str:
        """Read the manifest, if it can be read; return its SHA-256."""
        data = self._read(MANIFEST, largest(len(self._names)))
        if data is None:
            return ""
        try:
            manifest = parse_manifest(data, len(self._names))
        except InputRefused as error:
            self._find(MANIFEST, error.message)
            return hashlib.sha256(data).hexdigest()
        self._manifest = manifest
        self._check_signature(data)
        derived = derive_bundle_id(
            manifest.newsroom_uuid, manifest.articles, public=manifest.public
        )
        if derived != manifest.bundle_id:
            self._find(
                MANIFEST, Message("The manifest was changed: the bundle's id is not its own.")
            )
        listed = {file.path for file in manifest.files}
        for entry in manifest.articles:
            if entry.path not in listed and manifest.parcel is None:
                self._find(
                    entry.path,
                    Message("The manifest names the article's page but not its file."),
                )
        return hashlib.sha256(data).hexdigest()

    def _check_signature(self, manifest: bytes) -> None:
        if SIGNATURE not in self._names:
            return
        data = self._read(SIGNATURE, LARGEST_SIGNATURE)
        if data is None:
            return
        self._signature = hashlib.sha256(data).hexdigest()
        try:
            self._key = check_signature(data, manifest)
        except InputRefused as error:
            self._find(SIGNATURE, error.message)

    def _check_sums(self, own: str) -> None:
        data = self._read(CHECKSUMS, largest(len(self._names)))
        if data is None:
            return
        sums, unread = read_checksums(data)
        for line in unread:
            self._find(CHECKSUMS, Message("Line {line} is not a checksum and a name.", line=line))
        if self._manifest is None:
            return
        expected = {file.path: file.sha256 for file in self._manifest.files} | {MANIFEST: own}
        if self._signature:
            expected[SIGNATURE] = self._signature
        about = ABOUT_ITSELF & self._names - {CHECKSUMS}
        for path in sorted(expected.keys() | sums.keys() | about):
            unknown = path not in expected and path not in about
            if unknown or path not in sums or sums[path] != expected.get(path, sums[path]):
                self._find(
                    CHECKSUMS,
                    Message("The line of {path} is missing or wrong.", path=shown(path)),
                )

    def _check_names(self, manifest: Manifest) -> None:
        names = Names()
        for path in (*ABOUT_ITSELF, *(file.path for file in manifest.files)):
            names.add(path)
        listed = {file.path for file in manifest.files} | ABOUT_ITSELF
        for path in sorted(self._names - listed):
            fault = names.add(path)
            self._find(
                path, fault or Message("The file is not in the manifest: it came from elsewhere.")
            )

    def _check_file(self, file: Written) -> None:
        """Check a listed file's bytes, and what is said in them."""
        path = file.path
        if path not in self._names:
            self._find(path, Message("The file is missing."))
            return
        if self._bundle.size(path) != file.size:
            self._find_changed(path)
            return
        content = b""
        sha256: str | None
        if path.endswith((*_MARKUP, ".css", *SCRIPTS)):
            data = self._read(path, _LARGEST_PAGE)
            if data is None:
                return
            content, sha256 = data, hashlib.sha256(data).hexdigest()
        else:
            sha256 = self._sha256(path)
        if sha256 is None:
            return
        if sha256 != file.sha256:
            self._find_changed(path)
        else:
            self._check_content(path, sha256, content)

    def _check_content(self, path: str, sha256: str, content: bytes) -> None:
        if path.startswith(f"{PICTURES}/") and PurePosixPath(path).stem != sha256:
            self._find(path, Message("The picture is not the one that its name says."))
        elif path == REVISIONS and self._manifest is not None:
            parcel = self._manifest.parcel
            needed = parcel.needs if parcel else frozenset[str]()
            shown_ones = {entry.revision for entry in self._manifest.articles}

            def see(revision: Revision) -> None:
                embargo = revision.content.embargo
                if embargo and revision.id in shown_ones:
                    self._held.append((revision.content.headline, embargo))

            messages = check_revisions(self._chunks(path), self._manifest.articles, needed, see)
            for message in messages:
                self._find(path, message)
        elif content:
            self._check_references(path, content)

    def _check_references(self, path: str, content: bytes) -> None:
        if is_script(path):
            if not is_list(path, content):
                self._find(
                    path, Message("The file is a program; a bundle has none but its search.")
                )
            return
        try:
            text = content.decode()
        except UnicodeDecodeError:
            self._find(path, Message("The page is not text in UTF-8."))
            return
        text = without_known_script(path, text)
        found = references(text) if path.endswith(_MARKUP) else references_of_style(text)
        for reference in dict.fromkeys(found):
            fault = self._fault_in(path, reference)
            if fault is not None:
                self._find(path, fault)

    def _fault_in(self, path: str, reference: Reference) -> Message | None:
        address = shown(reference.address)
        if reference.kind is Kind.SCRIPT:
            return Message("The page runs a script: {beginning}", beginning=address)
        target = target_within(path, reference.address)
        if target is None:
            if reference.kind is Kind.LINK:
                return None
            return Message("The page loads {address} from outside.", address=address)
        if target in self._names:
            return None
        if reference.kind is Kind.LINK:
            return Message("A link leads to {path}, which is missing.", path=address)
        return Message("The page needs {path}, which is missing.", path=address)

    def _find_changed(self, path: str) -> None:
        self._find(path, Message("The file is not the one that was exported."))

    def _read(self, path: str, limit: int) -> bytes | None:
        """Return a whole file; None, with a finding, when it cannot be read."""
        if path not in self._names:
            self._find(path, Message("The file is missing."))
            return None
        try:
            return self._bundle.read(path, limit)
        except InputRefused as error:
            self._find(path, error.message)
        except OSError as error:
            self._find_unreadable(path, error)
        return None

    def _sha256(self, path: str) -> str | None:
        digest = hashlib.sha256()
        before = len(self._findings)
        for chunk in self._chunks(path):
            digest.update(chunk)
        return digest.hexdigest() if len(self._findings) == before else None

    def _chunks(self, path: str) -> Iterator[bytes]:
        """Yield a file's bytes; fewer, with a finding, when it cannot be read to its end."""
        try:
            yield from self._bundle.chunks(path)
        except InputRefused as error:
            self._find(path, error.message)
        except OSError as error:
            self._find_unreadable(path, error)

    def _find_unreadable(self, path: str, error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        self._find(path, Message("The file cannot be read: {reason}.", reason=reason))
