"""Writing one article into a file of its own: the way out when the newsroom cannot be written."""

from __future__ import annotations

import os
from pathlib import Path

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.errors import StorageFailed
from newsroom.text.front_matter import write_markdown


def write_copy(content: Content, path: Path) -> None:
    """Write the content as Markdown with front matter, whole; `import` takes it in again.

    Raises `StorageFailed` when that cannot be done; a file that stood there is then as it was.
    """
    temporary = path.with_name(f".{path.name}.new")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.write(write_markdown(content))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise StorageFailed(
            Message(
                "{path} could not be written: {reason}. Choose another place.",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error
