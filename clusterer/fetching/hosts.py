"""Hosts: each with its robots.txt, its delay, its client, its requests one after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlsplit

from clusterer.fetching.network import ROBOT, Answer, Client, FetchError

_LONGEST_DELAY: Final = 60.0  # seconds: a longer Crawl-delay would outlast a run; the host's pages come run by run
_LARGEST_ROBOTS: Final = 512 << 10  # bytes; RFC 9309 asks for at least 500 kB
_PATIENCE: Final = 20.0  # seconds: a Retry-After up to this is waited for, a longer one leaves the host to a later run
_PERMANENT: Final = frozenset(range(400, 500)) - {401, 403, 408, 423, 425, 429}


class Host:
    """A host that is asked one thing at a time."""

    def __init__(self, client: Client, delay: float, sleep: Callable[[float], None]) -> None:
        self._client = client
        self._delay = delay
        self._sleep = sleep
        self._robots: dict[str, Any] = {}
        self._next = 0.0

    def get(self, address: str, headers: dict[str, str] | None = None) -> Answer:
        """The answer: 200, or 304 to a conditional request. Raises FetchError for everything else."""
        for last in (False, True):
            answer = self._polite(address, headers)
            if answer.status in {200, 203, 304}:
                return answer
            after = retry_after(answer.header("retry-after")) if answer.status in {429, 503} else 0.0
            if last or not 0 < after <= _PATIENCE:
                break
            self._sleep(after)
        again = answer.status not in _PERMANENT
        raise FetchError(f"answered {answer.status}", again=again, after=after)

    def _polite(self, address: str, headers: dict[str, str] | None) -> Answer:
        self._may(address)
        self._wait()
        try:
            return self._client.get(address, headers, self._may_go_on(address))
        finally:
            self._next = time.monotonic() + self._delay

    def _may_go_on(self, first: str) -> Callable[[str], None]:
        def may(address: str) -> None:
            if address != first:
                self._may(address)

        return may

    def _wait(self) -> None:
        left = self._next - time.monotonic()
        if left > 0:
            self._sleep(left)

    def _may(self, address: str) -> None:
        """Raises FetchError where robots.txt forbids the address."""
        parts = urlsplit(address)
        place = f"{parts.scheme}://{parts.netloc}"
        if place not in self._robots:
            self._robots[place] = self._read_robots(place)
        robots = self._robots[place]
        if robots is None:
            return
        if isinstance(robots, FetchError):
            raise robots
        if not robots.can_fetch(address, ROBOT):
            raise FetchError("robots.txt forbids it", again=False)
        with suppress(TypeError, ValueError):
            self._delay = max(self._delay, min(_LONGEST_DELAY, float(robots.crawl_delay(ROBOT) or 0.0)))

    def _read_robots(self, place: str) -> Any:
        """A parsed robots.txt; None where all is allowed; FetchError where nothing is for now (RFC 9309, 2.3.1)."""
        from protego import Protego

        self._wait()
        try:
            answer = self._client.get(f"{place}/robots.txt")
        except FetchError as error:
            return FetchError(f"its robots.txt: {error.message}" if error.again else error.message, again=error.again)
        finally:
            self._next = time.monotonic() + self._delay
        if answer.status == 429 or answer.status >= 500:
            after = retry_after(answer.header("retry-after"))
            return FetchError(f"its robots.txt answered {answer.status}", again=True, after=after)
        if answer.status != 200:
            return None
        return Protego.parse(answer.content[:_LARGEST_ROBOTS].decode("utf-8", "replace"))


class Hosts:
    """The hosts of a run. Threads may ask different ones at the same time."""

    def __init__(self, delay: float, timeout: float, largest: int, sleep: Callable[[float], None]) -> None:
        """Seconds between two requests to one host, seconds for a request, bytes of an answer."""
        self.named: set[tuple[str, int]] = set()  # hosts and ports that may be inside the network
        self._delay, self._timeout, self._largest, self._sleep = delay, timeout, largest, sleep
        self._clients: list[Client] = []
        self._by_name: dict[str, Host] = {}
        self._lock = threading.Lock()

    def get(self, address: str, headers: dict[str, str] | None = None) -> Answer:
        """As ``Host.get``, from the address's host."""
        name = urlsplit(address).netloc.lower()
        with self._lock:
            if name not in self._by_name:
                client = Client(self.named, deadline=self._timeout, largest=self._largest)
                self._clients.append(client)
                self._by_name[name] = Host(client, self._delay, self._sleep)
            host = self._by_name[name]
        return host.get(address, headers)

    def close(self) -> None:
        """Close all connections and forget every robots.txt."""
        for client in self._clients:
            client.__exit__()
        self._clients.clear()
        self._by_name.clear()


def retry_after(value: str) -> float:
    """Seconds of a Retry-After header, which holds these or a date; 0 where it holds neither. A day at most."""
    value = value.strip()
    with suppress(ValueError, TypeError, OverflowError):
        if value.isdecimal():
            return min(86_400.0, float(value))
        return min(86_400.0, max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()))
    return 0.0
