"""``python -m clusterer``."""

from clusterer.cli import main

if __name__ == "__main__":
    main()
