"""How the window looks: colours, stylesheet, icons and fonts."""

from __future__ import annotations

from newsroom.desktop.look.colours import Colours, colours_of, is_dark, state_colours
from newsroom.desktop.look.dress import Scheme, apply_ground, apply_look, dress
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
