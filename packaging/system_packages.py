"""What Newsroom needs of the system itself, how to see that it is there, and what brings it.

Whether a library is there is asked of the loader that Qt will go through, not of a package
manager, so that the answer is right on every Linux. Debian and its kin are served; the people of
other systems get the exact command.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class SetUpFailed(Exception):
    """What is missing and what to do about it, in a sentence for the person at the keyboard."""


class Need(NamedTuple):
    """A part of the system, and what brings it.

    `name` is a library's soname, a command or a Python module. `debian` holds the names that the
    package has had, newest first; `rpm` is what Fedora and openSUSE find the package by.
    (No dataclass: importing that takes 10 ms of every start.)
    """

    name: str
    debian: tuple[str, ...]
    rpm: str
    arch: str
    is_there: Callable[[str], bool]
    optional: bool = False


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _runs(command: str) -> bool:
    return shutil.which(command) is not None


def _runs_any(names: str) -> bool:
    return any(_runs(name) for name in names.split(" or "))


def _imports(module: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(module) is not None


def _library(soname: str, arch: str, *debian: str) -> Need:
    return Need(soname, debian, f"{soname}()(64bit)", arch, _loads)


# Qt's window and its web engine. The packages bring with them whatever else these two load.
WINDOW = (
    _library("libEGL.so.1", "libglvnd", "libegl1"),
    _library("libGL.so.1", "libglvnd", "libgl1"),
    _library("libXcomposite.so.1", "libxcomposite", "libxcomposite1"),
    _library("libXdamage.so.1", "libxdamage", "libxdamage1"),
    _library("libXrandr.so.2", "libxrandr", "libxrandr2"),
    _library("libXtst.so.6", "libxtst", "libxtst6"),
    _library("libasound.so.2", "alsa-lib", "libasound2t64", "libasound2"),
    _library("libdbus-1.so.3", "dbus", "libdbus-1-3"),
    _library("libfontconfig.so.1", "fontconfig", "libfontconfig1"),
    _library("libgbm.so.1", "mesa", "libgbm1"),
    _library("libglib-2.0.so.0", "glib2", "libglib2.0-0t64", "libglib2.0-0"),
    _library("libnss3.so", "nss", "libnss3"),
    _library("libwayland-cursor.so.0", "wayland", "libwayland-cursor0"),
    _library("libwayland-egl.so.1", "wayland", "libwayland-egl1"),
    _library("libxcb-cursor.so.0", "xcb-util-cursor", "libxcb-cursor0"),
    _library("libxcb-icccm.so.4", "xcb-util-wm", "libxcb-icccm4"),
    _library("libxcb-keysyms.so.1", "xcb-util-keysyms", "libxcb-keysyms1"),
    _library("libxcb-shape.so.0", "libxcb", "libxcb-shape0"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11", "libxkbcommon-x11-0"),
    _library("libxkbcommon.so.0", "libxkbcommon", "libxkbcommon0"),
    _library("libxkbfile.so.1", "libxkbfile", "libxkbfile1"),
)
# What Playwright loads, a browser that reads what was exported, a tool that lets the disk fail, a
# screen that nobody sees. Where the browser (Ubuntu's is a snap, which no test can drive), the tool
# or the screen cannot be had, the other tests still run.
FOR_TESTS = (
    _library("libatomic.so.1", "gcc-libs", "libatomic1"),
    Need(
        "chromium or chromium-browser or google-chrome",
        ("chromium",),
        "chromium",
        "chromium",
        _runs_any,
        optional=True,
    ),
    Need("strace", ("strace",), "strace", "strace", _runs, optional=True),
    Need("zip", ("zip",), "zip", "zip", _runs, optional=True),
    Need("7z", ("p7zip-full",), "p7zip-plugins", "7zip", _runs, optional=True),
    Need("xvfb-run", ("xvfb",), "/usr/bin/xvfb-run", "xorg-server-xvfb", _runs, optional=True),
    Need("xauth", ("xauth",), "/usr/bin/xauth", "xorg-xauth", _runs, optional=True),
)
# Debian's Python comes without the part that puts pip into a virtual environment.
VENV_MAKER = (
    Need(
        "ensurepip",
        (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",),
        "python3",
        "python",
        _imports,
    ),
)


def say(line: str) -> None:
    """Tell how far the set-up is, on standard error: standard output is the program's."""
    print(line, file=sys.stderr, flush=True)


def missing(needs: Sequence[Need]) -> list[Need]:
    """Return what the system lacks; only Linux leaves these parts to its packages."""
    if sys.platform != "linux":
        return []
    return [need for need in needs if not need.is_there(need.name)]


def provide(needs: Sequence[Need]) -> None:
    """Install what is missing where that is allowed, or say in one sentence what to ask for."""
    lacking = missing(needs)
    if lacking and shutil.which("apt-get"):
        _install_with_apt(lacking)
        lacking = missing(lacking)
    if any(not need.optional for need in lacking):
        raise SetUpFailed(
            request(lacking, command_for(lacking, shutil.which, _known_to_apt(lacking)))
        )
    if lacking:
        say(f"Not on this system: {_listed(lacking)}. The tests that need them are left out.")


def request(lacking: Sequence[Need], command: str) -> str:
    """Return the sentence that asks an administrator for what is lacking."""
    if command:
        return (
            "Newsroom needs parts of the system that are not there, and may not install them. "
            f"Ask your administrator to run:\n\n    {command}\n"
        )
    return (
        f"Newsroom needs parts of the system that are not there: {_listed(lacking)}. "
        "Ask your administrator for the packages that hold them."
    )


def command_for(
    lacking: Sequence[Need], which: Callable[[str], str | None], known_to_apt: Collection[str]
) -> str:
    """Return the command that installs what is lacking; empty on a system unknown to us."""
    if which("apt-get"):
        install = shlex.join(_apt_install(debian_packages(lacking, known_to_apt)))
        return install if known_to_apt else f"apt-get update && {install}"
    if which("dnf"):
        return shlex.join(["dnf", "install", *_once(need.rpm for need in lacking)])
    if which("zypper"):
        return shlex.join(["zypper", "install", *_once(need.rpm for need in lacking)])
    if which("pacman"):
        return shlex.join(["pacman", "-S", "--needed", *_once(need.arch for need in lacking)])
    return ""


def debian_packages(lacking: Iterable[Need], known: Collection[str]) -> list[str]:
    """Return the packages to ask apt for, by the names that this release knows.

    Where apt knows nothing, its lists have not been fetched: the oldest names are the likeliest.
    """
    chosen = []
    for need in lacking:
        names = [name for name in need.debian if name in known]
        if names or not (known and need.optional):
            chosen.append(names[0] if names else need.debian[-1])
    return _once(chosen)


def candidates(policy: str) -> set[str]:
    """Return the packages that `apt-cache policy`, asked in English, says can be installed."""
    found = set()
    name = ""
    for line in policy.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            found.add(name)
    return found


def _install_with_apt(lacking: Sequence[Need]) -> None:
    fetched = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    if fetched and not debian_packages(lacking, _known_to_apt(lacking)):
        return
    rights = _administrator(lacking)
    if rights is None:
        return
    if not fetched:
        _apt(rights, ["apt-get", "update"])
    names = " ".join(debian_packages(lacking, _known_to_apt(lacking)))
    say(f"Installing with apt-get: {names}")
    command = [*_apt_install(names.split()), "-y", "-o", "DPkg::Lock::Timeout=300"]
    if _apt(rights, command):
        # The lists may be older than what the mirror still has.
        _apt(rights, ["apt-get", "update"])
        problem = _apt(rights, command)
        if problem:
            raise SetUpFailed(f"apt-get could not install {names}: {problem}")


def _administrator(lacking: Sequence[Need]) -> list[str] | None:
    """Return what goes before a command to run it as root, or None without the right to."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if sys.stdin.isatty():
        say(f"Newsroom needs parts of the system that are not there: {_listed(lacking)}.")
        say("sudo may ask for your password to install them from the system's packages.")
        allowed = subprocess.call(["sudo", "-v"])
    else:
        allowed = subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    return ["sudo"] if allowed == 0 else None


def _apt_install(names: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "--no-install-recommends", *names]


def _apt(rights: Sequence[str], command: Sequence[str]) -> str:
    """Run apt-get without questions; return its last error, empty when it went well."""
    done = subprocess.run(
        [*rights, "env", "DEBIAN_FRONTEND=noninteractive", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return ""
    lines = [line for line in done.stdout.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("E:")]
    return (errors or lines or [f"exit status {done.returncode}"])[-1]


def _known_to_apt(lacking: Iterable[Need]) -> set[str]:
    if not shutil.which("apt-cache"):
        return set()
    names = [name for need in lacking for name in need.debian]
    done = subprocess.run(
        ["apt-cache", "policy", *names],
        env={**os.environ, "LC_ALL": "C"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    return candidates(done.stdout)


def _listed(needs: Iterable[Need]) -> str:
    return ", ".join(need.name for need in needs)


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
