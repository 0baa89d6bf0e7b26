"""Small Word documents, made part by part."""

from __future__ import annotations

import io
import zipfile

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
    "</Relationships>"
)
_ROOT = (
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/>'
)
_LINK = (
    '<Relationship Id="r9" Target="{}" TargetMode="External" Type="http://schemas.'
    'openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>'
)
_STYLES = (
    f'<?xml version="1.0" encoding="UTF-8"?><w:styles {_NAMESPACES}>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
    "</w:styles>"
)


def paragraph(text: str, style: str = "", inner: str = "") -> str:
    """Return a paragraph's XML, `inner` after its text."""
    looks = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{looks}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{inner}</w:p>'


def link(text: str) -> str:
    """Return the XML of a link to the document's one address."""
    return f'<w:hyperlink r:id="r9"><w:r><w:t>{text}</w:t></w:r></w:hyperlink>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table's XML."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


PICTURE = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>"


def document(*body: str, head: str = "", address: str = "https://example.kz/a") -> bytes:
    """Return a document of these paragraphs; `head` stands before the XML's root element."""
    xml = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<w:document {_NAMESPACES}>'
        f"<w:body>{''.join(body)}</w:body></w:document>"
    )
    return archive(
        {
            "[Content_Types].xml": CONTENT_TYPES.encode(),
            "_rels/.rels": _RELATIONSHIPS.format(_ROOT).encode(),
            "word/document.xml": xml.encode(),
            "word/styles.xml": _STYLES.encode(),
            "word/_rels/document.xml.rels": _RELATIONSHIPS.format(_LINK.format(address)).encode(),
        }
    )


def archive(parts: dict[str, bytes]) -> bytes:
    """Return a zip of these files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as written:
        for name, data in parts.items():
            written.writestr(name, data)
    return packed.getvalue()
