"""The pages of a report as bytes: view values into templates, and pages made by hand into their frame.

Autoescape is on and an undefined name is an error. Data for scripts goes into files of its own, as packed JSON inside
a JavaScript string.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from clusterer.config import ReportSettings
from clusterer.records import dataclass
from clusterer.report import outlet_page, paths, words
from clusterer.report.bytecode import KeptBytecode
from clusterer.report.chart_html import chart_html, chart_table_html, listings_html
from clusterer.report.event_html import Around, EventHtml
from clusterer.report.items_html import times_html
from clusterer.report.labels import Frame, title
from clusterer.report.links import Links
from clusterer.report.listings import Listing
from clusterer.report.markup import Html, esc
from clusterer.report.outlet_page import OutletPage
from clusterer.report.pieces import Joined
from clusterer.report.story import Story
from clusterer.report.whose import bar_html

HERE = Path(__file__).parent
LEVEL: Final = 6  # of deflating data for scripts
LEVEL_OF_MUCH: Final = 4  # an hour deflates that of some days again: two thirds of the time, 2 % more bytes
MUCH: Final = 1 << 18  # bytes: a shard of a thousand events
_NAMED: Final = len("-01234567")  # of what their sources say
_alone_html: Final = Html("<section class=alone id=")
_HOLES = ("\ue000title\ue000", "\ue000main\ue000")


@cache
def static() -> dict[str, tuple[str, bytes]]:
    """Scripts and styles, packed (release/scripts.py): their file, whose name changes with it, and its content."""
    found = sorted((HERE / "static" / "packed").iterdir())
    return {f"{path.stem[:-_NAMED]}{path.suffix}": (f"static/{path.name}", path.read_bytes()) for path in found}


@dataclass(frozen=True)
class Pages:
    """Draws single pages. Cheap to hand to another process."""

    settings: ReportSettings
    version: str
    run: str  # when the run began, for the index
    links: Links

    def page(
        self, template: str, path: str, heading: str, *, section: str = "events", script: str = "", **values: Any
    ) -> bytes:
        """One page from a template."""
        root = "../" * path.count("/")
        extra = root + static()[f"{script}.js"][0] if script else ""
        frame = self._frame(root, heading, section, path)
        text = load_template(template).render(frame=frame, root=root, extra=extra, words=words, **values)
        return text.encode("utf-8", "replace")

    def event(self, story: Story, around: Around) -> bytes:
        """The page of one event with several articles."""
        body = EventHtml(story, around, self.links, texts=self.settings.texts).html()
        return self._framed(title(story.event.title), body)

    def bundle(self, told: Sequence[tuple[Story, Around] | Html]) -> bytes:
        """The page of events with one article each that share a day. Each shows alone where the address names it.

        Sections of a page that stands (``sections``) may be given as they are, but for the first.
        """
        first = next(one[0].event for one in told if not isinstance(one, str))
        heading = title(first.title)
        if len(told) > 1:
            heading = f"Single articles, {words.date(first.first_published)}"
        return self._framed(heading, Html("".join(one if isinstance(one, str) else self._alone(*one) for one in told)))

    def _alone(self, story: Story, around: Around) -> Html:
        body_html = EventHtml(story, around, self.links, texts=self.settings.texts).html()
        return Html(f"{_alone_html}{esc(paths.event_anchor(story.event.id))}>\n{body_html}</section>")

    def sections(self, page: bytes) -> dict[str, Html]:
        """The sections of such a page, by anchor."""
        inside, end = page.decode("utf-8"), self._event_shell[2]
        if not inside.endswith(end):
            return {}
        _, *found = inside.removesuffix(end).split(_alone_html)  # which no text can hold
        return {section.partition(">")[0]: Html(f"{_alone_html}{section}") for section in found}

    def outlet(self, page: OutletPage) -> list[bytes | Joined]:
        """The page of an outlet, in pieces."""
        start, between, end = self._outlet_shell
        return outlet_page.segments(page, f"{start}{self._title_html(page.name)}{between}", end)

    def _framed(self, heading: str, body: Html) -> bytes:
        start, between, end = self._event_shell
        page = "".join((start, self._title_html(heading), between, body.replace(">\n<", "><"), end))
        return page.encode("utf-8", "replace")

    def _title_html(self, heading: str) -> Html:
        report = self.settings.title or "clusterer"
        return esc(heading) if heading == report else Html(f"{esc(heading)} · {esc(report)}")

    @cached_property
    def _event_shell(self) -> tuple[str, str, str]:
        return self._shell("event.html", "events")

    @cached_property
    def _outlet_shell(self) -> tuple[str, str, str]:
        return self._shell("outlet.html", "outlets")

    def _shell(self, template: str, section: str) -> tuple[str, str, str]:
        """The frame of pages that are made by hand, around the title and the inside."""
        root = "../"
        text = load_template(template).render(
            frame=self._frame(root, "", section, f"{section}/"),
            root=root,
            extra="",
            words=words,
            holes=[Markup(hole) for hole in _HOLES],  # noqa: S704  # constants
        )
        start, _, text = text.replace(">\n<", "><").partition(_HOLES[0])
        between, _, end = text.partition(_HOLES[1])
        return start, between, end

    def _frame(self, root: str, heading: str, section: str, path: str) -> Frame:
        return Frame(
            title=heading,
            report=self.settings.title or "clusterer",
            root=root,
            version=self.version,
            # only the index names the run: the other pages keep their bytes while nothing on them changes
            run=self.run if path == "index.html" else "",
            css=root + static()["report.css"][0],
            script=root + static()["report.js"][0],
            section=section,
        )


def javascript(call: str, value: Any) -> bytes:
    """A classic script that adds a value to ``window.call``: JSON, deflated (RFC 1951), in base64.

    A third of what is listed and searched is said again and again. Every browser inflates at 100 MB/s and more.
    """
    try:
        encoded = msgspec.json.encode(value)
    except UnicodeEncodeError:  # a lone surrogate
        encoded = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    packing = zlib.compressobj(LEVEL_OF_MUCH if len(encoded) > MUCH else LEVEL, wbits=-zlib.MAX_WBITS)
    packed = b64encode(packing.compress(encoded) + packing.flush()).decode("ascii")
    return f'(window.{call}=window.{call}||[]).push("{packed}");\n'.encode()


def unpacked(script: bytes) -> Any:
    """The value of such a script. Raises ValueError for another one."""
    try:
        packed = b64decode(script[script.index(b'"') + 1 : script.rindex(b'"')])
        return msgspec.json.decode(zlib.decompress(packed, wbits=-zlib.MAX_WBITS))
    except zlib.error as error:
        raise ValueError("not packed as it was") from error


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=KeptBytecode(),
    )
    # Jinja's own stops at a lone surrogate, which an article may well hold.
    environment.filters["urlencode"] = lambda text: quote(text, safe="", errors="replace")
    environment.globals["times"] = lambda rows, root: Markup(times_html(rows, root))  # noqa: S704
    environment.globals["bar"] = lambda parts: Markup(_bar(parts))  # noqa: S704
    for name, made in (("chart", chart_html), ("chart_table", chart_table_html), ("listings", _listings)):
        environment.globals[name] = lambda *given, made=made: Markup(made(*given))  # noqa: S704
    environment.filters["thousands"] = lambda number: f"{number:,}"
    return environment


def _bar(parts: Sequence[int]) -> Html:
    """A bar of several kinds; of one kind the numbers beside it say all."""
    return bar_html(parts, titles=False) if sum(map(bool, parts)) > 1 else Html("")


def _listings(listings: Iterable[Listing], root: str, outlets: bool) -> Html:
    return listings_html(listings, root, outlets=outlets)


@cache
def load_template(name: str) -> Template:
    """One of the templates, compiled once."""
    return _environment().get_template(name)


def load_templates() -> int:
    """Load all of them, so that their bytecode is kept; how many there are."""
    names = _environment().list_templates(extensions=["html"])
    return len([load_template(name) for name in names])
