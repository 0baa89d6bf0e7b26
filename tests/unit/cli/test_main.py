"""The command line knows each command's file, and says of wrong words what it always said."""

from __future__ import annotations

import argparse
from importlib import import_module

import pytest

from newsroom.cli.arguments import Commands, Parser
from newsroom.cli.main import COMMANDS, parse
from newsroom.domain.message import Message
from newsroom.text.catalogue import Catalogue


def _never(message: Message) -> str:
    raise AssertionError(message)


def _shouted(message: Message) -> str:
    return str(message).upper()


@pytest.mark.parametrize("group", COMMANDS)
def test_a_file_declares_the_commands_that_it_is_known_for(group: str) -> None:
    declared: list[str] = []

    class Noted(Commands):
        def _added(self, name: str, help_text: Message) -> Parser:
            declared.append(name)
            return super()._added(name, help_text)

    import_module(f"newsroom.cli.{group}").add_commands(Noted(Parser(), str))
    assert tuple(declared) == COMMANDS[group]


@pytest.mark.parametrize(
    ("words", "command", "data"),
    [
        (["list", "--limit", "3"], "list", None),
        (["--data", "list", "show", "1"], "show", "list"),
        (["--data=x", "--passphrase-file", "y", "rates", "list", "--data", "z"], "rates", "z"),
        (["--data", "x"], None, "x"),
        ([], None, None),
    ],
)
def test_plain_words_need_no_translation(
    words: list[str], command: str | None, data: str | None
) -> None:
    options = parse(words, _never)
    assert (options.command, options.data) == (command, data)


def test_a_shortened_option_is_understood_as_ever() -> None:
    assert parse(["--dat", "x", "list"], str).data == "x"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--help"], "TAKE IN ARTICLES FROM FILES AND FOLDERS"),
        (["list", "--help"], "AT MOST THIS MANY"),
        (["rates", "--help"], "TAKE IN FILES OF RATES"),
    ],
)
def test_help_speaks_the_language(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(words, _shouted)
    assert left.value.code == 0
    assert said in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lst"], "newsroom: there is no command “lst”; did you mean “list”? ("),
        (["--dat", "list", "lst"], "no command “lst”"),
        (["frobnicate"], "no command “frobnicate” ("),
        (["rates", "shwo"], "newsroom rates: there is no command “shwo”; did you mean “show”?"),
        (
            ["list", "--limt", "1"],
            "newsroom list: there is no option --limt; did you mean --limit?",
        ),
        (["resolve", "1", "--mrged"], "did you mean --merged?"),
        (["list", "--frob=1"], "there is no option --frob ("),
        (["--frob", "list"], "newsroom: there is no option --frob ("),
        (["list", "more", "words"], "too many words: more words"),
        (
            ["set-state", "1", "drft"],
            "no “drft”; did you mean “draft”? There are: draft, in_review",
        ),
        (["list", "--order=-x"], "no “x”; there are: date, saved"),
        (["list", "\x1b[31m"], "too many words: [31m"),
        (["list", "--limit", "none"], "'none': 1, 2, 3"),
        (["rates"], "required: COMMAND"),
        (["--data"], "expected one argument"),
    ],
)
def test_wrong_words_are_told_in_a_line(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(words, str)
    assert left.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


_SAID_BY_ARGPARSE = (
    "usage:",
    "positional arguments",
    "options:",
    "show this help message",
    "show program's",
    "the following",
    "argument ",
    "expected",
    "invalid",
    "not allowed",
    "ambiguous",
    "ignored",
)


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["list", "--help"],
        ["rates", "--help"],
        ["show"],
        ["--data"],
        ["set-state", "1", "none"],
        ["resolve", "1", "--prefer", "x"],
        ["resolve", "1", "--mine", "--merged"],
        ["import"],
        ["list", "--s", "x"],
        ["list", "--json=x"],
        ["lst"],
    ],
)
def test_nothing_is_said_in_argparses_english(
    words: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(words, Catalogue.load(language).translate)
    said = "".join(capsys.readouterr())
    assert said
    assert [one for one in _SAID_BY_ARGPARSE if one in said] == []


def test_argparse_gets_its_own_words_back(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"], _shouted)
    assert capsys.readouterr().out.startswith("USAGE: newsroom")
    assert argparse.ArgumentParser(prog="other").format_usage() == "usage: other [-h]\n"
