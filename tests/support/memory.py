"""What an export left, kept as long as a test lasts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsroom.domain.bundle import Kept, Stood


class Memory:
    """What an export left, and what the next one does."""

    def __init__(self) -> None:
        self.manifest = b""
        self.files: dict[str, Kept] = {}

    def stood(self) -> Iterator[Stood]:
        for path, kept in sorted(self.files.items()):
            yield Stood(path, kept.size, kept.modified, kept.inode)

    def paths(self, first: str = "", behind: str | None = None) -> Iterator[str]:
        return (
            path
            for path in sorted(self.files)
            if first <= path and (behind is None or path < behind)
        )

    def kept(self, path: str) -> Kept | None:
        return self.files.get(path)

    def keep(self, manifest: bytes, changed: Iterable[Kept], gone: Iterable[str] | None) -> None:
        self.manifest = manifest
        if gone is None:
            self.files.clear()
        for path in gone or ():
            self.files.pop(path, None)
        self.files.update((one.path, one) for one in changed)
