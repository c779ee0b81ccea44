"""``clusterer fetch``: new articles from feeds, site maps and lists into a folder, for cron."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from clusterer.cli import options
from clusterer.cli.describe import number
from clusterer.errors import MissingExtraError


@click.command()
@click.argument("feeds", metavar="FEED...", nargs=-1)
@click.option(
    "--into", type=click.Path(path_type=Path, file_okay=False), required=True, help="Store pages in this folder."
)
@click.option("--max-pages", type=click.IntRange(1), default=2_000, show_default=True, help="Pages of a run.")
@click.option("--max-per-host", type=click.IntRange(1), default=200, show_default=True, help="Pages of one host a run.")
@click.option("--delay", metavar="LENGTH", default="1s", show_default=True, help="Between two requests to one host.")
@click.option(
    "--timeout", metavar="LENGTH", default="30s", show_default=True, help="For one request, redirects included."
)
@click.option("--time-limit", metavar="LENGTH", help="Begin no request after so long; the next run goes on.")
@click.option("--lock-wait", metavar="LENGTH", help="Wait so long for a run on the same folder.")
@click.option("--metrics-file", metavar="FILE", help="Write metrics for Prometheus' textfile collector.")
@options.json_option
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was fetched, also when nobody watches.")
@click.pass_context
def fetch(
    context: click.Context,
    feeds: tuple[str, ...],
    into: Path,
    max_pages: int,
    max_per_host: int,
    delay: str,
    timeout: str,
    time_limit: str | None,
    lock_wait: str | None,
    metrics_file: str | None,
    as_json: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Fetch new articles into a folder that `clusterer run` reads.

    FEED is the address of a feed, a site map or a page, or a file: OPML, a saved feed or site map, a list of
    addresses. Pages are stored as fetched, in WARC, each once. robots.txt, Retry-After and conditional requests are
    kept; addresses inside a network are refused unless FEED names their host and port.
    """
    from clusterer import monitoring
    from clusterer.config import seconds

    try:
        from clusterer.fetching import Limits
        from clusterer.fetching import fetch as fetch_all
    except ImportError as error:
        raise MissingExtraError("fetching needs an extra", hint="pip install 'clusterer[web]'") from error
    if not feeds:
        raise click.UsageError("Missing FEED: name an address or a file.", context)
    limits = Limits(
        pages=max_pages,
        pages_of_host=max_per_host,
        delay=seconds(delay, where="--delay"),
        timeout=seconds(timeout, where="--timeout"),
        time_limit=seconds(time_limit, where="--time-limit") if time_limit else 0.0,
    )
    wait = seconds(lock_wait, where="--lock-wait") if lock_wait else 0.0
    found = fetch_all(feeds, into, limits, on_problem=_say, lock_wait=wait)
    counts = {f"fetch_{name}": float(count) for name, count in found.counts().items()}
    monitoring.write_metrics(metrics_file or "", {**counts, "fetch_timestamp_seconds": time.time()})
    if as_json:
        import msgspec

        click.echo(msgspec.json.encode({**found.counts(), "files": [str(path) for path in found.files]}).decode())
    elif verbose or (sys.stdout.isatty() and not quiet):
        click.echo(
            f"Lists       {found.lists:,} read, {found.unchanged:,} unchanged\n"
            f"Articles    {found.seen:,} listed, {found.known:,} known, {found.stored:,} stored\n"
            f"Not stored  {found.refused:,} refused for good, {found.put_off:,} left to the next run\n"
            f"Folder      {into} ({number(len(found.files), 'new file')})"
        )
    context.exit(options.QUARANTINED if found.problems else 0)


def _say(address: str, reason: str) -> None:
    options.complain(f"{address}: {reason}")
