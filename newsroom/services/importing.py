"""Taking in articles from files; a file that is refused costs the others nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.inbox import Coming
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, StorageFailed
from newsroom.exchange.names import shown
from newsroom.services.editing import Editing
from newsroom.services.inbox import Inbox
from newsroom.services.linked_pictures import take_linked
from newsroom.services.pictures import Pictures
from newsroom.text.decoding import read_bytes
from newsroom.text.take_in import MARKDOWN, SUFFIXES, read_article

_PACKED = (".zip", ".age")


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that was taken in, and what an editor should look at in it.

    `coming` says what it was beside the newsroom's own, where it came in a bundle.
    """

    path: Path
    article: Article
    warnings: tuple[Message, ...]
    coming: Coming = Coming.NEW


@dataclass(frozen=True, slots=True)
class Refused:
    """A file of which nothing was stored, and why."""

    path: Path
    reason: Message


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the files of one import, in their order."""

    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]


class Importing:
    """Reads files into drafts."""

    def __init__(
        self, editing: Editing, pictures: Pictures, inbox: Inbox, before: Callable[[], None]
    ) -> None:
        self._editing = editing
        self._pictures = pictures
        self._inbox = inbox
        self._before = before

    def take_in(
        self,
        paths: Sequence[Path],
        progress: Callable[[int, int], None] | None = None,
        *,
        passphrase: str = "",
    ) -> Imported:
        """Import files, and all files of a kind we read in folders; each is its own transaction.

        Of a bundle all that is missing here is taken in, in one transaction; see `Inbox`. An
        encrypted one is opened with `passphrase`.

        A backup is made before; without it nothing is taken in.
        `progress` hears of files done and all. What it raises ends the import; the articles taken
        in until then stay.
        """
        self._before()
        taken: list[Taken] = []
        refused: list[Refused] = []
        files = [file for path in paths for file in _files(path, refused)]
        for done, path in enumerate(files):
            if progress:
                progress(done, len(files))
            try:
                if is_bundle(path):
                    taken += self._take_bundle(path, passphrase, refused)
                else:
                    taken.append(self._take(path))
            except InputRefused as error:
                refused.append(Refused(path, error.message))
            except StorageFailed as error:
                # Told with what was taken in until then: who knows only of the failure imports
                # everything again.
                refused += _not_stored(files[done:], error)
                break
        return Imported(tuple(taken), tuple(refused))

    def _take(self, path: Path) -> Taken:
        reading = read_article(read_bytes(path), path.name)
        content, warnings = reading.content, reading.warnings
        if path.suffix.lower() in MARKDOWN:
            content, more = take_linked(content, path, self._pictures)
            warnings += more
        article = self._editing.create(content, State.DRAFT)
        return Taken(path, article, warnings)

    def _take_bundle(self, path: Path, passphrase: str, refused: list[Refused]) -> list[Taken]:
        with self._inbox.open(path, passphrase=passphrase) as incoming:
            delivery = incoming.take()
        refused += [
            Refused(
                path,
                Message("{headline}: {reason}", headline=shown(one.headline), reason=one.reason),
            )
            for one in delivery.left
        ]
        return [Taken(path, one.article, one.told, one.coming) for one in delivery.accepted]


def _not_stored(files: Sequence[Path], error: StorageFailed) -> Iterator[Refused]:
    path, *others = files
    text = Message("{path} was not taken in: {reason}", path=path, reason=error.message)
    yield Refused(path, text)
    if others:
        message = Message(
            "%n file(s) after it were not tried: from {path} on.",
            count=len(others),
            path=others[0],
        )
        yield Refused(others[0], message)


def _files(path: Path, refused: list[Refused]) -> list[Path]:
    """Return the files that a path names; a folder that cannot be looked into is `refused`.

    A bundle is one thing and not a folder of pages. `os.path` is asked, since a `Path` raises where
    a name is too long or a folder may not be read.
    """
    if not os.path.isdir(path) or is_bundle(path):  # noqa: PTH112 - see above
        return [path]

    def refuse(error: OSError) -> None:
        folder = Path(error.filename or path)
        refused.append(Refused(folder, _cannot_be_read(folder, error)))

    before = len(refused)
    found: list[Path] = []
    for name, folders, files in os.walk(path, onerror=refuse):
        folder = Path(name)
        bundles = {inner for inner in folders if is_bundle(folder / inner)}
        folders[:] = [inner for inner in folders if inner not in bundles]
        found += [folder / inner for inner in bundles]
        found += [inner for inner in map(folder.joinpath, files) if _may_be_article(inner)]
    return sorted(found) or ([] if len(refused) > before else [path])


def _may_be_article(path: Path) -> bool:
    # What cannot be asked for its kind is named, so that reading it says why.
    if path.suffix.lower() not in SUFFIXES:
        return False
    return os.path.isfile(path) or not os.path.exists(path)  # noqa: PTH110, PTH113 - see above


def _cannot_be_read(folder: Path, error: OSError) -> Message:
    return Message(
        "The folder {path} cannot be read: {reason}. Ask its owner for the right to, or copy it "
        "to this computer.",
        path=folder,
        reason=error.strerror or type(error).__name__,
    )


def apart(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return what are files of articles, and what are bundles; a bundle's front page names it."""
    named = [
        path.parent if path.name == "index.html" and is_bundle(path.parent) else path
        for path in paths
    ]
    bundles = [path for path in named if is_bundle(path)]
    return [path for path in named if path not in bundles], bundles


def is_bundle(path: Path) -> bool:
    """Whether a path is that of a bundle, as far as its name tells."""
    if path.suffix.lower() in _PACKED and os.path.isfile(path):  # noqa: PTH113 - see above
        return True
    return os.path.isfile(path / "newsroom" / "manifest.json")  # noqa: PTH113 - see above
