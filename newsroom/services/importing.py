"""Taking in articles from files; a file that is refused costs the others nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, StorageFailed
from newsroom.services.editing import Editing
from newsroom.text.decoding import read_bytes
from newsroom.text.take_in import SUFFIXES, read_article


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that was taken in, and what an editor should look at in it."""

    path: Path
    article: Article
    warnings: tuple[Message, ...]


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

    def __init__(self, editing: Editing, before: Callable[[], None]) -> None:
        self._editing = editing
        self._before = before

    def take_in(
        self, paths: Sequence[Path], progress: Callable[[int, int], None] | None = None
    ) -> Imported:
        """Import files, and all files of a kind we read in folders; each is its own transaction.

        A backup is made before; without it nothing is taken in.
        `progress` hears of files done and all. What it raises ends the import; the articles taken
        in until then stay.
        """
        files = list(_files(paths))
        self._before()
        taken: list[Taken] = []
        refused: list[Refused] = []
        for done, path in enumerate(files):
            if progress:
                progress(done, len(files))
            try:
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
        if _is_bundle(path):
            raise InputRefused(
                Message(
                    "{path} is a bundle; this version reads articles only from text, Markdown, "
                    "HTML and Word files. Open its index.html in a browser.",
                    path=path,
                )
            )
        reading = read_article(read_bytes(path), path.name)
        article = self._editing.create(reading.content, State.DRAFT)
        return Taken(path, article, reading.warnings)


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


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir() and not _is_bundle(path):
            found = sorted(
                inner
                for inner in path.rglob("*")
                if inner.suffix.lower() in SUFFIXES and inner.is_file()
            )
            yield from found or [path]
        else:
            yield path


def _is_bundle(path: Path) -> bool:
    return (path / "newsroom" / "manifest.json").is_file()
