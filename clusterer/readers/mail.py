"""``.eml``: one message, one article; attachments that can be read give articles of their own.

The text is the message's plain part; where it has none, its HTML, read like a page. Subject, sender and date are the
title, the byline and the date. The address of a message is its Message-ID, so that a copy elsewhere has the same id.
"""

from __future__ import annotations

from collections.abc import Iterator
from email import errors, message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any, Final

from clusterer.documents import Quarantined
from clusterer.readers.blocks import Item
from clusterer.readers.inputs import InputFile
from clusterer.readers.reading import PAGES, Reading
from clusterer.readers.rows import document
from clusterer.readers.sniffing import BEGINNING, format_of
from clusterer.readers.streams import UnreadableError, read_all

_PARTS: Final = 200  # of one message


def read(file: InputFile, reading: Reading) -> Iterator[Item]:
    """The article of a message and those of its attachments, or why there is none."""
    try:
        message = message_from_bytes(read_all(file), policy=policy.default)
        parts = list(_parts(message))
        row = _row(message)
        plain, html = _content(message, "plain"), _content(message, "html")
    except (errors.MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError(f"no valid mail ({type(error).__name__.lower()}); save the message again") from None
    if plain is not None:
        yield document({**row, "text": plain.replace("\r\n", "\n")}, file.shown, file.address)
    elif html is not None:
        from clusterer.readers.pages import Page, Refused

        answer = reading.ask(lambda: Page(html.encode("utf-8", "replace"), "utf-8")).result()
        if isinstance(answer, Refused):
            yield Quarantined(file.shown, answer.reason)
        else:
            yield document({**answer.rows[0], **row}, file.shown, file.address)
    elif not parts:
        yield Quarantined(file.shown, "a mail without a text; leave it out")
    yield from reading.members(_attachments(parts, file))


def _row(message: EmailMessage) -> dict[str, Any]:
    name, address = parseaddr(str(message.get("From", "")))
    row = {
        "id": str(message.get("Message-ID", "")).strip(" <>"),
        "title": " ".join(str(message.get("Subject", "")).split()),
        "published": str(message.get("Date", "")),
        "byline": name,
        "outlet": address.rpartition("@")[2],
    }
    return {field: value for field, value in row.items() if value}


def _content(message: EmailMessage, kind: str) -> str | None:
    body = message.get_body(preferencelist=(kind,))
    if body is None:
        return None
    content = body.get_content()
    return content if isinstance(content, str) and content.strip() else None


def _parts(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """(name, content) of the attachments."""
    for number, part in enumerate(message.iter_attachments(), 1):
        if number > _PARTS:
            return
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content:
            yield part.get_filename() or f"part {number}", content


def _attachments(parts: list[tuple[str, bytes]], file: InputFile) -> Iterator[InputFile]:
    for name, content in parts:
        format_ = format_of(content[:BEGINNING])
        if format_ in PAGES or format_ in {".xml", ".json", ".txt", ".rss", ".jsonfeed"}:
            yield InputFile(file.path, f"{file.shown}!{name}", f"{file.address}!{name}", format_, content=content)
