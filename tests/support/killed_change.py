"""Changes a passphrase and kills its own process at a step: FILE OLD NEW N."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from newsroom.services import passphrases
from newsroom.storage import cipher, rekeying
from newsroom.storage.disk import Disk
from newsroom.storage.keyring import Keyring


def main(path: Path, old: str, new: str, left: int) -> None:
    """Count what touches the disk, and end as a power cut would when `left` of it is done."""
    cipher._ROUNDS = 10
    seen = 0

    def counted(work: Any) -> Any:
        def step(*arguments: Any, **named: Any) -> Any:
            nonlocal seen
            seen += 1
            if seen > left:
                os.kill(os.getpid(), signal.SIGKILL)
            return work(*arguments, **named)

        return step

    for name in ("make_folder", "temporary", "copy", "sync", "move", "remove", "sync_folder"):
        setattr(Disk, name, counted(getattr(Disk, name)))
    for name in ("fold_log", "write_under", "check_backup", "look_into"):
        setattr(rekeying, name, counted(getattr(rekeying, name)))
    keyring = Keyring()
    keyring.key_of(path, old)
    passphrases.change_passphrase(path, new, keyring)
    sys.stdout.write("changed\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
