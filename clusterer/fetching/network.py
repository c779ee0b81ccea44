"""One request: bounded in time, size and reach.

- Where it may connect is checked when it connects, on the very address that is connected to, so that a name that
  resolves differently the second time (DNS rebinding) gains nothing. Private, loopback, link-local and other special
  addresses are refused, unless the operator named that host and port himself.
- The deadline is one for the whole request. It is kept below HTTP, at each read of the socket: a server that sends a
  byte a second passes every timeout between bytes.
- Content is unpacked here, by zlib, with a limit for what comes out; only gzip and deflate are asked for.
- Redirects are followed one by one, to http and https only, and each is checked like a first request.
- No proxies and no credentials are taken from the environment: a proxy would connect for us, unchecked.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from clusterer.errors import ClustererError
from clusterer.records import dataclass
from clusterer.version import __version__

AGENT: Final = f"clusterer/{__version__} (+https://pypi.org/project/clusterer/)"
ROBOT: Final = "clusterer"  # our name in robots.txt
_REDIRECTS: Final = 6  # browsers follow 20, crawlers 5 to 10
_CHUNK: Final = 1 << 16
_ACCEPT: Final = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/xml, */*;q=0.1"
_HIDDEN: Final = frozenset({"content-encoding", "transfer-encoding", "content-length", "connection"})


class FetchError(ClustererError):
    """A request failed. ``again``: a later one may not; ``after``: in so many seconds, where the server said."""

    def __init__(self, message: str, *, again: bool, after: float = 0.0) -> None:
        super().__init__(message)
        self.again = again
        self.after = after


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: its content is unpacked, its headers are those that still hold."""

    address: str  # after redirects
    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes

    def header(self, name: str) -> str:
        """The first header of this name, "" without one."""
        return next((value for key, value in self.headers if key.lower() == name), "")


def port_of(address: str) -> tuple[str, int]:
    """(host, port) of an address."""
    parts = urlsplit(address)
    return (parts.hostname or "").lower(), parts.port or (443 if parts.scheme == "https" else 80)


class Client:
    """Requests to one host at a time. Not for several threads at once; a context manager."""

    def __init__(
        self, named: Iterable[tuple[str, int]] = (), *, deadline: float = 30.0, largest: int = 16 << 20
    ) -> None:
        self._deadline = deadline
        self._largest = largest
        self._guard = _Guard(frozenset(named))
        transport = httpx.HTTPTransport(trust_env=False)
        # httpx has no way to hand its connection pool a network backend (encode/httpx discussions); httpcore has.
        transport._pool = httpcore.ConnectionPool(
            ssl_context=ssl.create_default_context(),
            http1=True,
            network_backend=self._guard,
            max_keepalive_connections=1,
        )
        self._client = httpx.Client(transport=transport, trust_env=False, follow_redirects=False, timeout=deadline)
        self._client.headers = httpx.Headers(
            {"User-Agent": AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
        )

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(
        self, address: str, headers: dict[str, str] | None = None, may: Callable[[str], None] | None = None
    ) -> Answer:
        """The answer after redirects. ``may`` is asked before each and raises FetchError. Raises FetchError."""
        self._guard.deadline = time.monotonic() + self._deadline
        for _ in range(_REDIRECTS):
            if urlsplit(address).scheme not in {"http", "https"} or not urlsplit(address).hostname:
                raise FetchError(f"leads to {address[:80]!r}, which is no http address", again=False)
            if may is not None:
                may(address)
            answer, target = self._once(address, headers or {})
            if not target:
                return answer
            try:
                address = urljoin(address, target)
            except ValueError:
                raise FetchError(f"redirects to {target[:80]!r}, which is no address", again=False) from None
            headers = None  # validators are of the first address
        raise FetchError(f"redirects more than {_REDIRECTS - 1} times", again=False)

    def _once(self, address: str, headers: dict[str, str]) -> tuple[Answer, str]:
        try:
            with self._client.stream("GET", address, headers=headers) as response:
                target = response.headers.get("location", "") if response.is_redirect else ""
                content = b"" if target else self._content(response)
                kept = tuple((k, v) for k, v in response.headers.multi_items() if k.lower() not in _HIDDEN)
                return Answer(address, response.status_code, kept, content), target
        except FetchError:
            raise
        except (httpx.TimeoutException, TimeoutError):
            raise FetchError(f"not answered within {self._deadline:g} seconds", again=True) from None
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
            raise FetchError("no valid address", again=False) from None
        except (httpx.HTTPError, httpcore.NetworkError, httpcore.ProtocolError, OSError, ValueError) as error:
            raise FetchError(f"the connection failed ({_said(error)})", again=True) from None

    def _content(self, response: httpx.Response) -> bytes:
        packing = response.headers.get("content-encoding", "").strip().lower()
        if packing not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise FetchError(f"packed as {packing[:20]!r}, which was not asked for", again=False)
        unpack = zlib.decompressobj(47) if packing not in {"", "identity"} else None
        parts: list[bytes] = []
        size = 0
        for chunk in response.iter_raw(_CHUNK):
            try:
                part = chunk if unpack is None else unpack.decompress(chunk, self._largest - size + 1)
            except zlib.error:
                raise FetchError("what it sent cannot be unpacked", again=True) from None
            size += len(part)
            if size > self._largest:
                raise FetchError(f"larger than {self._largest >> 20} MB unpacked, which is no article", again=False)
            parts.append(part)
        if unpack is not None and not unpack.eof and size:
            raise FetchError("the end of what it sent is missing", again=True)
        return b"".join(parts)


class _Guard(httpcore.NetworkBackend):
    """Connects to public addresses only, and to hosts that were named; keeps the deadline."""

    def __init__(self, named: frozenset[tuple[str, int]]) -> None:
        self._named = named
        self._below = httpcore.SyncBackend()
        self.deadline = 0.0

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection. Raises FetchError for an address that is not public, httpcore.ConnectError."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"no address for {host}: {_said(error)}") from None
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if (host.lower(), port) not in self._named:
            private = [
                address for address in addresses if not ipaddress.ip_address(address.partition("%")[0]).is_global
            ]
            if private:
                raise FetchError(
                    f"leads to {private[0]}, an address inside a network; name it to allow it", again=False
                )
        last: Exception | None = None
        for address in addresses:
            try:
                stream = self._below.connect_tcp(address, port, self.left(timeout), local_address, socket_options)
                return _Timed(stream, self)
            except httpcore.ConnectError as error:
                last = error
        raise last or httpcore.ConnectError(f"no address for {host}")

    def left(self, timeout: float | None) -> float:
        """The seconds until the deadline, and no more than ``timeout``. Raises httpcore.ReadTimeout after it."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the deadline is over")
        return left if timeout is None else min(left, timeout)


class _Timed(httpcore.NetworkStream):
    """A stream of which every read and write ends by the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, guard: _Guard) -> None:
        self._stream = stream
        self._guard = guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """See httpcore."""
        return self._stream.read(max_bytes, self._guard.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """See httpcore."""
        self._stream.write(buffer, self._guard.left(timeout))

    def close(self) -> None:
        """See httpcore."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """See httpcore."""
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, self._guard.left(timeout)), self._guard)

    def get_extra_info(self, info: str) -> Any:
        """See httpcore."""
        return self._stream.get_extra_info(info)


def _said(error: Exception) -> str:
    return (str(error) or type(error).__name__).partition("\n")[0][:100].lower()
