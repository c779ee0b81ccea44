"""``clusterer run`` with a state, as cron and systemd start it: its options, its log, its exit code."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from clusterer.cli import options
from clusterer.cli.describe import number
from clusterer.errors import ClustererError

if TYPE_CHECKING:
    from clusterer.cli.reports import Drawing, Reports
    from clusterer.config import RunSettings
    from clusterer.documents import Quarantined
    from clusterer.hosts.scheduled import Outcome
    from clusterer.monitoring import Stopper

F = TypeVar("F", bound=Callable[..., Any])
OPTIONS = ("lock_wait", "time_limit", "max_documents", "ping_url", "metrics_file", "log_file", "log_json")


def schedule_options(command: F) -> F:
    """The options of a run with a state. Each is also a key of [run] in the TOML file."""
    for option in reversed(
        (
            click.option("--dry-run", is_flag=True, help="With --state: say what is new, and change nothing."),
            click.option("--lock-wait", metavar="LENGTH", help="Wait so long (90s, 5m) for a run on the same state."),
            click.option("--time-limit", metavar="LENGTH", help="Begin no batch after so long; the next run goes on."),
            click.option("--max-documents", metavar="N", help="Take at most N new articles; the next run goes on."),
            click.option("--ping-url", metavar="URL", help="Tell URL/start, then URL or URL/fail (healthchecks.io)."),
            click.option("--metrics-file", metavar="FILE", help="Write metrics for Prometheus' textfile collector."),
            click.option("--log-file", metavar="FILE", help="Append the log to FILE instead of standard error."),
            click.option("--log-json", is_flag=True, default=None, help="Log JSON objects, one a line."),
        )
    ):
        command = option(command)
    return command


def flags(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options among ``given`` that are settings of [run]."""
    return {f"run.{name}": value for name, value in given.items() if name in OPTIONS}


def keep(asked: Reports, *, dry_run: bool, force: bool, as_json: bool, quiet: bool, verbose: bool) -> int:
    """Run over the state and return the exit code. Silent on success unless somebody watches."""
    from clusterer import monitoring
    from clusterer.hosts import scheduled

    run = asked.run
    level = logging.INFO if verbose and not quiet else logging.WARNING
    limits = scheduled.Limits(run.batch, run.max_documents, run.time_limit, run.lock_wait, run.processes, run.columns)
    try:
        with monitoring.logging_to(run.log_file, as_json=run.log_json, level=level):
            preview = scheduled.preview(run.inputs, Path(run.state), limits) if dry_run else None
            outcome = preview or _watched(asked, limits, force=force)
    except OSError as error:
        if error.errno not in options.REFUSALS:
            raise
        # Not the state's doing: a library that unpacks its model into a temporary file, for one.
        raise ClustererError("the system refuses to write", hint="the state is as it was before the run") from error
    if as_json:
        import msgspec

        runs = [{"run": one.id, "counts": dict(one.counts)} for one in outcome.runs]
        click.echo(msgspec.json.encode({"complete": outcome.complete, "runs": runs}).decode())
    elif dry_run or (sys.stdout.isatty() and not quiet):
        click.echo(summary(outcome, run, dry_run=dry_run))
        for out in () if dry_run else filter(None, (run.out, *(out for out, _ in run.reports))):
            click.echo(f"Report      {Path(out) / 'index.html'}")
    return options.QUARANTINED if outcome.quarantined else 0


def _watched(asked: Reports, limits: Any, *, force: bool) -> Outcome:
    """The run with everything around it: signals, heartbeat, metrics, log, report."""
    from clusterer import monitoring
    from clusterer.hosts import drawing, scheduled
    from clusterer.hosts.clock import now as moment

    run = asked.run
    state = Path(run.state)
    begun = time.monotonic()
    monitoring.ping(run.ping_url, "start")
    try:
        drawings = asked.drawings(state, monitoring.log.warning)
        config = drawings[0].config if drawings else asked.config  # the state's rows are made for the first
        for one in drawings:
            options.check_place(one.out, force=force)
        with monitoring.Stopper().watching() as stop:
            outcome = scheduled.run(
                run.inputs,
                state,
                config,
                limits,
                safe=stop,
                on_quarantine=_put_aside(),
            )
            for one in drawings:
                _draw(state, one, outcome, stop, run.processes)
    except BaseException as error:
        monitoring.ping(run.ping_url, "fail", str(error))
        monitoring.write_metrics(run.metrics_file, {"success": 0, "last_run_timestamp_seconds": moment().timestamp()})
        raise
    last = outcome.runs[-1]
    now = moment().timestamp()
    monitoring.write_metrics(
        run.metrics_file,
        {
            "success": 1,
            "last_run_timestamp_seconds": now,
            "last_success_timestamp_seconds": now,
            "duration_seconds": round(time.monotonic() - begun, 3),
            **{name: outcome.count(name) for name in ("read", "known", "new", "versions", "events_changed")},
            "quarantined": last.counts["quarantined"],
            "passed_over": outcome.passed_over.total(),
            "dates_unread": outcome.count("dates_unread"),
            "documents": drawing.count(state),
            "state_bytes": state.stat().st_size,
        },
    )
    if outcome.passed_over and outcome.passed_over.total() != outcome.passed_over_before:  # said once, not every hour
        from clusterer.readers import passed_over_line

        monitoring.log.warning("%s", passed_over_line(outcome.passed_over))
    line = summary(outcome, run)
    monitoring.log.info(line, extra={"fields": {"run": last.id, "complete": outcome.complete, **last.counts}})
    monitoring.ping(run.ping_url, body=line)
    return outcome


def _put_aside() -> Callable[[Quarantined, bool], None]:
    """Said once: what an earlier run has reported would come by mail every hour. Of one file a few rows are enough."""
    from clusterer import monitoring

    of_file: Counter[str] = Counter()

    def say(item: Quarantined, known: bool) -> None:
        file = options.file_of(item)
        of_file[file] += bool(file) and not known
        warn = not known and of_file[file] <= options.SAID
        monitoring.log.log(logging.WARNING if warn else logging.INFO, "%s: %s", item.source, item.reason)
        if not known and of_file[file] == options.SAID + 1:
            monitoring.log.warning("%s: more rows like these were put aside; -v names them", file)

    return say


def _draw(state: Path, report: Drawing, outcome: Outcome, stop: Stopper, processes: int) -> None:
    """A report, unless it shows this state already. Killed before this, the next run comes here again."""
    from clusterer.hosts import drawing

    if outcome.changed or not drawing.is_drawn(state, report.out, report.config):
        stop("report")
        drawing.draw(state, report.out, report.config, processes)


def summary(outcome: Outcome, run: RunSettings, *, dry_run: bool = False) -> str:
    """One line."""
    from clusterer.readers import passed_over_line

    count = outcome.count
    parts = [
        f"{count('new'):,} new of {number(count('read'), 'article')} read",
        f"{number(count('versions'), 'new version')} among them" if count("versions") else "",
        "" if dry_run else f"{number(count('events_changed'), 'event')} changed",
        f"{number(count('files_unchanged'), 'unchanged file')} passed over" if count("files_unchanged") else "",
        f"{number(len(outcome.quarantined), 'input')} put aside" if outcome.quarantined else "",
        f"{number(count('dates_unread'), 'date')} not understood" if count("dates_unread") else "",
        passed_over_line(outcome.passed_over) if outcome.passed_over else "",
        "" if outcome.complete else "more to take next time",
    ]
    return f"{run.state}: {', '.join(part for part in parts if part)}" + (" (dry run)" if dry_run else "")
