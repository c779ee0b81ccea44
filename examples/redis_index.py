"""Fill datasketch's MinHashLSH over Redis with our signatures, and ask it which articles may be copies.

    python examples/redis_index.py corpora/wire-desk/articles [--host localhost] [--port 6379]

Many machines can share such an index: each signs its own articles, inserts them, and asks for candidates of new ones.
An index answers by what signatures say, so candidates are verified here, exactly, by ``clusterer.near_duplicates``. Run
it again, and the articles that are there already are left alone.
"""

from __future__ import annotations

import argparse
from typing import Any

from datasketch import MinHashLSH

import clusterer
from clusterer.config import DuplicateSettings

SETTINGS = DuplicateSettings()
ROWS = SETTINGS.permutations // SETTINGS.bands


def index(redis: dict[str, Any], name: bytes) -> MinHashLSH:
    """An index that Redis holds under a name, with the bands of our own search."""
    storage = {"type": "redis", "basename": name, "redis": redis}
    return MinHashLSH(num_perm=SETTINGS.permutations, params=(SETTINGS.bands, ROWS), storage_config=storage)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", help="files or folders")
    parser.add_argument("--host", default="localhost")
    parser.add_argument("--port", type=int, default=6379)
    parser.add_argument("--socket", help="path of a Unix socket, instead of host and port")
    parser.add_argument("--name", default="clusterer", help="what the index is called in Redis")
    given = parser.parse_args()
    place = {"unix_socket_path": given.socket} if given.socket else {"host": given.host, "port": given.port}

    documents = {document.id: document for document in clusterer.read(*given.articles)}
    lsh = index(place, given.name.encode())
    minhashes = dict(clusterer.signatures(documents.values()).to_datasketch())
    with lsh.insertion_session() as session:
        new = [id_ for id_ in minhashes if id_ not in lsh]
        for id_ in new:
            session.insert(id_, minhashes[id_], check_duplication=False)

    candidates = {
        (min(id_, other), max(id_, other)) for id_ in minhashes for other in lsh.query(minhashes[id_]) if other != id_
    }
    asked = {id_ for pair in candidates for id_ in pair if id_ in documents}
    verified = {(p.left, p.right) for p in clusterer.near_duplicates(documents[id_] for id_ in sorted(asked))}
    print(f"{len(documents)} articles read, {len(new)} new in the index, {len(lsh.keys)} there now")
    print(f"{len(candidates)} candidate pairs, {len(candidates & verified)} of them verified as copies")
    for left, right in sorted(candidates & verified)[:5]:
        print(
            f"  {documents[left].outlet}: {documents[left].title} = {documents[right].outlet}: {documents[right].title}"
        )


if __name__ == "__main__":
    main()
