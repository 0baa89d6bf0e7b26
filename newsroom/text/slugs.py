"""The latin part of an article's address, made from its headline."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 80

# As the paper's own addresses spell Kazakh: python-slugify loses ә and ү and has its own
# mind about қ, ж and ц. Russian words go the same way, so that a name has one address in both.
_CYRILLIC = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e",
    "ж": "j", "з": "z", "и": "i", "й": "i", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n",
    "ң": "ny", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u",
    "ү": "u", "ф": "f", "х": "h", "һ": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
    "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
_ARABIC = {
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "ch", "ح": "h", "د": "d", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ع": "g", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "گ": "g",
    "ڭ": "ny", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ھ": "h", "ە": "e", "و": "o", "ۇ": "u",
    "ۋ": "u", "ۆ": "v", "ى": "y", "ي": "i", "ی": "i", "ء": "",
}  # fmt: skip
_LATIN = {"ş": "sh", "ı": "i", "ñ": "ny", "ŋ": "ny"}
_TABLE = str.maketrans(_CYRILLIC | _ARABIC | _LATIN)
# -ия and -ию are one syllable's letters, not two of i: `kooperaciany`.
_DOUBLE_I = re.compile("и(?=[яю])")

# Windows opens its devices for files and folders with these names, whatever their suffix.
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)

TAKEN_FOLDERS = _RESERVED | {
    "article", "assets", "media", "newsroom", "latn", "arab", "kk", "ru", "en", "tag", "author",
    "archive", "search",
}  # fmt: skip
"""Folders of a bundle that are no category's, by its format or by Windows."""


def slug(headline: str) -> str:
    """Return the headline as ASCII words with hyphens between them; "" when no word is left.

    At most 80 characters, cut after a word. A slug given again comes back as it is.
    """
    # No headline is longer, and what follows would be cut off anyway.
    text = unicodedata.normalize("NFC", headline[: 20 * _LONGEST]).lower()
    text = _DOUBLE_I.sub("", text).translate(_TABLE)
    # Heavy, and needed with the first headline.
    from slugify import slugify  # noqa: PLC0415

    words = slugify(
        text,
        max_length=_LONGEST,
        word_boundary=True,
        save_order=True,
        # What a page might say in entities has been read long before.
        entities=False,
        decimal=False,
        hexadecimal=False,
    )
    return f"{words}-1" if words in _RESERVED else words
