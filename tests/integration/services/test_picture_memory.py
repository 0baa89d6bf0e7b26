"""The largest pictures that are taken in leave room for everything else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.support.pictures import png_of_size, saved

_TAKE = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (900 << 20, 900 << 20))
from newsroom.errors import InputRefused
from newsroom.pictures.taking import take_picture
try:
    print(take_picture(Path(sys.argv[1]).read_bytes(), "a").picture.master.width)
except InputRefused as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of the system's")
@pytest.mark.parametrize(
    ("kind", "side", "outcome"),
    [("PNG", 5_990, "2560"), ("WEBP", 4_890, "2560"), ("PNG", 6_100, "too large")],
)
def test_memory_is_bounded(tmp_path: Path, kind: str, side: int, outcome: str) -> None:
    path = tmp_path / "large"
    slope = Image.linear_gradient("L").resize((side, side), Image.Resampling.NEAREST)
    options = {"compress_level": 1} if kind == "PNG" else {"quality": 20, "method": 0}
    path.write_bytes(saved(slope.convert("RGB"), kind, **options))
    done = subprocess.run([sys.executable, "-c", _TAKE, path], capture_output=True, check=False)
    assert outcome in done.stdout.decode(), done.stderr.decode()


def test_a_bomb_takes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(png_of_size(39_000, 39_000))
    done = subprocess.run([sys.executable, "-c", _TAKE, path], capture_output=True, check=False)
    assert b"too large" in done.stdout, done.stderr.decode()
