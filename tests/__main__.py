"""Passes the checks and the tests, setting up first what they need: `python3 tests`.

With arguments only pytest runs, with these arguments: `python3 tests tests/unit -k dates`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be able to say so
    sys.exit(
        "Newsroom needs Python 3.11 or newer, and this is Python " + sys.version.split()[0] + ". "
        "Install a newer one and type its name, as in: python3.13 tests"
    )

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))
import from_source
from system_packages import say

QUICK = ("tests/architecture", "tests/unit")
SLOW = ("tests", *(f"--ignore={folder}" for folder in QUICK))
SIDE_BY_SIDE = ("-n", "2", "--dist", "worksteal")  # a file's tests, and what they share, together
TESTS_FAILED, NO_TESTS_COLLECTED = 1, 5  # pytest's exit status
MOST_UNSTEADY = 3
MEMORY = Path("/dev/shm")  # noqa: S108 - only for a folder that nobody else may look into
ROOM = 2 << 30  # bytes; the tests' files have never taken a quarter of it


def main(arguments: list[str]) -> int:
    """Set up, then run what was asked for; return the exit status."""
    status = from_source.prepare_to_test()
    if status:
        return status
    if "web_engine" in arguments:
        return show_web_views(*arguments)
    if arguments:
        return run("pytest", *arguments)
    return pass_everything()


def pass_everything() -> int:
    """Run every check, the quick ones first, and return 0 when all passed."""
    with files_in_memory():
        outcomes = {
            "ruff format": run("ruff", "format", "--check", "."),
            "ruff check": run("ruff", "check", "."),
            **check_types_and_web_views(),
            "quick tests": run("pytest", *SIDE_BY_SIDE, *QUICK),
            "slow tests": run_side_by_side("-m", "not web_engine", *SLOW),
        }
    failed = [name for name, status in outcomes.items() if status not in {0, NO_TESTS_COLLECTED}]
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


@contextmanager
def files_in_memory() -> Iterator[None]:
    """Keep the tests' files in memory meanwhile, where there is room for them.

    A newsroom waits for the disk at every commit. That it does wait, and at which call, is seen by
    strace and not by the disk. With arguments of your own, or a TMPDIR, they stay where they were.
    """
    if not _may_lie_in_memory():
        yield
        return
    # A short name: the path of a socket may not be longer than a hundred letters.
    with tempfile.TemporaryDirectory(prefix="n-", dir=MEMORY) as folder:
        Path(folder).chmod(0o711)  # some tests look at their files with nobody's rights
        os.environ["TMPDIR"] = folder
        try:
            yield
        finally:
            del os.environ["TMPDIR"]


def _may_lie_in_memory() -> bool:
    if sys.platform != "linux" or not MEMORY.is_dir() or "TMPDIR" in os.environ:
        return False
    place = os.statvfs(MEMORY)
    # Some tests put a program among their files, and start it.
    return not place.f_flag & os.ST_NOEXEC and place.f_bavail * place.f_frsize > ROOM


def check_types_and_web_views() -> dict[str, int]:
    """Run mypy and the tests of web views, either of which has work for one core alone."""
    with ThreadPoolExecutor() as beside:
        types = beside.submit(run, "mypy", told_at_its_end=True)
        views = show_web_views("-m", "web_engine", *SLOW)
        return {"mypy": types.result(), "web views": views}


def run_side_by_side(*arguments: str) -> int:
    """Run pytest in two processes, and what failed once more, by itself.

    Windows share what there is only one of: the keyboard's focus, the clipboard, two cores. What
    passes by itself has met another test or a busy machine. It is named, for somebody to mend it.
    """
    status = run("pytest", *SIDE_BY_SIDE, *arguments)
    if status != TESTS_FAILED:
        return status
    say("\nOnce more, one by one: what failed side by side. What passes now is unsteady.")
    once_more = ("--last-failed", "--last-failed-no-failures", "none", "--verbose")
    return run("pytest", *once_more, "--maxfail", str(MOST_UNSTEADY), *arguments)


def show_web_views(*arguments: str) -> int:
    """Run pytest with real web views: in a process of their own, on a screen of their own.

    A web view may take its process down, and without a screen it does so now and then.
    """
    screen: tuple[str, ...] = ()
    environment = {"NEWSROOM_WEB_ENGINE_TESTS": "1"}
    if sys.platform == "linux":
        if not shutil.which("xvfb-run"):
            say("\nLeft out without xvfb-run: the tests of web views.")
            return NO_TESTS_COLLECTED
        screen = ("xvfb-run", "-a", "-s", "-screen 0 1366x768x24")
        environment["QT_QPA_PLATFORM"] = "xcb"
        if os.geteuid() == 0:
            # Only here: the engine has no sandbox for root, and the program never goes without.
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return run("pytest", *arguments, screen=screen, environment=environment)


def run(
    tool: str,
    *arguments: str,
    screen: tuple[str, ...] = (),
    environment: dict[str, str] | None = None,
    told_at_its_end: bool = False,
) -> int:
    """Run a tool of the environment in the checkout and return its exit status."""
    surroundings = os.environ | (environment or {})
    # The tests start the program some hundred times, which would compile every module each time.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    title = f"\n$ {' '.join([tool, *arguments])}"
    if not told_at_its_end:
        say(title)
    done = subprocess.run(
        [*screen, str(from_source.PYTHON), "-m", tool, *arguments],
        cwd=from_source.ROOT,
        env=surroundings,
        stdout=subprocess.PIPE if told_at_its_end else None,
        stderr=subprocess.STDOUT if told_at_its_end else None,
        check=False,
    )
    if told_at_its_end:
        say(f"{title}\n{done.stdout.decode(errors='replace').rstrip()}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
