"""The names that a file of a bundle may have, on every system that a bundle may reach."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from newsroom.domain.message import Message

PICTURES = "newsroom/pictures"
"""Where a bundle for editors has the pictures themselves, each named by its hash."""
UNFINISHED = "newsroom/.unfinished"
"""The folder within a bundle in which an export keeps what it has not yet put in place."""
STAGED = f"{UNFINISHED}/new"
"""In there: the new and changed files, under the paths that they will have."""
RECORD = f"{UNFINISHED}/commit.json"
"""In there, once all of them are safely on the disk: how they are put in place."""

_LONGEST_PATH = 240  # characters: what Windows takes, less the shortest place to put a bundle
_LONGEST_PART = 255  # bytes: what the usual file systems take
_SHOWN = 120

# Nearly every name is one of these, and needs no closer look.
_PLAIN_PART = (
    r"(?!(?:con|prn|aux|nul|conin|conout|com[0-9]|lpt[0-9])(?![a-z0-9_-]))"
    r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*"
)
_PLAIN = re.compile(rf"{_PLAIN_PART}(?:/{_PLAIN_PART})*")
_DRIVE = re.compile(r"[A-Za-z]:")
# Windows opens its devices for these names, whatever their suffix.
_RESERVED = re.compile(
    r"(?:.*/)?(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:[.:/].*)?",
    re.IGNORECASE | re.DOTALL,
)
_FORBIDDEN = frozenset('<>:"|?*')
# Controls, invisible format characters (those that turn the reading direction among them),
# surrogates, and what Unicode has not assigned or leaves to private agreement.
_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def fault_in(path: str) -> Message | None:
    """Say why no file of a bundle may be named `path`; None for a good name."""
    if len(path) <= _LONGEST_PATH and _PLAIN.fullmatch(path):
        return None
    parts = path.split("/")
    if "\\" in path or _DRIVE.match(path) or {"", ".", ".."} & set(parts):
        return Message("The name {path} leads out of the bundle.", path=shown(path))
    if any(unicodedata.category(letter) in _INVISIBLE for letter in path):
        return Message("The name {path} has invisible characters.", path=shown(path))
    if len(path) > _LONGEST_PATH or any(len(part.encode()) > _LONGEST_PART for part in parts):
        return Message("The name {path} is too long for a file.", path=shown(path))
    if (
        _RESERVED.fullmatch(path)
        or _FORBIDDEN & set(path)
        or any(part[-1] in ". " or part[0] == " " for part in parts)
        or folded(path).startswith(f"{UNFINISHED}/")
        or folded(path) == UNFINISHED
    ):
        return Message(
            "The name {path} is one that some systems keep for themselves.", path=shown(path)
        )
    return None


def folded(path: str) -> str:
    """Return what two names share that some system takes for one."""
    if path.isascii():
        low = path.lower()
        return path if low == path else low  # one text in memory for both: there may be many
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


def by_folded_name(paths: Sequence[str]) -> dict[str, str]:
    """Return the paths, each under its folded name."""
    whole = "\0".join(paths)
    if whole.isascii() and whole.lower() == whole:
        # Nearly always; one by one, ten thousand take longer than the pages that change in a day.
        return dict(zip(paths, paths, strict=True))
    return {folded(path): path for path in paths}


def shown(text: str) -> str:
    r"""Return text from outside as a sentence may show it: one short line, the unseen as `\u…`."""
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in cut
    )


class Names:
    """The names of one bundle, each looked at alone and beside the others."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._folders: set[str] = set()

    def __contains__(self, path: str) -> bool:
        return folded(path) in self._files

    def add(self, path: str) -> Message | None:
        """Take in a name; say why it may not stand beside those before it, or at all."""
        fault = fault_in(path)
        if fault is not None:
            return fault
        key = folded(path)
        if key in self._files or key in self._folders:
            return twin_of(path)
        self._files.add(key)
        folder, _, _ = key.rpartition("/")
        while folder and folder not in self._folders:
            if folder in self._files:
                return twin_of(path)
            self._folders.add(folder)
            folder, _, _ = folder.rpartition("/")
        return None


def twin_of(path: str) -> Message:
    """Say that some systems take a file's name for that of another."""
    return Message(
        "The name {path} is also that of another file, for some systems.", path=shown(path)
    )
