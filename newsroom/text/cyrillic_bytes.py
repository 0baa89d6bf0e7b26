"""Text in the one-byte Cyrillic encodings, which accept any bytes: is it text, and in which one?"""

from __future__ import annotations

import re

# Signs that windows-1251 and windows-1252 have at the same place: English text with nothing
# else above ASCII reads the same in both.
_SHARED_SIGNS = frozenset("‚„…†‡‰‹‘’“”•–—™›\xa0¤¦§©«¬\xad®°±µ¶·»")
_SIGNS = _SHARED_SIGNS | {"№", "€"}
_LETTERS = "А-Яа-яЁёІіЇїЄєҐґЎўӘәҒғҚқҢңӨөҰұҮүҺһ"
_LETTER = re.compile(f"[{_LETTERS}]")
_WORD = re.compile(f"[{_LETTERS}A-Za-z]{{2,}}")
_VOWEL = re.compile("[аеёиоуыэюяіїєәөұүАЕЁИОУЫЭЮЯІЇЄӘӨҰҮ]")

_LEAST_LETTERS = 0.8
_LEAST_GOOD_WORDS = 0.9
# Of the letters of Russian and Kazakh text about 42 in 100 are vowels. Text in KOI8-R taken for
# windows-1251 has fewer than 25, since the letters fall elsewhere.
_LEAST_VOWELS = 0.3
_ENOUGH_LETTERS = 20
# The lines by which a text is judged; all of a big file would take seconds and tell no more.
_HIGH_LINE = re.compile(r"[^\x00-\x7f][^\n]{0,1000}")
_JUDGED = 100_000

# Bytes that are Kazakh letters in KZ-1048 (STRK 1048), and in windows-1251 letters of Serbian and
# Macedonian: Қ қ Һ һ Ә ә Ң ң; and bytes that both encodings give to Serbian.
_KAZAKH = b"\x8d\x9d\x8e\x9e\xa3\xbc\xbd\xbe"
_SERBIAN = b"\x80\x90\x8a\x9a\x8c\x9c\x8f\x9f"
# Those that are Ukrainian or Belarusian in windows-1251: Ұ ұ Ө Ғ Ү ө ғ ү.
_SHARED_KAZAKH = b"\xa1\xa2\xa5\xaa\xaf\xb4\xba\xbf"
# ы and Ы: Ukrainian has none, and hardly a Kazakh sentence is without.
_YERY = b"\xfb\xdb"
_SHORT = 200


def decode_cyrillic(data: bytes) -> str | None:
    """Return the text when the bytes are Cyrillic text in windows-1251 or KZ-1048, else None."""
    encoding = "kz1048" if _is_kazakh(data) else "cp1251"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return text if _looks_right(text) else None


def _is_kazakh(data: bytes) -> bool:
    kazakh = _count(data, _KAZAKH)
    if kazakh:
        return kazakh > _count(data, _SERBIAN)
    # A longer Kazakh text has қ, ә or ң; in a headline a lone ө, ү or ғ must do.
    return len(data) < _SHORT and _count(data, _SHARED_KAZAKH) > 0 and _count(data, _YERY) > 0


def _count(data: bytes, wanted: bytes) -> int:
    return len(data) - len(data.translate(None, wanted))


def _looks_right(text: str) -> bool:
    text = _telling_part(text)
    high = [character for character in text if character > "\x7f"]
    if all(character in _SHARED_SIGNS for character in high):
        return True
    letters = sum(1 for character in high if _LETTER.match(character))
    signs = sum(1 for character in high if character in _SIGNS)
    if not letters or letters < (len(high) - signs) * _LEAST_LETTERS:
        return False
    words = [word for word in _WORD.findall(text) if _LETTER.search(word)]
    good = sum(1 for word in words if _well_written(word))
    if good < len(words) * _LEAST_GOOD_WORDS:
        return False
    return letters < _ENOUGH_LETTERS or len(_VOWEL.findall(text)) >= letters * _LEAST_VOWELS


def _telling_part(text: str) -> str:
    lines: list[str] = []
    length = 0
    for match in _HIGH_LINE.finditer(text):
        lines.append(match[0])
        length += len(match[0])
        if length > _JUDGED:
            break
    return "\n".join(lines)


def _well_written(word: str) -> bool:
    """Whether a word is of one script, with capitals only at its beginning or throughout.

    Other encodings taken for this one put Cyrillic letters into Latin words (`cafй`) or swap
    capitals and small letters (`пРИВЕТ`).
    """
    if len(_LETTER.findall(word)) != len(word):
        return False
    return word[1:].islower() or word.isupper()
