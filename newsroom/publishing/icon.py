"""The site's sign in a browser's tabs and bookmarks: the first letter of the paper's name."""

from __future__ import annotations

from newsroom.publishing.machines.xml import escaped
from newsroom.publishing.site import Site

ICON = "icon.svg"
# Three lines of print, for a name without a letter.
_PRINT = '<path d="M16 22h32M16 32h32M16 42h20" stroke="#fff" stroke-width="5"/>'
_LETTER = (
    '<text x="32" y="46" text-anchor="middle" fill="#fff" font-size="40" font-weight="700" '
    'font-family="PT Serif, Georgia, Noto Serif, serif">{}</text>'
)


def icon(site: Site) -> bytes:
    """Return the picture, as SVG: the colour is the standard theme's."""
    letter = next((letter for letter in site.name if letter.isalnum()), "")
    # Some letters have a capital of several: ß.
    sign = _LETTER.format(escaped(letter.upper()[:1])) if letter else _PRINT
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="12" fill="#005f73"/>{sign}</svg>\n'
    ).encode()
