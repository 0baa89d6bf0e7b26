"""Changes a passphrase in a process of its own, which is killed at a step."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

from newsroom.services.passphrases import change_passphrase
from newsroom.storage import rekeying
from newsroom.storage.disk import Disk
from newsroom.storage.keyring import Keyring

_ON_DISK = ("make_folder", "temporary", "copy", "sync", "move", "remove", "sync_folder")
_BY_SQLITE = ("fold_log", "write_under", "check_backup", "look_into")


def change_until_killed(path: Path, old: str, new: str, steps: int) -> bool:
    """Let a child change the passphrase and end after so many steps; tell whether it got done."""
    child = os.fork()
    if child == 0:
        try:
            _change(path, old, new, steps)
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    assert ended in {0, -signal.SIGKILL}
    return ended == 0


def _change(path: Path, old: str, new: str, left: int) -> None:
    seen = 0

    def counted(work: Any) -> Any:
        def step(*arguments: Any, **named: Any) -> Any:
            nonlocal seen
            seen += 1
            if seen > left:
                os.kill(os.getpid(), signal.SIGKILL)
            return work(*arguments, **named)

        return step

    for name in _ON_DISK:
        setattr(Disk, name, counted(getattr(Disk, name)))
    for name in _BY_SQLITE:
        setattr(rekeying, name, counted(getattr(rekeying, name)))
    keyring = Keyring()
    keyring.key_of(path, old)
    change_passphrase(path, new, keyring)
