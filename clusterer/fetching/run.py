"""A run of ``clusterer fetch``: read the lists, fetch what is new, leave the rest to the next run."""

from __future__ import annotations

import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from clusterer.errors import InputError
from clusterer.fetching.hosts import Hosts
from clusterer.fetching.inbox import Inbox, Known, Pending, open_inbox
from clusterer.fetching.lists import Listed, canonical, canonical_link, listed, looks_like_a_feed
from clusterer.fetching.network import Answer, FetchError, port_of
from clusterer.readers.pages import Page, Refused, Workers
from clusterer.readers.sniffing import BEGINNING, format_of
from clusterer.records import dataclass

_HOSTS: Final = 8  # hosts that are asked at the same time
_ATTEMPTS: Final = 8  # runs that try an address before it is given up …
_PATIENCE: Final = timedelta(days=3)  # … and how long they do: a site may be down over a weekend
_DEEPEST: Final = 3  # lists that lead to lists
_MOST_LISTS: Final = 500  # of one run
_BUSY: Final = frozenset({"answered 429", "answered 503"})  # the host is left alone for the rest of the run
_PAGES: Final = frozenset({".html", ".rss", ".xml", ".json", ".jsonfeed"})


@dataclass(frozen=True, slots=True)
class Limits:
    """What bounds a run. The rest is taken by the next one."""

    pages: int = 2_000  # in all
    pages_of_host: int = 200
    delay: float = 1.0  # seconds between two requests to one host
    timeout: float = 30.0  # seconds for a request, redirects included
    time_limit: float = 0.0  # seconds for the run; 0: none
    largest: int = 16 << 20  # bytes of a page, unpacked


@dataclass(slots=True)
class Fetched:
    """What a run did."""

    lists: int = 0
    unchanged: int = 0
    seen: int = 0  # addresses of articles in the lists
    stored: int = 0
    known: int = 0  # … that were stored before, under this or another spelling
    refused: int = 0
    put_off: int = 0
    problems: list[tuple[str, str]] = field(default_factory=list)  # (address, what and what next)
    files: list[Path] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """The numbers, for machines."""
        names = ("lists", "unchanged", "seen", "stored", "known", "refused", "put_off")
        return {**{name: getattr(self, name) for name in names}, "problems": len(self.problems)}


def fetch(
    given: Sequence[str],
    into: Path,
    limits: Limits | None = None,
    *,
    on_problem: Callable[[str, str], None] | None = None,
    lock_wait: float = 0.0,
    sleep: Callable[[float], None] = time.sleep,
) -> Fetched:
    """Fetch the new articles of feeds, site maps, OPML files, lists and pages into a folder.

    ``given`` are addresses or files. ``on_problem`` is called with each address that did not do as it should, and why.

    Raises InputError where nothing is given or a file cannot be read, LockedError while another run has the folder.
    """
    if not given:
        raise InputError("nothing to fetch", hint="name a feed, a page, a site map, an OPML file or a list")
    with open_inbox(into, lock_wait) as inbox, Workers(1) as workers:
        run = _Run(inbox, workers, limits or Limits(), on_problem or _silent, sleep)
        run.read_lists(given)
        inbox.known.validators |= run.validators
        inbox.save()  # from here on nothing that was seen can be lost
        run.fetch_pages()
        inbox.close()
        run.found.files = inbox.written
        run.found.put_off = len(inbox.known.pending)
        return run.found


def _silent(address: str, reason: str) -> None:
    del address, reason


def looks_like_html(answer: Answer) -> bool:
    """Whether the server calls it a page."""
    kind = answer.header("content-type").partition(";")[0].strip().lower()
    return kind in {"text/html", "application/xhtml+xml"} and bool(answer.content.strip())


def charset_of(answer: Answer) -> str:
    """The charset in the Content-Type header, "" without one."""
    return next(
        iter(re.findall(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", answer.header("content-type"), re.IGNORECASE)), ""
    )


class _Run:
    def __init__(
        self,
        inbox: Inbox,
        workers: Workers,
        limits: Limits,
        on_problem: Callable[[str, str], None],
        sleep: Callable[[float], None],
    ) -> None:
        self.found = Fetched()
        self.validators: dict[str, dict[str, str]] = {}
        self._inbox = inbox
        self._known: Known = inbox.known
        self._workers = workers
        self._limits = limits
        self._on_problem = on_problem
        self._hosts = Hosts(limits.delay, limits.timeout, limits.largest, sleep)
        self._lock = threading.Lock()
        self._until = time.monotonic() + limits.time_limit if limits.time_limit else None

    # -- lists ---------------------------------------------------------------------------------------------------------

    def read_lists(self, given: Sequence[str]) -> None:
        """Read what was named and what that lists; note the articles that are new as pending."""
        waiting: list[tuple[str, int, bool]] = []  # (address, how deep, whether it must be a list)
        for name in given:
            if name.lower().startswith(("http://", "https://")):
                waiting.append((name, 0, looks_like_a_feed(name)))
            else:
                waiting += self._file(name)
        self._hosts.named = {port_of(address) for address, _, _ in waiting}
        try:
            seen: set[str] = set()
            while waiting:
                address, depth, must = waiting.pop(0)
                if address in seen:
                    continue
                if len(seen) >= _MOST_LISTS:
                    self._problem(address, f"more than {_MOST_LISTS} lists in one run; the rest was not read")
                    break
                seen.add(address)
                further = self._list(address, must=must)
                if depth < _DEEPEST:
                    waiting += [(link, depth + 1, True) for link in further]
        finally:
            self._hosts.close()

    def _file(self, name: str) -> list[tuple[str, int, bool]]:
        try:
            content = Path(name).read_bytes()
        except OSError as error:
            raise InputError("cannot be read", subject=name, hint="name an address (http://…) or a file") from error
        found = listed(content, "", self._workers)
        if found.kind not in {"opml", "list", "feed", "map", "maps"}:
            raise InputError(found.trouble or "no list of addresses", subject=name)
        self._note(found.articles)
        return [(link, 1, found.kind != "list" or looks_like_a_feed(link)) for link in found.lists]

    def _list(self, address: str, *, must: bool) -> list[str]:
        spelling = canonical(address)
        if not must and spelling in self._inbox.done:
            return []  # a page that was named, and is stored
        self.found.lists += 1
        try:
            answer = self._hosts.get(address, self._known.validators.get(address))
        except FetchError as error:
            self._problem(address, f"{error.message}; the next run asks again")
            return []
        if answer.status == 304:
            self.found.unchanged += 1
            return []
        found = listed(answer.content, answer.address, self._workers)
        if found.kind == "page" and not must and address not in self._known.validators:
            self.found.lists -= 1
            self.found.seen += 1
            try:
                self._try(answer)
            except FetchError as error:
                self._problem(address, f"{error.message}; the next run asks again")
                return []
            self._take(address, answer)
            return []
        if found.kind == "page":
            found = Listed("other", trouble="an HTML page where a feed was expected")
        if found.trouble:
            self._problem(address, f"{found.trouble}; the next run asks again")
        headers = {"If-None-Match": answer.header("etag"), "If-Modified-Since": answer.header("last-modified")}
        if not found.trouble:
            self.validators[address] = {name: value for name, value in headers.items() if value}
        self._note(found.articles)
        return found.lists

    def _note(self, links: Sequence[str]) -> None:
        for link in links:
            address = canonical(link)
            if not address:
                self._problem(link, "no http address; passed over")
                continue
            self.found.seen += 1
            if address in self._inbox.done:
                self.found.known += 1
            elif address not in self._known.pending:
                self._known.pending[address] = Pending(datetime.now(UTC).isoformat(timespec="seconds"))

    # -- pages ---------------------------------------------------------------------------------------------------------

    def fetch_pages(self) -> None:
        """Fetch what is pending: hosts side by side, each one page at a time."""
        by_host: dict[str, list[str]] = defaultdict(list)
        # What failed before comes last, so that it keeps nothing else from its turn.
        for address in sorted(self._known.pending, key=lambda a: self._known.pending[a].attempts):
            by_host[urlsplit(address).netloc.lower()].append(address)
        left = self._limits.pages
        shares: list[tuple[str, list[str]]] = []
        for host, addresses in by_host.items():
            share = addresses[: min(self._limits.pages_of_host, left)]
            left -= len(share)
            if share:
                shares.append((host, share))
        try:
            with ThreadPoolExecutor(_HOSTS, "fetch") as pool:
                for done in [pool.submit(self._of_host, host, share) for host, share in shares]:
                    done.result()
        finally:
            self._hosts.close()

    def _of_host(self, host: str, addresses: Sequence[str]) -> None:
        until = self._known.closed.get(host, "")
        if until > datetime.now(UTC).isoformat(timespec="seconds"):
            return  # it asked to be left alone
        with self._lock:
            self._known.closed.pop(host, None)
        for address in addresses:
            if self._until is not None and time.monotonic() > self._until:
                return
            try:
                answer = self._hosts.get(address)
                self._try(answer)
            except FetchError as error:
                if self._failed(host, address, error):
                    return
                continue
            with self._lock:
                self._take(address, answer)

    def _try(self, answer: Answer) -> None:
        """Raises FetchError for a page that no article can be read from: cut off, or without its text yet."""
        if format_of(answer.content[:BEGINNING]) == ".html" or looks_like_html(answer):
            (read,) = self._workers.answers([Page(answer.content, charset_of(answer), answer.address)])
            if isinstance(read, Refused):
                raise FetchError(read.reason.partition(";")[0], again=True)

    def _failed(self, host: str, address: str, error: FetchError) -> bool:
        """Note a failure; whether the host is to be left alone."""
        with self._lock:
            pending = self._known.pending[address]
            pending.attempts += 1
            old = pending.seen < (datetime.now(UTC) - _PATIENCE).isoformat(timespec="seconds")
            if not error.again or (old and pending.attempts >= _ATTEMPTS):
                self._refuse(address, f"{error.message}, {pending.attempts} times" if error.again else error.message)
            else:
                self._problem(address, f"{error.message}; the next run asks again")
            if error.after:
                until = datetime.now(UTC) + timedelta(seconds=error.after)
                self._known.closed[host] = until.isoformat(timespec="seconds")
            return error.again and error.message in _BUSY

    def _take(self, address: str, answer: Answer) -> None:
        """Store a page, unless it is known under another address or is none."""
        first = canonical(address)
        final = canonical(answer.address) or first
        own = canonical_link(answer.content, answer.address) or final
        self._known.pending.pop(address, None)
        self._known.pending.pop(first, None)
        format_ = format_of(answer.content[:BEGINNING])
        kind = answer.header("content-type").partition(";")[0].strip().lower()
        if format_ not in _PAGES and not (
            kind in {"text/html", "application/xhtml+xml", ""} and answer.content.strip()
        ):
            self._refuse(first, f"no page ({kind or 'empty'})" if answer.content.strip() else "an empty page")
        elif {final, own} & self._inbox.done:
            self.found.known += 1
            if first not in self._inbox.done:
                self._inbox.refuse(first, f"the same as {own}")
        else:
            self._inbox.store(own, answer, (first, final))
            self.found.stored += 1

    def _refuse(self, address: str, reason: str) -> None:
        self._known.pending.pop(address, None)
        self._inbox.refuse(address, reason)
        self.found.refused += 1
        self._problem(address, f"{reason}; it is not asked again")

    def _problem(self, address: str, reason: str) -> None:
        self.found.problems.append((address, reason))
        self._on_problem(address, reason)
