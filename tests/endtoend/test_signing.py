"""Signing from the command line: one's key, who is known, and what a check says."""

from __future__ import annotations

from pathlib import Path

from tests.support.program import Program


def test_keys_and_senders(program: Program, tmp_path: Path) -> None:
    own = program.json("key", "show")
    assert len(own["words"].split("-")) == 6
    assert program.json("key", "show") == own
    story = tmp_path / "story.md"
    story.write_text("---\nstate: draft\n---\n# Бас\n\nМәтін\n", "utf-8")
    program.json("import", story)
    bundle = tmp_path / "bundle.zip"
    program.json("export", "1", "--out", bundle)
    signer = program.json("verify", bundle)["signer"]
    assert (signer["standing"], signer["words"]) == ("own", own["words"])
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("Құс жолы 2026\n", "utf-8")
    kept = tmp_path / "key.pem"
    with_phrase = ("--passphrase-file", phrase)
    program.json("key", "export", kept, *with_phrase)
    assert program.run("key", "export", kept, *with_phrase).returncode == 1
    assert program.run("key", "replace").returncode == 1
    other = program.json("key", "replace", "--yes")
    assert other != own
    found = program.json("verify", bundle)
    assert (found["ok"], found["signer"]["standing"]) == (True, "new")
    assert program.json("senders", "trust", bundle, "--name", "Айгүл")["words"] == own["words"]
    assert program.json("verify", bundle)["signer"]["name"] == "Айгүл"
    assert [one["name"] for one in program.json("senders", "list")] == ["Айгүл"]
    later = tmp_path / "later.zip"
    program.json("export", "1", "--out", later)
    refused = program.run("key", "import", kept, *with_phrase)
    assert (refused.returncode, "another key" in refused.stderr) == (1, True)
    assert program.json("key", "import", kept, *with_phrase, "--replace") == own
    # The second key is nobody's now, and another than the one that is known for this newsroom.
    stopped = program.run("verify", later)
    assert (stopped.returncode, "ANOTHER KEY" in stopped.stdout) == (1, True)
    assert "\tforgotten\tАйгүл" in program.run("senders", "forget", "Айгүл").stdout
    assert program.json("senders", "list") == []
    assert program.run("senders", "forget", "Айгүл").returncode == 1
    assert program.run("key", "import", kept).returncode == 1
