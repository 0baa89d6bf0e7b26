"""The program, read once and forked for each command: a process of its own in a tenth of the time.

Starting Python and reading the program's modules takes some two seconds, of which a test of a
command learns nothing. What is run here is a process all the same: with an environment, standard
streams and an end of its own. Tests of starting itself, and of kills and signals, start it afresh.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsroom.cli.main import COMMANDS

ROOT = Path(__file__).parents[2]
_READ_BEFORE = (
    "newsroom.bootstrap",
    *(f"newsroom.cli.{group}" for group in COMMANDS),
    "newsroom.cli.ways",
    "newsroom.publishing.handover.word",
    "newsroom.publishing.publisher",
    "newsroom.publishing.review_page",
    "newsroom.services.backups",
    "newsroom.services.bulk",
    "newsroom.services.checking",
    "newsroom.services.cloud_folders",
    "newsroom.services.editing",
    "newsroom.services.editions",
    "newsroom.services.handing_over",
    "newsroom.services.history",
    "newsroom.services.house_style",
    "newsroom.services.importing",
    "newsroom.services.inbox",
    "newsroom.services.known",
    "newsroom.services.library",
    "newsroom.services.newsroom",
    "newsroom.services.planning",
    "newsroom.services.proofing",
    "newsroom.services.publishing",
    "newsroom.services.restoring",
    "newsroom.services.review_sheet",
    "newsroom.services.reviews",
    "newsroom.services.sampling",
    "newsroom.services.sending",
    "newsroom.text.catalogue",
    "newsroom.text.front_matter",
    "newsroom.text.markdown",
    "alembic.command",
    "alembic.config",
    "bs4",
    "cryptography.hazmat.primitives.asymmetric.ed25519",
    "jinja2",
    "PIL.Image",
    "slugify",
)
_LARGEST = 1 << 20
_LONGEST = 120  # seconds


class WarmProgram:
    """Runs commands in children of a process that has read the program's modules."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket.settimeout(_LONGEST)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.warm_program", str(theirs.fileno())],
            pass_fds=(theirs.fileno(),),
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
            cwd=ROOT,
        )
        theirs.close()
        atexit.register(self.end)

    def run(
        self, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        asked = {
            "arguments": list(arguments),
            "environment": dict(environment),
            "cwd": str(Path.cwd()),
        }
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            fds = [out.fileno(), err.fileno()]
            socket.send_fds(self._socket, [json.dumps(asked).encode()], fds)
            status = int(self._socket.recv(_LARGEST))
            out.seek(0)
            err.seek(0)
            return subprocess.CompletedProcess(
                ["newsroom", *arguments], status, out.read().decode(), err.read().decode()
            )

    def end(self) -> None:
        """End the process that forks."""
        self._socket.close()
        self._process.kill()
        self._process.wait()


def serve(connection: socket.socket) -> None:
    """Fork for each command that is asked for, until nobody asks any more."""
    for name in _READ_BEFORE:
        importlib.import_module(name)
    gc.freeze()
    while True:
        asked, fds, _flags, _address = socket.recv_fds(connection, _LARGEST, 2)
        if not asked:
            return
        child = os.fork()
        if child == 0:
            connection.close()
            raise SystemExit(_command(json.loads(asked), fds))
        for fd in fds:
            os.close(fd)
        _, ended = os.waitpid(child, 0)
        connection.send(str(os.waitstatus_to_exitcode(ended)).encode())


def _command(asked: dict[str, object], fds: Sequence[int]) -> int:
    from newsroom.bootstrap import main  # noqa: PLC0415 - read before

    nothing = os.open(os.devnull, os.O_RDONLY)
    for fd, place in ((nothing, 0), (fds[0], 1), (fds[1], 2)):
        os.dup2(fd, place)
    for fd in (nothing, *fds):
        os.close(fd)
    os.environ.clear()
    os.environ.update(asked["environment"])  # type: ignore[call-overload]
    os.chdir(str(asked["cwd"]))
    arguments = [str(one) for one in asked["arguments"]]  # type: ignore[attr-defined]
    sys.argv = ["newsroom", *arguments]
    for name, mode, fd in (("stdin", "r", 0), ("stdout", "w", 1), ("stderr", "w", 2)):
        setattr(sys, name, open(fd, mode, encoding="utf-8", closefd=False))  # noqa: SIM115
    try:
        return main(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0 if leaving.code is None else 1
    except BaseException:  # noqa: BLE001 - as the interpreter would say it
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as asking:
        serve(asking)
