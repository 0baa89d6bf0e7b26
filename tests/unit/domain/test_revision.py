"""A revision's id is the hash of its canonical JSON, and the JSON gives the revision back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given

from newsroom.domain.revision import Revision, parse_document
from newsroom.domain.workflow import State
from tests.support.articles import make_content
from tests.support.strategies import contents, revisions


def make_revision() -> Revision:
    return Revision(
        article="6f0f5f3e-8a54-4a4e-9e0e-0f4c6c3b9a11",
        sequence=1,
        parent=None,
        state=State.DRAFT,
        author="Айгүл",
        saved_at=datetime(2024, 4, 24, 6, 0, tzinfo=UTC),
        content=make_content(),
    )


def test_the_document_is_canonical() -> None:
    document = make_revision().document()
    values = json.loads(document)
    assert (
        json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        == document
    )
    assert values["content"]["rates"]["items"][0] == {"code": "RUB", "quant": 1, "value": "5.27"}
    assert values["saved_at"] == "2024-04-24T06:00:00Z"


def test_the_id_never_changes_between_versions_of_the_program() -> None:
    # Bundles and databases out in the field hold such ids: a change here breaks them all.
    revision = replace(
        make_revision(), content=make_content(headline="А", lede="", body="", tags=())
    )
    assert revision.id == hashlib.sha256(revision.document()).hexdigest()
    assert revision.id == "39e18f52d4584b8afe05a471f022fa58ee7b84bf66c081d8de4b0704fd47d5db"


@given(revisions(contents()))
def test_reading_back_gives_the_same_revision(revision: Revision) -> None:
    again = parse_document(revision.document())
    assert again == revision
    assert again.id == revision.id


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b'{"format":2}',
        b'{"format":1}',
        b"[" * 100_000,
        make_revision().document().replace(b'"draft"', b'"lost"'),
        make_revision().document().replace(b'"5.27"', b'"NaN"'),
        make_revision().document().replace(b'"5.27"', b"5.27"),
        make_revision().document().replace(b'"views":229', b'"views":"many"'),
    ],
)
def test_what_is_no_revision_is_a_value_error(document: bytes) -> None:
    with pytest.raises(ValueError):
        parse_document(document)
