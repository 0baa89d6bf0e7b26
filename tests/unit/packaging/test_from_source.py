"""What a start from a checkout makes of its arguments and of pip's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from from_source import asks_for_window, large_download, let_go, what_went_wrong


@pytest.mark.parametrize("arguments", [[], ["--data", "a.newsroom"], ["--data=a.newsroom"]])
def test_the_window_is_asked_for_by_naming_no_command(arguments: list[str]) -> None:
    assert asks_for_window(arguments)


@pytest.mark.parametrize(
    "arguments", [["list"], ["--data", "a.newsroom", "list"], ["--help"], ["import", "--data", "x"]]
)
def test_a_command_opens_no_window(arguments: list[str]) -> None:
    assert not asks_for_window(arguments)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (
            "  Downloading pyside6_addons-6.11.3-cp310-abi3-x.whl (175.3 MB)\n",
            "pyside6_addons (175.3 MB)",
        ),
        ("Downloading https://a.example/b/ruff-1.0-py3.whl (11.0 MB)\n", "ruff (11.0 MB)"),
        ("Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)\n", ""),
        ("Downloading sqlalchemy-2.1.9-cp311.whl (3.3 MB)\n", ""),
        ("Collecting pyside6\n", ""),
        ("Downloading\n", ""),
        ("\n", ""),
    ],
)
def test_only_large_downloads_are_told(line: str, shown: str) -> None:
    assert large_download(line) == shown


def test_a_full_disk_is_said_plainly() -> None:
    said = what_went_wrong(["ERROR: Could not install: [Errno 28] No space left on device", ""])
    assert said == "Newsroom could not be set up: the disk is full. Make room and start again."


def test_a_missing_network_is_said_plainly() -> None:
    said = what_went_wrong(
        [
            "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'x'",
            "ERROR: No matching distribution found for hatchling",
        ]
    )
    assert "could not be fetched. Check the network" in said
    assert "hatchling" not in said


def test_what_nobody_foresaw_is_shown_as_it_was_said() -> None:
    said = what_went_wrong(["Collecting x", "", "ERROR: it broke"])
    assert said.splitlines()[1:] == ["    Collecting x", "    ERROR: it broke"]


def test_another_checkouts_environment_stays_as_it_is(tmp_path: Path) -> None:
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    (theirs / "bin").mkdir(parents=True)
    ours.symlink_to(theirs)
    let_go(ours)
    let_go(theirs)
    assert (ours.exists(), (theirs / "bin").exists()) == (False, True)
