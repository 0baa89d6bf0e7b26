"""The schema that other programs are given says what an export writes, and refuses what we do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from newsroom.domain.bundle import ExportOrder
from newsroom.domain.revision import canonical_json
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused
from newsroom.exchange.manifest import MANIFEST, parse_manifest
from newsroom.exchange.manifest_lines import derive_bundle_id
from newsroom.exchange.verify import verify
from newsroom.paths import resource
from newsroom.services.newsroom import Newsroom
from tests.support.bundles import NAME, NEWSROOM, build_manifest, make_entries

SCHEMA = json.loads(resource("schemas", "bundle-manifest-1.json").read_bytes())
FORMAT = Path(__file__).parents[3] / "docs" / "bundle-format.md"


def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(SCHEMA)
    return Draft202012Validator(SCHEMA)


def small() -> dict[str, Any]:
    files = [("article/1-maqala.html", 5, "0" * 64)]
    values: dict[str, Any] = json.loads(build_manifest(NEWSROOM, NAME, make_entries([1]), files))
    return values


@pytest.mark.parametrize("public", [True, False])
def test_a_real_manifest_is_valid(newsroom: Newsroom, tmp_path: Path, *, public: bool) -> None:
    newsroom.sampling.fill()
    target = tmp_path / "site"
    newsroom.publishing.export(ExportOrder(target, states=tuple(State), public=public))
    values = json.loads((target / MANIFEST).read_bytes())
    validator().validate(values)
    assert values["public"] is public
    assert len(values["articles"]) >= 8
    assert any(article["date"] for article in values["articles"])
    assert ("newsroom/revisions.jsonl" in {file["path"] for file in values["files"]}) is not public
    assert verify(target).findings == ()


def spoilt() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a word and a manifest with one thing wrong."""
    for key in SCHEMA["required"]:
        values = small()
        del values[key]
        yield f"no {key}", values
    for kind, key in (("articles", "article"), ("files", "file")):
        for inner in SCHEMA["$defs"][key]["required"]:
            values = small()
            del values[kind][0][inner]
            yield f"no {kind}.{inner}", values
            values = small()
            values[kind][0][inner] = [] if inner != "date" else "2024-4-1"
            yield f"{kind}.{inner} of another kind", values
    for path in ("", "/a", "../a", "a/../b", "a//b", "a/", "a\\b", "a:b", "a\nb", "a" * 241, "."):
        values = small()
        values["files"][0]["path"] = path
        yield f"path {path[:9]!r}", values
    for place, key, value in (
        ("articles", "revision", "0" * 63),
        ("articles", "uuid", "1"),
        ("articles", "language", "kk kz"),
        ("articles", "id", -1),
        ("articles", "id", True),
        ("files", "bytes", 1.5),
        ("files", "bytes", 10**30),
        ("files", "sha256", "A" * 64),
    ):
        values = small()
        values[place][0][key] = value
        yield f"{place}.{key} {value!r:.9}", values
    for key, wrong in {"format": "zip", "version": 2, "public": 1, "newsroom": ""}.items():
        yield f"{key} {wrong!r}", small() | {key: wrong}
    yield "twice", small() | {"files": small()["files"] * 2}


SPOILT = dict(spoilt())


@pytest.mark.parametrize("values", SPOILT.values(), ids=SPOILT.keys())
def test_what_the_schema_refuses_is_refused(values: dict[str, Any]) -> None:
    assert validator().is_valid(small())
    assert not validator().is_valid(values)
    with pytest.raises(InputRefused):
        parse_manifest(json.dumps(values).encode())


def test_every_key_is_described_for_other_programs() -> None:
    told = FORMAT.read_text(encoding="utf-8")
    keys = [
        *SCHEMA["properties"],
        *(key for one in SCHEMA["$defs"].values() for key in one.get("properties", ())),
    ]
    for key in keys:
        assert f"`{key}`" in told, key
    assert SCHEMA["$id"] in told


def test_the_example_of_an_id_is_right() -> None:
    told = FORMAT.read_text(encoding="utf-8")
    source = re.search(r"^\{.*\}$", told, re.MULTILINE)
    assert source is not None
    values = json.loads(source[0])
    assert canonical_json(values).decode() == source[0]
    ((uuid, revision, path),) = values["articles"]
    entry = make_entries([1])[0]._replace(uuid=uuid, revision=revision, path=path)
    assert f"\n{derive_bundle_id(values['newsroom'], [entry])}\n" in told
