"""``python -m clusterer``."""

from clusterer.cli import program

if __name__ == "__main__":
    program()
