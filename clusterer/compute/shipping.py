"""The command that writes the package's intermediate code anew where a kernel has changed: for those who change them.

python -m clusterer.compute.shipping
"""

from __future__ import annotations

from collections.abc import Iterator

from clusterer.compute import compiling, machine_code
from clusterer.compute.marking import source_digest


def outdated() -> Iterator[str]:
    """The names of kernels whose code in the package is missing or older than their source."""
    for name, (function, signature) in compiling.kernels().items():
        if machine_code.shipped(name, source_digest(function, signature)) is None:
            yield name


def main() -> None:
    """Write anew what is older than its source; drop the code of kernels that are gone."""
    from clusterer.compute.translating import translate

    kernels = compiling.kernels()
    for name in outdated():
        function, signature = kernels[name]
        code = translate(function, signature, name)
        machine_code.ship(name, source_digest(function, signature), code)
        print(name)  # noqa: T201 -- it is a command
    machine_code.drop_others(kernels)


if __name__ == "__main__":
    main()
