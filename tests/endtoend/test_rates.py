"""The rate book from the command line, up to the page in a bundle."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from tests.support.program import Program
from tests.support.rate_files import NBK_ROWS, nbk_day
from tests.support.rate_server import rate_server

DAY = date(2024, 4, 24)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = []
    for number, value in enumerate(("443.81", "444.32", "444.99")):
        path = tmp_path / f"{number}.xml"
        path.write_bytes(nbk_day(date(2024, 4, 23 + min(number, 1)), [("", "USD", value, "1")]))
        paths.append(path)
    return paths


def test_import_show_list_choose_and_export(program: Program, files: list[Path]) -> None:
    taken = program.json("rates", "import", *files)
    assert [(one["added"], one["differing"]) for one in taken] == [(1, 0), (1, 0), (1, 1)]
    assert [one["added"] for one in program.json("rates", "import", *files)] == [0, 0, 0]
    shown = program.json("rates", "show", "2024-04-24")
    [item] = shown["items"]
    assert (item["code"], item["value"], item["quant"]) == ("USD", "444.32", 1)
    assert (item["conflict"], item["carried"]) == (True, False)
    [other] = item["others"]
    done = program.run("rates", "choose", str(other["number"]), "--reason", "Банк түзетті")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{other['number']}\t2024-04-24\tUSD: {other['value']}\n"
    weekend = program.run("rates", "show", "2024-04-27")
    assert weekend.stdout.startswith("USD: 444.99")
    assert "the last before it, of 2024-04-24" in weekend.stdout
    assert len(program.json("rates", "list")) == 2
    exported = program.run("rates", "export").stdout
    assert [row["value"] for row in csv.DictReader(io.StringIO(exported))] == [
        "443.81",
        "444.32",
        "444.99",
    ]
    assert [row["value"] for row in program.json("rates", "export")] == [
        "443.81",
        "444.32",
        "444.99",
    ]


def test_what_is_refused(program: Program, files: list[Path], tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_bytes(nbk_day(DAY, [("", "USD", "0", "1")]))
    done = program.run("rates", "import", bad, files[0])
    assert done.returncode == 1
    assert "bad.xml, line 9: the rate of USD is “0”" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(program.json("rates", "list")) == 1
    assert program.run("rates", "show", "1999-01-01").returncode == 1
    assert program.run("rates", "show", "yesterday").returncode == 2
    assert program.run("rates").returncode == 2
    assert program.run("rates", "choose", "77", "--reason", "x").returncode == 1


def test_fetch(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with rate_server() as server:
        [taken] = program.json("rates", "fetch", "2024-04-24", "--from", server.address("day"))
        assert taken["added"] == len(NBK_ROWS)
        done = program.run("rates", "fetch", "--from", server.address("failing"))
    assert done.returncode == 1
    assert "could not be fetched from 127.0.0.1" in done.stderr


def test_set_by_hand_and_fill_an_article(program: Program, files: list[Path]) -> None:
    program.json("rates", "import", *files[:2])
    story = files[0].parent / "story.md"
    story.write_text("---\ndate: 2024-04-24\n---\n# Бас\n\nМәтін\n", "utf-8")
    [article] = program.json("import", story)
    one = str(article["id"])
    filled = program.json("rates", "fill", one, "--codes", "USD")
    assert (filled["date"], filled["items"][0]["value"]) == ("2024-04-24", "444.32")
    shown = program.json("show", one)["rates"]
    assert [(rate["code"], rate["value"]) for rate in shown["items"]] == [("USD", "444.32")]
    number = program.json("rates", "set", "2024-04-24", "usd", "444,50", "--reason", "Банк")
    assert number["number"] > 0
    assert program.run("rates", "fill", one, "--codes", "USD,EUR").stdout == "USD: 444.50\n"
    lacking = program.run("rates", "fill", one, "--codes", "USD,EUR")
    assert "The book lacks EUR" in lacking.stderr
    early = program.run("rates", "fill", one, "--date", "2024-04-23")
    assert early.stdout == "USD: 443.81\n"
    assert program.json("show", one)["rates"]["date"] == "2024-04-23"
    none = program.run("rates", "fill", one, "--date", "1999-01-01")
    assert (none.returncode, none.stdout) == (1, "")
    assert "The rate book has no rates for 1999-01-01" in none.stderr
    assert program.json("show", one)["rates"]["date"] == "2024-04-23"
    for wrong in (("2024-04-24", "XXY", "1"), ("2024-04-24", "USD", "-1")):
        assert program.run("rates", "set", *wrong, "--reason", "x").returncode == 2
