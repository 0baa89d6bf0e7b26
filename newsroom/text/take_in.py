from newsroom.text.decoding import decode
from newsroom.text.front_matter import read_markdown
from newsroom.text.page_text import read_page_text
from newsroom.text.reading import Reading

SUFFIXES = frozenset({".txt", ".md"})


def read_article(data: bytes, name: str) -> Reading:
    text = decode(data, name)
    return read_markdown(text) if name.endswith(".md") else read_page_text(text)
