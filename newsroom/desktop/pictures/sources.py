"""Pictures as they come to the window: files that were dropped or chosen, and the clipboard's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

Source = Path | QImage

_ENDINGS = {".jpg", ".jpeg", ".jpe", ".png", ".webp", ".heic", ".heif"}


def is_picture(path: Path) -> bool:
    """Whether a file is called a picture; what it is, its content says when it is taken in."""
    return path.suffix.lower() in _ENDINGS


def file_filter() -> str:
    """Return the endings as a file dialog wants them."""
    return " ".join(f"*{ending}" for ending in sorted(_ENDINGS))


def pictures_in(data: QMimeData) -> list[Source]:
    """Return the pictures that the clipboard or a drag holds; text beside a picture goes first."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return list(files) if all(map(is_picture, files)) else []
    if data.hasImage() and not data.hasText():
        image = data.imageData()
        return [image] if isinstance(image, QImage) and not image.isNull() else []
    return []


def bytes_of(image: QImage) -> bytes:
    """Return a picture of the clipboard as a file's bytes; any thread may ask."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 100)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def split(files: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return the pictures among files, and the others."""
    return [one for one in files if is_picture(one)], [one for one in files if not is_picture(one)]
