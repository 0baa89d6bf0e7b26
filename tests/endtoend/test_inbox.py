"""Two newsrooms exchange by the command line alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.program import Program


@pytest.fixture
def field(tmp_path: Path) -> Program:
    return Program(tmp_path / "field")


@pytest.fixture
def office(tmp_path: Path) -> Program:
    return Program(tmp_path / "office")


def write(program: Program, tmp_path: Path, text: str) -> int:
    page = tmp_path / "story.md"
    page.write_text(text, encoding="utf-8")
    (taken,) = program.json("import", page)
    return int(taken["id"])


def test_a_story_goes_to_and_fro(field: Program, office: Program, tmp_path: Path) -> None:
    story = write(field, tmp_path, "# Көпір ашылды\n\nБірінші абзац.\n")
    secret = tmp_path / "secret"
    secret.write_text("дала тынысы\n", encoding="utf-8")
    size = field.json("send", str(story), "--to", "Редакция")["files"][0]["bytes"]
    parcel = tmp_path / "story.zip.age"
    sent = field.json(
        "send", str(story), "--to", "Редакция", "--out", parcel, "--passphrase-file", secret
    )
    assert sent["files"] == [{"path": str(parcel), "bytes": parcel.stat().st_size}]
    assert size < parcel.stat().st_size < size + 1000
    refused = office.run("import", parcel)
    assert refused.returncode == 1
    assert "passphrase" in refused.stderr
    shown = office.json("inbox", parcel, "--passphrase-file", secret)
    assert [one["coming"] for one in shown["articles"]] == ["new"]
    (taken,) = office.json("import", parcel, "--passphrase-file", secret)
    assert taken.keys() == {"id", "uuid", "headline", "warnings"}
    assert taken["headline"] == "Көпір ашылды"
    again = office.run("import", parcel, "--passphrase-file", secret)
    assert again.stdout.splitlines() == [
        f"{taken['id']}\tКөпір ашылды",
        "\tAs it was: nothing of it is new.",
    ]
    field.run("set-state", str(story), "in_review")
    field.run("send", str(story), "--to", "Редакция", "--out", tmp_path / "again.zip")
    assert "\tBrought up to date" in office.run("import", tmp_path / "again.zip").stdout


def test_a_conflict_is_decided(field: Program, office: Program, tmp_path: Path) -> None:
    story = write(field, tmp_path, "# Көпір ашылды\n\nБірінші абзац.\n")
    bundle = tmp_path / "first"
    field.json("export", str(story), "--out", bundle)
    (taken,) = office.json("import", bundle)
    for program, step in ((field, "approved"), (office, "draft")):
        program.json("set-state", taken["uuid"], "in_review")
        program.json("set-state", taken["uuid"], step)
    second = tmp_path / "second.zip"
    field.json("export", str(story), "--out", second)
    (again,) = office.json("import", second)
    assert len(again["warnings"]) == 1
    listed = office.run("conflicts", "--json")
    assert listed.returncode == 1
    assert office.run("resolve", taken["uuid"]).returncode == 1
    refused = office.run("resolve", taken["uuid"], "--merged")
    assert refused.returncode == 1
    assert "state" in refused.stderr
    decided = office.json("resolve", taken["uuid"], "--merged", "--prefer", "mine")
    assert decided["state"] == "draft"
    assert office.json("conflicts") == []
    assert office.json("check") == []
