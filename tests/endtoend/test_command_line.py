"""The command line as other programs rely on it: names, JSON keys, exit statuses, one sentence."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.program import Program

PAGE = """\
• RUB:
    5.27
  • USD:
    480.63
  • EUR:
    535.13
Басты сайтқа өту
Экономика 18 Қазан, 2021

Көктемгі егіс басталды

229 рет
көрсетілді

Облыс диқандары биыл екі апта ерте далаға шықты.

– Жер дайын, – деді шаруа қожалығының басшысы.

Соңғы жаңалықтар
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "бет.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_import_and_show(program: Program, page: Path) -> None:
    (imported,) = program.json("import", page)
    assert imported.keys() == {"id", "uuid", "headline", "warnings"}
    assert imported["headline"] == "Көктемгі егіс басталды"
    shown = program.json("show", str(imported["id"]))
    assert shown == program.json("show", imported["uuid"])
    assert shown["category"] == "Экономика"
    assert shown["date"] == "2021-10-18"
    assert shown["views"] == 229
    assert shown["state"] == "draft"
    assert shown["language"] == "kk"
    assert shown["lede"] == "Облыс диқандары биыл екі апта ерте далаға шықты."
    assert shown["body"] == "– Жер дайын, – деді шаруа қожалығының басшысы."
    assert shown["rates"] == {
        "date": None,
        "source": "",
        "items": [
            {"code": "RUB", "value": "5.27", "quant": 1},
            {"code": "USD", "value": "480.63", "quant": 1},
            {"code": "EUR", "value": "535.13", "quant": 1},
        ],
    }


def test_list_and_search(program: Program, page: Path) -> None:
    program.json("import", page)
    (listed,) = program.json("list")
    assert listed.keys() == {"id", "uuid", "headline", "category", "date", "state"}
    for query in ("ЕГІС", "дикан"):
        (found,) = program.json("search", query)
        assert "диқандары" in found.pop("snippet")
        assert found == listed
    assert program.json("search", "жоқ") == []
    assert program.json("list", "--state", "published") == []
    assert program.json("list", "--since", "2021-10-18", "--until", "2021-10-18") == [listed]
    assert program.json("list", "--category", "Экономика", "--limit", "1") == [listed]


def test_the_other_files_of_an_import_are_still_taken(
    program: Program, page: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    missing = tmp_path / "missing.txt"
    done = program.run("import", empty, picture, page, huge, missing, "--json")
    assert done.returncode == 1
    assert [one["headline"] for one in json.loads(done.stdout)] == ["Көктемгі егіс басталды"]
    complaints = done.stderr.splitlines()
    assert len(complaints) == 4
    for path, complaint in zip((empty, picture, huge, missing), complaints, strict=True):
        assert path.name in complaint
    assert len(program.json("list")) == 1


def test_paths_that_cannot_be_read_are_refused_in_a_sentence(
    program: Program, page: Path, tmp_path: Path
) -> None:
    inside = tmp_path / "folder" / "export" / "newsroom"
    inside.mkdir(parents=True)
    (inside / "manifest.json").write_text("{}", encoding="utf-8")
    done = program.run("import", tmp_path / ("a" * 300), tmp_path / "folder", page, "--json")
    assert done.returncode == 1
    assert len(json.loads(done.stdout)) == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 2


def test_steps(program: Program, page: Path) -> None:
    program.json("import", page)
    refused = program.run("set-state", "1", "published")
    assert refused.returncode == 1
    assert "in_review" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert program.json("set-state", "1", "in_review")["state"] == "in_review"
    approved = program.run("set-state", "1", "approved")
    assert (approved.returncode, approved.stderr) == (0, "")
    assert approved.stdout == "1\tapproved\tКөктемгі егіс басталды\n"
    assert program.json("list", "--state", "approved")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["show", "99"], 1),
        (["show", "99999999999999999999999"], 1),
        (["show", "nobody"], 1),
        (["export", "99", "--out", "bundle"], 1),
        (["export", "--out", "bundle"], 1),
        (["verify", "nowhere"], 1),
        (["frobnicate"], 2),
        (["show"], 2),
        (["set-state", "1", "lost"], 2),
        (["list", "--since", "yesterday"], 2),
        (["list", "--limit", "0"], 2),
        (["--no-such-option"], 2),
    ],
)
def test_bad_input_gets_one_sentence(
    program: Program, arguments: list[str], status: int, tmp_path: Path
) -> None:
    done = program.run(*arguments, cwd=tmp_path)
    assert done.returncode == status
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("language", ["kk_KZ.UTF-8", "ru_RU.UTF-8"])
def test_it_speaks_the_terminals_language(tmp_path: Path, language: str) -> None:
    english = Program(tmp_path).run("show", "99").stderr
    translated = Program(tmp_path, language).run("show", "99").stderr
    assert "99" in translated
    assert translated != english


def test_data_may_be_a_file_a_folder_or_an_environment(
    program: Program, page: Path, tmp_path: Path
) -> None:
    program.json("--data", tmp_path / "a.newsroom", "import", page)
    assert (tmp_path / "a.newsroom").is_file()
    assert len(program.json("list", "--data", tmp_path / "a.newsroom")) == 1
    program.json("--data", tmp_path / "desk", "import", page)
    assert (tmp_path / "desk" / "default.newsroom").is_file()
    elsewhere = Program(program.home, data=tmp_path / "desk")
    assert len(elsewhere.json("list")) == 1
    assert program.json("list") == []
    assert (program.home / "data" / "newsroom" / "default.newsroom").is_file()


def test_sample_export_verify(program: Program, tmp_path: Path) -> None:
    stored = program.json("sample")
    assert len(stored) >= 8
    assert program.run("sample").returncode == 1
    bundle = tmp_path / "bundle"
    exported = program.json("export", "--out", bundle)
    assert exported["articles"] == len(
        program.json("list", "--state", "approved", "--state", "published")
    )
    assert (bundle / "index.html").is_file()
    assert program.json("verify", bundle)["ok"] is True
    subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=bundle, check=True)
    again = program.json("export", "--out", bundle)
    assert (again["written"], again["removed"]) == (0, 0)
    archive = tmp_path / "bundle.zip"
    program.json("export", "--out", archive)
    first = hashlib.sha256(archive.read_bytes()).hexdigest()
    program.json("export", "--out", archive)
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == first
    assert program.json("verify", archive)["ok"] is True
    damaged = bundle / "index.html"
    damaged.write_bytes(damaged.read_bytes().replace(b"<main", b"<MAIN", 1))
    verified = program.run("verify", bundle, "--json")
    assert verified.returncode == 1
    assert any(one["path"] == "index.html" for one in json.loads(verified.stdout)["findings"])


def test_check(program: Program) -> None:
    program.json("sample")
    assert program.json("check") == []
    assert program.run("check", "--rebuild").returncode == 0


def test_no_command_needs_a_window(program: Program) -> None:
    code = (
        "import sys; from newsroom.bootstrap import main; main(['list']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    environment = program.environment
    environment.pop("DISPLAY", None)
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=False, timeout=60)
    assert done.returncode == 0


def test_one_step_for_several_articles_tells_what_was_refused(program: Program) -> None:
    program.json("sample")
    drafts = [str(one["id"]) for one in program.json("list", "--state", "draft")]
    several = program.run("set-state", *drafts, "999", "in_review", "--json")
    assert several.returncode == 1
    assert [one["state"] for one in json.loads(several.stdout)] == ["in_review"] * len(drafts)
    assert "999" in several.stderr
    assert len(several.stderr.splitlines()) == 1
    back = program.run("set-state", *drafts, "999", "draft")
    assert [line.split("\t")[:2] for line in back.stdout.splitlines()] == [
        [one, "draft"] for one in drafts
    ]
    assert "999" in back.stderr


def test_an_export_is_limited_to_languages_or_takes_everything(
    program: Program, tmp_path: Path
) -> None:
    program.json("sample")
    site, archive = str(tmp_path / "site"), str(tmp_path / "archive")
    some = program.json("export", "--public", "--language", "ru", "--out", site)
    kazakh = program.json(
        "export", "--public", "--language", "kk", "--language", "kk-Arab", "--out", site
    )
    whole = program.json("export", "--archive", "--out", archive)
    assert some["articles"] > 0
    assert kazakh["articles"] > 0
    assert whole["articles"] == len(program.json("list", "--limit", "1000"))
    refused = program.run("export", "--archive", "--language", "ru", "--out", archive)
    assert refused.returncode == 1
    assert "The archive takes everything" in refused.stderr


def test_settings_are_printed_and_changed_by_name(program: Program) -> None:
    before = program.json("settings")
    assert before["currencies"] == ["RUB", "USD", "EUR"]
    assert (before["decimals"], before["author"]) == (None, "")
    assert program.json("settings", "currencies", "usd", "kzt") == {"currencies": ["USD", "KZT"]}
    assert program.json("settings", "decimals", "2") == {"decimals": 2}
    assert program.json("settings", "author", "Айша Серік") == {"author": "Айша Серік"}
    assert program.json("settings", "site", "https://a.example")["site"] == "https://a.example"
    assert program.json("settings", "site", "")["site"] == ""
    changed = {"currencies": ["USD", "KZT"], "decimals": 2, "author": "Айша Серік"}
    assert program.json("settings") == before | changed
    assert program.run("settings", "currencies").stdout == "USD KZT\n"
    lines = program.run("settings").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(before)
    refused = program.run("settings", "zone", "Mars")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "“Mars” is no time zone" in refused.stderr
    assert "There are: name, language" in program.run("settings", "colour").stderr
    assert program.json("settings") == before | changed
