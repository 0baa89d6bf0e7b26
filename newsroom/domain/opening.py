"""How a newsroom's file is to be opened, and what a person can do when it cannot be."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path


class Way(Enum):
    """A way out; choosing another newsroom is always one and not named here."""

    RETRY = "retry"
    READ_ONLY = "read_only"
    FOUND = "found"
    AS_IT_IS = "as_it_is"
    FOUND_ELSEWHERE = "found_elsewhere"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Opening:
    """A newsroom's file, and what the person has agreed to.

    `window`: it is opened for a window, of which there is one at a time. `found`: a new, empty
    newsroom may stand where one was before. `only_known`: none is made where none is. `as_it_is`:
    a copy that may lack the last saves is taken for whole. `restore` is a backup that first comes
    to its place. `passphrase` is that of the file that `unlocks` names, or else of the newsroom;
    `new_passphrase` is what the newsroom is first put under, an empty one for none any more.
    """

    path: Path
    window: bool = False
    read_only: bool = False
    found: bool = False
    only_known: bool = False
    as_it_is: bool = False
    restore: Path | None = None
    passphrase: str = field(default="", repr=False)
    unlocks: Path | None = None
    new_passphrase: str | None = field(default=None, repr=False)
