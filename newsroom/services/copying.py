"""Writing a copy elsewhere: one article, or the newsroom, when its own place cannot be written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from newsroom.domain.article import Content
from newsroom.domain.date_style import DateStyle
from newsroom.domain.message import Message
from newsroom.errors import AlreadyThere, StorageFailed

_MOST_BYTES = 200  # of a temporary name: file systems end at 255


def write_copy(
    content: Content,
    path: Path,
    *,
    style: DateStyle = DateStyle.NEWSPAPER,
    replace: bool = False,
) -> None:
    """Write the content whole, as Markdown with front matter; `import` takes it in again.

    Where `path` ends in `.txt` it is the text of a page, as a newspaper's site shows it, with its
    dates in this style. A file that stands there is only replaced where `replace` says so.
    Raises `AlreadyThere`, or `StorageFailed` when it cannot be done; what stood there is then as
    it was.
    """
    from newsroom.text.front_matter import write_markdown  # noqa: PLC0415
    from newsroom.text.page_text import write_page_text  # noqa: PLC0415

    as_page = path.suffix.lower() == ".txt"
    text = write_page_text(content, style) if as_page else write_markdown(content)
    data = text.encode("utf-8", "replace")

    def write(temporary: Path) -> None:
        temporary.write_bytes(data)

    write_file(write, path, replace=replace)


def write_text(path: Path, text: str) -> None:
    """Write a text into a file, whole or not at all, in place of one that is there.

    Raises `StorageFailed`.
    """

    def write(temporary: Path) -> None:
        temporary.write_text(text, encoding="utf-8", newline="")

    write_file(write, path, replace=True)


def write_whole(copy: Callable[[Path], None], path: Path) -> None:
    """Let `copy` write the newsroom into a new file at `path`, whole or not at all.

    Raises `AlreadyThere` and `StorageFailed`.
    """
    write_file(copy, path, replace=False)


def write_file(write: Callable[[Path], None], path: Path, *, replace: bool) -> None:
    """Let `write` make a file under a temporary name, and put it at `path`, whole or not at all.

    Raises `AlreadyThere` where one stands there that must not be replaced, and `StorageFailed`.
    """
    try:
        if not replace and path.exists():
            raise _already_there(path)
        # In a folder of its own, under a name that nobody else has or waits for.
        with tempfile.TemporaryDirectory(prefix=".newsroom-", dir=path.parent) as folder:
            temporary = Path(folder) / f"copy{path.suffix[:_MOST_BYTES]}"
            write(temporary)
            _sync(temporary)
            _put(temporary, path, replace=replace)
        if os.name == "posix":
            _sync_folder(path.parent)
    except OSError as error:
        raise StorageFailed(
            Message(
                "{path} could not be written: {reason}. Choose another place.",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error


def _put(temporary: Path, path: Path, *, replace: bool) -> None:
    if replace:
        temporary.replace(path)
        return
    try:
        os.link(temporary, path)  # unlike a rename, never over a file that has come meanwhile
    except FileExistsError as error:
        raise _already_there(path) from error
    except OSError:
        # FAT knows no links.
        if path.exists():
            raise _already_there(path) from None
        temporary.rename(path)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    # Some file systems refuse it; the file itself is on the disk by now.
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _already_there(path: Path) -> AlreadyThere:
    return AlreadyThere(
        Message("{path} is there already; nothing was written. Choose another name.", path=path)
    )
