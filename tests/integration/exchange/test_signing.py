"""Signed bundles: who made them, and what a change of either is told as."""

from __future__ import annotations

import json
import shutil
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from newsroom.domain.bundle import ExportOrder
from newsroom.domain.sending import SendOrder
from newsroom.domain.signing import PublicKey, Standing
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, NotFound
from newsroom.exchange.signing import check_signature, signature_file
from newsroom.services.keys import Keys
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.services.senders import Senders
from newsroom.services.verifying import Verified, verified
from tests.support.articles import make_content
from tests.support.newsrooms import Clock

SIGNATURE = "newsroom/manifest.sig"
PASSPHRASE = "Құс жолы 2026"  # noqa: S105 - of a test


class Desk:
    """A person at a machine, with a newsroom and a folder of keys."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder / name
        self.folder.mkdir()
        self.keys = self.folder / "keys"
        self.newsroom: Newsroom = open_newsroom(
            self.folder / "test.newsroom", lambda: name, Clock(), self.keys
        )

    def export(self, target: Path) -> Path:
        self.newsroom.publishing.export(ExportOrder(target))
        return target

    def verify(self, path: Path) -> Verified:
        return self.newsroom.verify(path, lambda _done, _all: None, lambda: False)


@pytest.fixture
def desks(tmp_path: Path) -> tuple[Desk, Desk]:
    found = (Desk(tmp_path, "Айгүл"), Desk(tmp_path, "Ерлан"))
    found[0].newsroom.editing.create(make_content(), State.PUBLISHED)
    return found


@pytest.fixture(autouse=True)
def _closed(desks: tuple[Desk, Desk]) -> object:
    yield
    for desk in desks:
        desk.newsroom.close()


@pytest.mark.parametrize("name", ["bundle", "bundle.zip"])
def test_a_bundle_is_signed_and_known(desks: tuple[Desk, Desk], tmp_path: Path, name: str) -> None:
    author, editor = desks
    bundle = author.export(tmp_path / name)
    assert author.verify(bundle).signer.standing is Standing.OWN
    found = editor.verify(bundle)
    key = author.newsroom.keys.own()
    assert (found.report.ok, found.signer.standing, found.signer.key) == (True, Standing.NEW, key)
    with editor.newsroom.inbox.open(bundle) as incoming:
        assert incoming.signer.standing is Standing.NEW
        incoming.take()
    assert editor.verify(bundle).signer.standing is Standing.KNOWN


def test_the_same_content_and_key_give_the_same_bytes(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    author, _ = desks
    first = author.export(tmp_path / "first") / SIGNATURE
    second = author.export(tmp_path / "second") / SIGNATURE
    assert first.read_bytes() == second.read_bytes()
    again = author.newsroom.publishing.export(ExportOrder(tmp_path / "first"))
    assert again.written == 0


def test_a_changed_manifest_or_signature_is_found(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, editor = desks
    bundle = author.export(tmp_path / "bundle")
    signature = bundle / SIGNATURE
    other = author.newsroom.keys.signer()(b"something else")
    for data in (other, b"{}", b"[" * 5000, b"\xff", b'{"format":"newsroom-signature"}'):
        signature.write_bytes(data)
        found = editor.verify(bundle)
        assert SIGNATURE in [finding.path for finding in found.report.findings]
        with pytest.raises(InputRefused):
            editor.newsroom.inbox.open(bundle)


def test_another_key_stops_whoever_knew_the_first(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, editor = desks
    bundle = author.export(tmp_path / "bundle.zip")
    with editor.newsroom.inbox.open(bundle) as incoming:
        incoming.take()
    before = author.newsroom.keys.own()
    after = author.newsroom.keys.renew()
    assert after != before
    bundle = author.export(tmp_path / "later.zip")
    found = editor.verify(bundle)
    assert (found.report.ok, found.signer.standing) == (False, Standing.CHANGED)
    assert "ANOTHER KEY" in str(found.report.findings[-1].message)
    with pytest.raises(InputRefused, match="ANOTHER KEY"):
        editor.newsroom.inbox.open(bundle)
    editor.newsroom.senders.trust(found.report.newsroom_uuid, after, "Айгүл, жаңа ноутбук")
    assert editor.verify(bundle).signer.name == "Айгүл, жаңа ноутбук"
    editor.newsroom.inbox.open(bundle).close()


def test_a_signature_that_was_taken_away_is_told(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, editor = desks
    bundle = author.export(tmp_path / "bundle")
    with editor.newsroom.inbox.open(bundle) as incoming:
        incoming.take()
    (bundle / SIGNATURE).unlink()
    sums = bundle / "SHA256SUMS"
    lines = sums.read_text("utf-8").splitlines(keepends=True)
    sums.write_text("".join(one for one in lines if SIGNATURE not in one), "utf-8")
    assert editor.verify(bundle).signer.standing is Standing.STRIPPED
    with pytest.raises(InputRefused, match="NOT SIGNED"):
        editor.newsroom.inbox.open(bundle)


def test_parcels_are_signed_too(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, editor = desks
    sending = author.newsroom.sending
    out = tmp_path / "parcel.zip"
    sending.write(sending.prepare(SendOrder(articles=(1,), to="Ерлан")), out)
    with editor.newsroom.inbox.open(out) as incoming:
        assert incoming.signer.key == author.newsroom.keys.own()


def test_the_key_is_private_and_moves(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, editor = desks
    key = author.newsroom.keys.made()
    [file] = author.keys.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    exported = tmp_path / "key.pem"
    assert author.newsroom.keys.export(exported, PASSPHRASE) == key
    assert b"ENCRYPTED" in exported.read_bytes()
    private = load_pem_private_key(exported.read_bytes(), PASSPHRASE.encode())
    assert isinstance(private, Ed25519PrivateKey)
    with pytest.raises(InputRefused, match="passphrase"):
        editor.newsroom.keys.take_in(exported, "басқа сөз тіркесі")
    assert editor.newsroom.keys.take_in(exported, PASSPHRASE) == key
    assert editor.newsroom.keys.own() == key
    author.newsroom.keys.renew()
    with pytest.raises(InputRefused, match="another key"):
        author.newsroom.keys.take_in(exported, PASSPHRASE)
    assert author.newsroom.keys.take_in(exported, PASSPHRASE, replacing=True) == key
    assert len(list(author.keys.glob("signing-key*.pem"))) >= 2  # none is lost
    with pytest.raises(InputRefused, match="fewer than"):
        author.newsroom.keys.export(exported, "қысқа")


def test_a_damaged_key_signs_nothing_and_stops_no_export(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    author, _ = desks
    author.newsroom.keys.made()
    [file] = author.keys.iterdir()
    file.write_text("x")
    done = author.newsroom.publishing.export(ExportOrder(tmp_path / "bundle"))
    assert any("not signed" in str(note) for note in done.notes)
    assert not (tmp_path / "bundle" / SIGNATURE).exists()


def test_senders_are_forgotten_by_words_or_name(tmp_path: Path) -> None:
    senders = Senders(tmp_path, lambda: None, Clock())
    first, second = PublicKey(bytes(32)), PublicKey(bytes(31) + b"x")
    senders.trust("u1", first, "Айгүл")
    senders.trust("u1", second, "Ерлан")
    assert [one.name for one in Senders(tmp_path, lambda: None).known()] == ["Айгүл", "Ерлан"]
    senders.forget(first.words)
    senders.forget(second.groups)
    assert senders.known() == ()
    with pytest.raises(NotFound):
        senders.forget("Айгүл")


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"key": "x"}]', "[" * 9000, "\ud800"])
def test_a_damaged_list_of_senders_is_no_list(tmp_path: Path, text: str) -> None:
    (tmp_path / "senders.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    assert Senders(tmp_path, lambda: None).known() == ()


def test_the_file_is_what_the_format_says() -> None:
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    key = PublicKey(private.public_key().public_bytes_raw())
    manifest = b'{"format": "newsroom-bundle"}\n'
    data = signature_file(key, private.sign(manifest))
    assert data.endswith(b"}\n")
    assert json.loads(data)["public_key"] == "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="
    assert check_signature(data, manifest) == key
    with pytest.raises(InputRefused, match="not one of this manifest"):
        check_signature(data, manifest + b" ")


def test_verifying_without_a_newsroom(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, _ = desks
    bundle = author.export(tmp_path / "bundle")
    shutil.rmtree(author.keys)
    found = verified(bundle, Senders(tmp_path / "none", Keys(tmp_path / "none").own))
    assert found.signer.standing is Standing.NEW


def test_older_versions_and_embargoes_are_told(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    author, editor = desks
    until = Clock().now + timedelta(days=1)
    held = make_content(headline="Кейін", embargo=until)
    author.newsroom.editing.create(held, State.APPROVED)
    bundle = tmp_path / "bundle"
    author.newsroom.publishing.export(ExportOrder(bundle, (1, 2)))
    assert [str(one) for one in editor.verify(bundle).notes] == [
        "“Кейін” is under embargo until 2024-04-25 06:00 UTC."
    ]
    assert len(author.verify(bundle).notes) == 1
    author.newsroom.editing.save(1, make_content(headline="Жаңа"))
    [older, _] = sorted(map(str, author.verify(bundle).notes), reverse=True)
    assert "is an older version than the one in this newsroom" in older
