"""Where in the page the words stand that are being written."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

# What Markdown, typography and marks make something else of: what is left between stands in the
# page as it was typed.
_BREAKS = re.compile(r"[^\w ,;:?–—-]+|\d")
_EDGES = " ,;:?–—-"
_LEAST, _MOST = 4, 60

# The paragraph that has the words; of several the one that is nearest to where the caret is in the
# text. Nothing moves while it is in sight.
_SHOW = """
(function (words, share) {
  const all = Array.from(document.querySelectorAll(".body > *, .body li, .body tr, h1, .lede"));
  if (!words) { window.scrollTo({ top: 0, behavior: "instant" }); return; }
  let best = null, distance = 2;
  all.forEach((one, place) => {
    const off = Math.abs(place / all.length - share);
    if (off < distance && one.textContent.replace(/\\s+/g, " ").includes(words)) {
      best = one; distance = off;
    }
  });
  if (!best) return;
  const box = best.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight)
    best.scrollIntoView({ block: box.height < window.innerHeight ? "center" : "start",
      behavior: "instant" });
})(%s, %s);
"""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the text: the words of its line, and how far down it is, from 0 to 1.

    Without words it is the head of the page.
    """

    words: str = ""
    share: float = 0.0


def words_of(line: str) -> str:
    """Return the longest part of a line of Markdown that stands on the page as it was typed."""
    parts = (" ".join(part.split()) for part in _BREAKS.split(line))
    longest = max((part.strip(_EDGES) for part in parts), key=len, default="")[:_MOST].strip()
    return longest if len(longest) >= _LEAST else ""


def script(spot: Spot) -> str:
    """Return a script that brings the spot into sight."""
    return _SHOW % (json.dumps(spot.words), json.dumps(round(spot.share, 4)))
