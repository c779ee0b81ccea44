"""A news site that misbehaves in every way we could think of, on a port of this machine."""

from __future__ import annotations

import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.readers.newspaper import page

ARTICLES = {
    f"/news/{n}.html": page(
        f"Ferry number {n} runs aground off Larnholm", (f"Story {n}. " + "It ran aground. " * 9,) * 1
    )
    for n in range(12)
}
BOMB = gzip.compress(b"<p>" + b"a" * (64 << 20), 6)


def feed(base: str, paths: list[str], extra: str = "") -> str:
    items = "".join(f"<item><title>{p}</title><link>{base}{p}</link><guid>{p}</guid></item>" for p in paths)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Site</title>{items}{extra}</channel></rss>'


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Site

    def do_GET(self) -> None:
        path, _, _ = self.path.partition("?")
        with self.server.lock:
            self.server.asked[path] += 1
        behave = getattr(self, "on_" + path.strip("/").replace("/", "_").replace(".", "_").replace("-", "_"), None)
        try:
            if behave is not None:
                behave()
            elif path in self.server.news:
                self.send(page(f"What happened on {path} in Larnholm").encode(), "text/html")
            elif path in ARTICLES:
                self.send(ARTICLES[path].encode(), "text/html; charset=utf-8")
            else:
                self.send(b"no such page", status=404)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def send(self, content: bytes, kind: str = "text/plain", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        pass

    # -- lists

    def on_robots_txt(self) -> None:
        self.send(b"User-agent: *\nDisallow: /private/\n")

    def on_feed_rss(self) -> None:
        base = self.server.base
        paths = [
            *ARTICLES,
            *self.server.news,
            "/news/0.html",
            "/news/0.html?utm_source=feed",
            "/private/secret.html",
            *BAD,
        ]
        future = (
            "<item><title>F</title><link>"
            + base
            + "/news/future.html</link><pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate></item>"
        )
        content = feed(base, paths, future).encode()
        steady = f'"{len(self.server.news)}"'
        if self.headers.get("If-None-Match") == steady:
            self.send(b"", status=304)
        else:
            self.send(content, "application/rss+xml", ETag=steady)

    def on_changing_rss(self) -> None:
        self.send(feed(self.server.base, ["/news/1.html"]).encode(), "application/rss+xml", ETag=f'"{time.time()}"')

    def on_html_rss(self) -> None:
        self.send(page("A page in place of a feed").encode(), "text/html")

    def on_sitemap_xml(self) -> None:
        urls = "".join(f"<url><loc>{self.server.base}{path}</loc></url>" for path in ARTICLES)
        self.send(f"<?xml version='1.0'?><urlset>{urls}</urlset>".encode(), "application/xml")

    # -- pages

    def on_news_future_html(self) -> None:
        self.send(page("A page from the future, or so it says").encode(), "text/html")

    def on_bad_slow_html(self) -> None:
        time.sleep(self.server.patience * 2)

    def on_bad_drip_html(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100000")
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b"a")
            self.wfile.flush()
            time.sleep(self.server.patience / 10)

    def on_bad_drip_head_html(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for n in range(200):
            self.wfile.write(f"X-{n}: a\r\n".encode())
            self.wfile.flush()
            time.sleep(self.server.patience / 10)

    def on_bad_huge_html(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(1 << 32))
        self.end_headers()
        for _ in range(64):
            self.wfile.write(b"a" * (1 << 20))

    def on_bad_truncated_html(self) -> None:
        self.send(b"<html><p>half a", "text/html", Content_Length="90000")
        self.close_connection = True

    def on_bad_length_html(self) -> None:
        self.send(page("A page longer than it says it is").encode(), "text/html", Content_Length="12")
        self.close_connection = True

    def on_bad_charset_html(self) -> None:
        self.send("<p>Die Fähre lief auf Grund.".encode("latin-1"), "text/html; charset=klingon-8")

    def on_bad_loop_html(self) -> None:
        self.send(b"", status=302, Location="/bad/loop.html")

    def on_bad_inward_html(self) -> None:
        self.send(b"", status=302, Location="http://127.0.0.1:1/admin")

    def on_bad_metadata_html(self) -> None:
        self.send(b"", status=301, Location="http://169.254.169.254/latest/meta-data/")

    def on_bad_file_html(self) -> None:
        self.send(b"", status=302, Location="file:///etc/passwd")

    def on_bad_later_html(self) -> None:
        self.send(b"", status=429, Retry_After="1")

    def on_bad_broken_html(self) -> None:
        self.send(b"", status=500)

    def on_bad_bomb_html(self) -> None:
        self.send(BOMB, "text/html", Content_Encoding="gzip")

    def on_bad_brotli_html(self) -> None:
        self.send(b"\x8b\x02\x80brotli", "text/html", Content_Encoding="br")

    def on_bad_unpackable_html(self) -> None:
        self.send(b"this is not gzip", "text/html", Content_Encoding="gzip")

    def on_bad_cookie_html(self) -> None:
        if "seen=1" in self.headers.get("Cookie", ""):
            self.send(page("A page that needs a cookie to be seen").encode(), "text/html")
        else:
            self.send(b"", status=302, Location="/bad/cookie.html", Set_Cookie="seen=1; Path=/")

    def on_bad_old_html(self) -> None:
        self.protocol_version = "HTTP/1.0"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(page("A page as servers sent them in 1996").encode())
        self.close_connection = True

    def on_bad_picture_html(self) -> None:
        self.send(b"\x89PNG\r\n\x1a\n" + bytes(100), "image/png")

    def on_bad_garbage_html(self) -> None:
        self.wfile.write(b"\x16\x03\x01 no HTTP at all\r\n\r\n")
        self.close_connection = True


GOOD = {"/bad/charset.html", "/bad/cookie.html", "/bad/old.html", "/bad/length.html"}  # odd, but a page comes out
BAD = sorted(
    "/bad/" + name.removeprefix("on_bad_").removesuffix("_html") + ".html"
    for name in vars(Handler)
    if name.startswith("on_bad_")
)


class Site(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, patience: float) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.patience = patience
        self.base = f"http://127.0.0.1:{self.server_port}"
        self.news: list[str] = []  # further articles, in the feed from now on
        self.asked: Counter[str] = Counter()
        self.lock = threading.Lock()


@contextmanager
def site(patience: float = 1.0) -> Iterator[Site]:
    """The site, up while the block runs. A request may take ``patience`` seconds before it counts as slow."""
    server = Site(patience)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


Behaviour = Callable[[Handler], None]
