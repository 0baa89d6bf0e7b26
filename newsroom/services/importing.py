"""Taking in articles from files; a file that is refused costs the others nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from newsroom.domain.article import Article, Content
from newsroom.domain.inbox import Coming
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, StorageFailed
from newsroom.exchange.names import shown
from newsroom.services.editing import Editing
from newsroom.services.inbox import Inbox
from newsroom.services.linked_pictures import take_linked
from newsroom.services.pictures import Pictures
from newsroom.services.reading_files import read_files
from newsroom.storage.twins import said
from newsroom.text.indexed import Indexed
from newsroom.text.preparing import Prepared
from newsroom.text.rendered import Rendered, render
from newsroom.text.take_in import SUFFIXES
from newsroom.text.tidying import tidied

_PACKED = (".zip", ".age")
# In one transaction: nobody waits longer for a turn to write than that takes.
_STORED_AT_ONCE = 100


def _silent(_done: int, _total: int) -> None:
    pass


def _never() -> bool:
    return False


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
    """What became of the files of one import, in their order.

    `left` are those that a cancelled import did not come to.
    """

    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]
    left: tuple[Path, ...] = ()

    def stopped(self) -> Message | None:
        """Say what a cancelled import left; None where it came to its end."""
        if not self.left:
            return None
        return Message(
            "The import was stopped: %n file(s) were not taken in, from {path} on.",
            count=len(self.left),
            path=self.left[0],
        )


@dataclass(frozen=True, slots=True)
class _Ready:
    content: Content
    warnings: tuple[Message, ...]
    rendered: Rendered
    indexed: Indexed | None = None


@dataclass(slots=True)
class _Run:
    """How far an import is."""

    files: Sequence[Path]
    refused: list[Refused]
    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    taken: list[Taken] = field(default_factory=list)
    done: int = 0
    stopped: bool = False
    failed: bool = False

    def is_over(self) -> bool:
        """Whether it was stopped, or is to be."""
        self.stopped = self.stopped or self.cancelled()
        return self.stopped

    def count(self, files: int) -> None:
        """Note that so many files more are done with."""
        self.done += files
        self.look()

    def look(self, waiting: int = 0) -> None:
        """Tell how far it is; some files may be read, and wait to be stored."""
        self.progress(self.done + waiting, len(self.files))

    def fail(self, error: StorageFailed) -> None:
        """Stop at a failure.

        It is told with what was taken in until then: who knows only of the failure imports
        everything again.
        """
        self.refused += _not_stored(self.files[self.done :], error)
        self.stopped = self.failed = True


class Importing:
    """Reads files into drafts."""

    def __init__(
        self,
        editing: Editing,
        pictures: Pictures,
        inbox: Inbox,
        before: Callable[[], None],
        twins: Callable[[Sequence[Content]], list[int | None]],
    ) -> None:
        """`twins` tells for each text which article of the newsroom says the same."""
        self._editing = editing
        self._pictures = pictures
        self._inbox = inbox
        self._before = before
        self._twins = twins

    def take_in(
        self,
        paths: Sequence[Path],
        progress: Callable[[int, int], None] | None = None,
        *,
        passphrase: str = "",
        cancelled: Callable[[], bool] | None = None,
    ) -> Imported:
        """Import files, and all files of a kind we read in folders.

        Articles are stored some at a time, each whole or not at all. Of a bundle all that is
        missing here is taken in, in one transaction; see `Inbox`. An encrypted one is opened with
        `passphrase`.

        A backup is made before; without it nothing is taken in.
        `progress` hears of files done and all. When `cancelled` says so, no more is taken in; what
        was until then stays, and `Imported.left` names the files that were not.
        """
        self._before()
        refused: list[Refused] = []
        files = [file for path in paths for file in _files(path, refused)]
        run = _Run(files, refused, progress or _silent, cancelled or _never)
        for bundles, group in groupby(files, is_bundle):
            of_group = list(group)
            if bundles:
                self._take_bundles(of_group, passphrase, run)
            else:
                self._take_files(of_group, run)
            if run.stopped:
                break
        left = () if run.failed else tuple(files[run.done :])
        return Imported(tuple(run.taken), tuple(refused), left)

    def _take_bundles(self, paths: Sequence[Path], passphrase: str, run: _Run) -> None:
        for path in paths:
            if run.is_over():
                return
            try:
                run.taken += self._take_bundle(path, passphrase, run.refused)
            except InputRefused as error:
                run.refused.append(Refused(path, error.message))
            except StorageFailed as error:
                run.fail(error)
                return
            run.count(1)

    def _take_files(self, paths: Sequence[Path], run: _Run) -> None:
        waiting: list[tuple[Path, Prepared]] = []
        with closing(read_files(paths)) as reading:
            for path, found in reading:
                if run.is_over():
                    return
                if isinstance(found, Message):
                    # What comes before it is told before it.
                    self._store(waiting, run)
                    if not run.stopped:
                        run.refused.append(Refused(path, found))
                        run.count(1)
                    continue
                waiting.append((path, found))
                run.look(len(waiting))
                if len(waiting) >= _STORED_AT_ONCE:
                    self._store(waiting, run)
        self._store(waiting, run)

    def _store(self, waiting: list[tuple[Path, Prepared]], run: _Run) -> None:
        """Store what waits, in one transaction, or one by one where that fails."""
        ready: list[tuple[Path, _Ready]] = []
        failure: StorageFailed | None = None
        for path, found in waiting:
            try:
                ready.append((path, self._completed(path, found)))
            except StorageFailed as error:
                failure = error
                break
        waiting.clear()
        try:
            self._store_together(ready, run)
        except StorageFailed:
            # Which one it was, and that those before it are in, only one by one can tell.
            try:
                for one in ready:
                    self._store_together([one], run)
            except StorageFailed as error:
                failure = error
        if failure is not None:
            run.fail(failure)

    def _store_together(self, ready: Sequence[tuple[Path, _Ready]], run: _Run) -> None:
        if not ready:
            return
        twins = self._twins([one.content for _, one in ready])
        wanted = [(one.content, one.rendered, State.DRAFT) for _, one in ready]
        stored = self._editing.create_rendered(wanted, [one.indexed for _, one in ready])
        together: dict[tuple[str, ...], int] = {}
        for (path, one), article, twin in zip(ready, stored, twins, strict=True):
            warnings = one.warnings
            if one.content.headline:
                earlier = twin or together.setdefault(said(one.content), article.id)
                if earlier != article.id:
                    warnings = (_twice(earlier), *warnings)
            run.taken.append(Taken(path, article, warnings))
        run.count(len(ready))

    def _completed(self, path: Path, found: Prepared) -> _Ready:
        if found.rendered is not None:
            return _Ready(found.content, found.warnings, found.rendered, found.indexed)
        content, more = take_linked(found.content, path, self._pictures)
        content = tidied(content)
        return _Ready(content, found.warnings + more, render(content))

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


def _twice(earlier: int) -> Message:
    return Message(
        "Article {id} says the same already: now the newsroom has this text twice.", id=earlier
    )


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
