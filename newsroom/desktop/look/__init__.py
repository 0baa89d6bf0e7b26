"""How the window looks: colours, stylesheet, icons and fonts.

Each name is read from its file when somebody wants it: the first painting needs colours alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.desktop.look.colours import (
        Colours,
        apply_ground,
        colours_of,
        is_dark,
        state_colours,
    )
    from newsroom.desktop.look.dressing import Scheme, apply_look, dress
    from newsroom.desktop.look.fonts import Face, text_font
    from newsroom.desktop.look.icons import icon

__all__ = [
    "Colours",
    "Face",
    "Scheme",
    "apply_ground",
    "apply_look",
    "colours_of",
    "dress",
    "icon",
    "is_dark",
    "state_colours",
    "text_font",
]

_HOMES = {
    "colours": ("Colours", "apply_ground", "colours_of", "is_dark", "state_colours"),
    "dressing": ("Scheme", "apply_look", "dress"),
    "fonts": ("Face", "text_font"),
    "icons": ("icon",),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
