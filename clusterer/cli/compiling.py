"""The verb that compiles kernels ahead."""

from __future__ import annotations

import click

from clusterer.errors import ClustererError


@click.command("compile")
def compile_kernels() -> None:
    """Compile ahead what every user's first run would compile.

    For all users of this installation: run it once as its owner, after installing or upgrading; what is compiled
    already is left as it is. Without it each user's first run compiles for that user, and every run of one who has no
    place to keep it. With CLUSTERER_CACHE set, it compiles for those who set the same.

    Kernels, the templates of reports, and the program itself as Python's bytecode, which not every installer makes.
    """
    import compileall
    from pathlib import Path

    from clusterer.compute.compiling import compile_all
    from clusterer.compute.kept import directories
    from clusterer.report.pages import load_templates

    place = directories()[0]
    try:
        count = sum(1 for _ in compile_all([place]))
    except OSError as error:
        raise ClustererError(
            "compiled kernels cannot be kept here",
            subject=str(place),
            hint="run this as the owner of the installation, or set CLUSTERER_CACHE",
        ) from error
    templates = load_templates()
    compileall.compile_dir(Path(__file__).parents[1], quiet=2)
    click.echo(f"{count} kernels in {place}; {templates} templates of reports, and the program itself")
