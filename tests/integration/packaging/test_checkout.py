"""An environment is made, kept, brought up to date and healed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import from_source
import pytest
from system_packages import Need, SetUpFailed


@dataclass
class Steps:
    """Stands for venv and pip: notes what is run, and does what they would leave behind."""

    run: list[str] = field(default_factory=list)
    failing: str = ""
    killed: str = ""

    def __call__(self, command: Sequence[str]) -> None:
        words = " ".join(command)
        step = next(name for name in ("venv", "hatchling", "--editable") if f" {name}" in words)
        self.run.append(step)
        if step == self.failing:
            raise SetUpFailed("It broke.")
        if step == "venv":
            for old in from_source.VENV.glob("ready-*"):
                old.unlink()
            from_source.PYTHON.parent.mkdir(parents=True, exist_ok=True)
            from_source.PYTHON.touch()
        else:
            from_source.mark_unfinished()
        if step == self.killed:
            raise KeyboardInterrupt


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps()
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "constraints.txt").write_text("six==1.17.0\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(from_source, "ROOT", tmp_path)
    monkeypatch.setattr(from_source, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(from_source, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(from_source, "PYPROJECT", tmp_path / "pyproject.toml")
    monkeypatch.setattr(from_source, "CONSTRAINTS", tmp_path / "packaging" / "constraints.txt")
    monkeypatch.setattr(from_source, "VENV_MAKER", ())
    monkeypatch.setattr(from_source, "_run", steps)
    return steps


def again(steps: Steps, part: str = from_source.RUN, needs: Sequence[Need] = ()) -> list[str]:
    """Start once more and return what was run for it."""
    steps.run.clear()
    from_source.prepare(part, needs)
    return list(steps.run)


EVERYTHING = ["venv", "hatchling", "--editable"]
UPDATE = ["hatchling", "--editable"]


def test_the_first_start_sets_up_and_the_next_does_nothing(steps: Steps) -> None:
    assert again(steps) == EVERYTHING
    assert again(steps) == []


def test_the_tests_add_to_what_the_program_has_and_the_program_keeps_it(steps: Steps) -> None:
    assert again(steps) == EVERYTHING
    assert again(steps, from_source.TESTS) == UPDATE
    assert again(steps) == []
    assert again(steps, from_source.TESTS) == []


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt"])
def test_other_versions_are_brought_up_to_date(steps: Steps, name: str) -> None:
    again(steps)
    with (from_source.ROOT / name).open("a") as file:
        file.write("# another\n")
    assert again(steps) == UPDATE
    assert again(steps) == []


def test_another_python_or_another_folder_means_another_environment(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    again(steps)
    monkeypatch.setattr(from_source, "_place", lambda: "Python 3.99 /elsewhere")
    assert again(steps) == EVERYTHING


def test_an_environment_whose_python_has_gone_is_made_anew(steps: Steps) -> None:
    again(steps)
    from_source.PYTHON.unlink()
    assert again(steps) == EVERYTHING


@pytest.mark.parametrize("step", EVERYTHING)
def test_a_set_up_that_was_killed_is_begun_again(steps: Steps, step: str) -> None:
    steps.killed = step
    assert again(steps)[-1] == step
    steps.killed = ""
    assert again(steps) == EVERYTHING
    assert again(steps) == []


def test_an_update_that_was_killed_makes_the_environment_anew(steps: Steps) -> None:
    again(steps)
    steps.killed = "--editable"
    again(steps, from_source.TESTS)
    steps.killed = ""
    assert again(steps) == EVERYTHING


def test_an_update_that_could_not_be_fetched_leaves_the_program_as_it_was(
    steps: Steps, capsys: pytest.CaptureFixture[str]
) -> None:
    again(steps)
    steps.failing = "hatchling"
    assert from_source.prepare(from_source.TESTS, ()) == 1
    assert "It broke." in capsys.readouterr().err
    assert again(steps) == []


def test_a_folder_that_may_not_be_written_is_named(
    steps: Steps, capsys: pytest.CaptureFixture[str]
) -> None:
    from_source.CONSTRAINTS.unlink()
    from_source.CONSTRAINTS.mkdir()
    with pytest.raises(SetUpFailed, match="may not write there"), from_source.alone():
        pass
    assert steps.run == []
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="the other start is written for POSIX")
def test_two_starts_do_not_set_up_at_once(steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    script = (
        "import fcntl, sys\n"
        "lock = open(sys.argv[1], 'r+b')\n"
        "fcntl.flock(lock, fcntl.LOCK_EX)\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(from_source.CONSTRAINTS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        waited: list[float] = []

        def wait(seconds: float) -> None:
            waited.append(seconds)
            other.communicate()

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("time.sleep", wait)
            assert again(steps) == EVERYTHING
    assert waited
    assert "waiting until it has finished" in capsys.readouterr().err


def test_a_full_first_step_shows_its_last_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_source, "ROOT", Path.cwd())
    with pytest.raises(SetUpFailed, match="the disk is full"):
        from_source._run(
            [sys.executable, "-c", "print('OSError: No space left on device'); raise SystemExit(1)"]
        )
