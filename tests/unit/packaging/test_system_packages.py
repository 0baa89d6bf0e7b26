"""What a system lacks becomes the right command for that system."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from system_packages import (
    FOR_TESTS,
    VENV_MAKER,
    WINDOW,
    Need,
    candidates,
    command_for,
    debian_packages,
    request,
)

SOUND = next(need for need in WINDOW if need.name == "libasound.so.2")
OPENGL = [need for need in WINDOW if need.name in {"libEGL.so.1", "libGL.so.1"}]


def has(*commands: str) -> Callable[[str], str | None]:
    return lambda command: f"/usr/bin/{command}" if command in commands else None


@pytest.mark.parametrize(
    ("known", "package"),
    [
        ({"libasound2"}, "libasound2"),
        ({"libasound2t64"}, "libasound2t64"),
        ({"libasound2t64", "libasound2"}, "libasound2t64"),
        (set(), "libasound2"),
    ],
)
def test_a_library_is_asked_for_by_the_name_that_the_release_has(
    known: set[str], package: str
) -> None:
    assert debian_packages([SOUND], known) == [package]


def test_what_the_tests_can_do_without_is_not_asked_of_a_release_that_lacks_it() -> None:
    optional = [need for need in FOR_TESTS if need.optional]
    assert debian_packages(optional, {"xvfb", "xauth"}) == ["xvfb", "xauth"]


def test_apt_tells_what_can_be_installed() -> None:
    policy = (
        "libasound2:\n"
        "  Installed: (none)\n"
        "  Candidate: (none)\n"
        "  Version table:\n"
        "libasound2t64:\n"
        "  Installed: (none)\n"
        "  Candidate: 1.2.11-1\n"
        "  Version table:\n"
        "     1.2.11-1 500\n"
    )
    assert candidates(policy) == {"libasound2t64"}


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("apt-get", "apt-get install --no-install-recommends libegl1 libgl1"),
        ("dnf", "dnf install 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
        ("zypper", "zypper install 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
        ("pacman", "pacman -S --needed libglvnd"),
    ],
)
def test_an_administrator_gets_the_very_command(tool: str, command: str) -> None:
    asked = request(OPENGL, command_for(OPENGL, has(tool), {"libegl1", "libgl1"}))
    assert asked == (
        "Newsroom needs parts of the system that are not there, and may not install them. "
        f"Ask your administrator to run:\n\n    {command}\n"
    )


def test_apt_is_asked_for_its_lists_first_where_it_has_none() -> None:
    command = command_for(FOR_TESTS, has("apt-get"), set())
    assert command == (
        "apt-get update && apt-get install --no-install-recommends "
        "libatomic1 chromium strace zip p7zip-full xvfb xauth"
    )


def test_an_unknown_system_gets_the_names_of_what_is_lacking() -> None:
    asked = request(OPENGL, command_for(OPENGL, has(), set()))
    assert "libEGL.so.1, libGL.so.1." in asked
    assert asked.endswith("Ask your administrator for the packages that hold them.")


@pytest.mark.parametrize("need", [*WINDOW, *FOR_TESTS, *VENV_MAKER], ids=lambda need: need.name)
def test_every_need_can_be_met_everywhere(need: Need) -> None:
    assert need.debian
    assert all(need.debian)
    assert need.rpm
    assert need.arch
