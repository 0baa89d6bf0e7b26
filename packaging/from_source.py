"""Prepares a checkout and starts what was asked for: `python3 main.py` and `python3 tests`.

Both need a virtual environment (`.venv` in the checkout) with what `pyproject.toml` asks for, in
the versions of `constraints.txt`. An installed `newsroom` never goes through here. Nothing is there
yet but Python, so only its standard library is used.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO

from system_packages import FOR_TESTS, VENV_MAKER, WINDOW, Need, SetUpFailed, missing, provide, say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
PYPROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
# Installed first, so that pip does not fetch another, unpinned copy of them at each set-up.
BUILD_TOOLS = ("hatchling", "editables")
RUN, TESTS = "run", "tests"

_NO_ROOM = ("No space left on device", "not enough space on the disk", "Disk quota exceeded")
_NO_NETWORK = ("Retrying (Retry(", "Could not fetch URL", "Connection broken", "Read timed out")


def run_newsroom(arguments: Sequence[str]) -> int:
    """Run the program with these arguments, in this process where the system has a way to."""
    status = prepare(RUN, WINDOW if asks_for_window(arguments) else ())
    if status:
        return status
    # -P: a newsroom.py in the folder where the command was typed is not our program.
    command = [str(PYTHON), "-P", "-m", "newsroom", *arguments]
    if sys.platform != "win32":
        os.execv(command[0], command)  # noqa: S606 - no shell is what we want
    return subprocess.call(command)


def prepare_to_test() -> int:
    """Make everything ready for the tests; return the exit status, 0 when it is."""
    return prepare(TESTS, (*WINDOW, *FOR_TESTS))


def asks_for_window(arguments: Iterable[str]) -> bool:
    """Tell whether these arguments open the window; commands need nothing of the system."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data":
            next(rest, None)
        elif not argument.startswith("--data="):
            return False
    return True


def prepare(part: str, needs: Sequence[Need]) -> int:
    """Make everything ready for `part`; return the exit status, 0 when it is.

    Quick, and without a network, where nothing has to be done. What went wrong has been said.
    """
    try:
        if not is_ready(part) or missing(needs):
            with alone():
                # The system's parts first: who lacks the rights learns it before a long download.
                provide([*needs, *(() if _is_usable() else VENV_MAKER)])
                if not is_ready(part):
                    _fill(part)
    except SetUpFailed as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start goes on with the set-up.")
        return 130
    return 0


def is_ready(part: str) -> bool:
    """Tell whether the environment was filled for `part` from the files as they are now."""
    return PYTHON.exists() and _read(_stamp(part)) == f"{_place()}\n{fingerprint()}\n"


def fingerprint() -> str:
    """Return a hash of what decides which packages are installed."""
    digest = hashlib.sha256()
    for path in (PYPROJECT, CONSTRAINTS):
        content = path.read_bytes()
        digest.update(b"%d\n%b" % (len(content), content))
    return digest.hexdigest()


def _place() -> str:
    # An environment works for one minor version of Python and from one folder.
    return "Python {}.{} {}".format(*sys.version_info[:2], ROOT)


def _stamp(part: str) -> Path:
    return VENV / f"ready-{part}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def _is_usable() -> bool:
    """Tell whether the environment can be brought up to date instead of being made anew."""
    return PYTHON.exists() and _read(_stamp(RUN)).startswith(f"{_place()}\n")


def let_go(environment: Path) -> None:
    """Remove a link, behind which another checkout's environment would be cleared."""
    if environment.is_symlink():
        environment.unlink()


def _fill(part: str) -> None:
    started = time.monotonic()
    stamp = f"{_place()}\n{fingerprint()}\n"
    if _is_usable():
        say("Bringing the packages in .venv up to date.")
    else:
        say("Setting Newsroom up in the folder .venv. The first time some 300 MB are fetched,")
        say("which takes a few minutes. Later starts need no network.")
        let_go(VENV)
        _run([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)])
    _pip(*BUILD_TOOLS)
    _pip("--no-build-isolation", "--editable", ".[dev]" if part == TESTS else ".")
    for done in {RUN, part}:
        _stamp(done).write_text(stamp, encoding="utf-8")
    say(f"Ready after {time.monotonic() - started:.0f} s.")


def _pip(*what: str) -> None:
    """Install into the environment, by the user's own settings for pip."""
    command = [str(PYTHON), "-I", "-X", "utf8", "-u", "-m", "pip", "install"]
    command += ["--disable-pip-version-check", "--no-user", "--progress-bar", "off"]
    _run([*command, "--constraint", str(CONSTRAINTS.relative_to(ROOT)), *what])


def _run(command: Sequence[str]) -> None:
    """Run a step of the set-up in the checkout, showing the large downloads only.

    From pip's first change of the environment until the stamps are written, the environment counts
    as unfinished, and is made anew by the next start if this one is killed.
    """
    last: deque[str] = deque(maxlen=20)
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            last.append(line.rstrip())
            if line.startswith("Installing collected packages"):
                mark_unfinished()
            elif download := large_download(line):
                say(f"  {download}")
    if process.returncode:
        raise SetUpFailed(what_went_wrong(last))


def mark_unfinished() -> None:
    """Make the next start build the environment anew, unless this one comes to its end."""
    for part in (RUN, TESTS):
        _stamp(part).unlink(missing_ok=True)


def large_download(line: str) -> str:
    """Return `NAME (SIZE)` where this line of pip's is about a large file; empty otherwise."""
    words = line.split()
    if words[:1] != ["Downloading"] or words[-1:] != ["MB)"]:
        return ""
    name = words[1].rsplit("/", 1)[-1].split("-")[0]
    return f"{name} {words[-2]} MB)" if float(words[-2].strip("(")) >= 5 else ""  # noqa: PLR2004


def what_went_wrong(output: Iterable[str]) -> str:
    """Return the sentence for the last lines of a step that failed."""
    lines = [line for line in output if line]
    text = "\n".join(lines)
    if any(sign in text for sign in _NO_ROOM):
        return "Newsroom could not be set up: the disk is full. Make room and start again."
    if any(sign in text for sign in _NO_NETWORK):
        return (
            "Newsroom could not be set up: its packages could not be fetched. Check the network "
            "(and pip's settings, if you have any) and start again."
        )
    return "\n    ".join(
        ["Newsroom could not be set up. The last words of the step that failed:", *lines]
    )


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait until no other start is setting this checkout up, and keep others waiting."""
    try:
        lock = CONSTRAINTS.open("r+b")
    except OSError as error:
        raise SetUpFailed(
            f"Newsroom sets itself up in the folder {ROOT}, and may not write there: "
            f"{error.strerror}."
        ) from error
    with lock:
        if not _claims(lock):
            say("Another start is setting Newsroom up; waiting until it has finished.")
            while not _claims(lock):
                time.sleep(0.5)
        yield


def _claims(lock: IO[bytes]) -> bool:
    # The system gives a lock back when its process ends, however it ends.
    try:
        if sys.platform == "win32":
            lock.seek(1 << 30)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
