"""A story as a news item of NewsML-G2, the IPTC's exchange format in XML."""

from __future__ import annotations

from newsroom.publishing.machines.item import Item, OtherEdition, rate_lines
from newsroom.publishing.machines.xml import escaped

# Sanitised HTML closes all but these, and knows a sign by name that XML does not.
_FOR_XML = ((b"<br>", b"<br/>"), (b"<hr>", b"<hr/>"), (b"&nbsp;", b"&#160;"))
_CATALOGUE = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_ALTERNATE = "http://www.iana.org/assignments/relation/alternate"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="{version}" '
    'standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="{language}">\n'
    f'<catalogRef href="{_CATALOGUE}"/>\n'
    '<itemMeta>\n<itemClass qcode="ninat:text"/>\n<provider><name>{house}</name></provider>\n'
    "<versionCreated>{modified}</versionCreated>\n<firstCreated>{published}</firstCreated>\n"
    '<pubStatus qcode="stat:{status}"/>\n{links}</itemMeta>\n'
)


def newsml(item: Item, house: str) -> bytes:
    """Return the story as one XML document; `house` is the paper's name."""
    head = _HEAD.format(
        guid=item.guid,
        version=item.version,
        language=item.language,
        house=escaped(house),
        modified=item.modified_iso,
        published=item.published_iso,
        status="canceled" if item.is_gone else "usable",
        links="".join(map(_link, item.editions)),
    )
    if item.is_gone:
        return f"{head}</newsItem>\n".encode()
    before, after = _content(item)
    body = item.body
    for html, xml in _FOR_XML:
        body = body.replace(html, xml)
    return b"".join(
        (
            f"{head}{_content_meta(item)}{before}".encode(),
            body,
            f"{after}</newsItem>\n".encode(),
        )
    )


def _link(edition: OtherEdition) -> str:
    """Return where another edition is, in the web's own word for it."""
    address = f' href="{edition.url}"' if edition.url else ""
    return (
        f'<link reluri="{_ALTERNATE}"{address} residref="{edition.guid}">'
        f'<language tag="{edition.language.value}"/></link>\n'
    )


def _content_meta(item: Item) -> str:
    lines = [f"<creator><name>{escaped(name)}</name></creator>" for name in item.authors]
    lines.append(f'<language tag="{item.language}"/>')
    if item.category:
        code = f' qcode="medtop:{item.topic}"' if item.topic else ""
        lines.append(f"<subject{code}><name>{escaped(item.category)}</name></subject>")
    lines += [f"<keyword>{escaped(tag)}</keyword>" for tag in item.tags]
    lines += [f"<slugline>{item.slug}</slugline>", f"<headline>{escaped(item.headline)}</headline>"]
    if item.subhead:
        lines.append(f'<headline rank="2">{escaped(item.subhead)}</headline>')
    if item.authors:
        lines.append(f"<by>{escaped(', '.join(item.authors))}</by>")
    if item.lede:
        lines.append(f'<description role="drol:summary">{escaped(item.lede)}</description>')
    return "<contentMeta>\n" + "\n".join(lines) + "\n</contentMeta>\n"


def _content(item: Item) -> tuple[str, str]:
    """Return what stands before and after the body."""
    rates = f"<pre>{escaped(rate_lines(item.rates))}</pre>\n" if item.rates else ""
    subhead = f"<p>{escaped(item.subhead)}</p>\n" if item.subhead else ""
    lede = f"<p>{escaped(item.lede)}</p>\n" if item.lede else ""
    headline = escaped(item.headline)
    before = (
        f'<contentSet>\n<inlineXML contenttype="application/xhtml+xml" wordcount="{item.words}">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" lang="{escaped(item.language)}">\n'
        f"<head><title>{headline}</title></head>\n"
        f"<body>\n{rates}<h1>{headline}</h1>\n{subhead}{lede}"
    )
    return before, "\n</body>\n</html>\n</inlineXML>\n</contentSet>\n"
