-- The state of clusterer: everything that is kept between runs, in one SQLite file.
--
-- Version history (PRAGMA user_version); the steps between versions are in sqlite.py:
--   1  first version
--   2  no table of signatures: they were written and never read
--   3  tables of what a report shows of events and articles (event_rows, article_rows)
--   4  decisions of people, and digests of articles that were removed on request
--   5  what each drawing reads of every event apart from its row (event_faces), and lists of articles (listed)
--   6  table of seals
--   7  table of what recurs in outlets
--   8  faces of events as columns (slots), index of what was pruned
--   9  what came last into keys and terms stands beside them (recent_keys, recent_terms)
--
-- What must hold:
--   * A run is one transaction. What is not committed never happened.
--   * `row` is the order of arrival. It joins tables and never leaves the file; the world knows ids.
--   * Times are UTC: text in ISO 8601 for people to read, integers in seconds since 1970 for searching.
--   * A `body` is MessagePack compressed with Zstandard: a value type of documents.py or findings.py, field by field.
--   * The tables `keys` and `terms`, what is beside them, and the columns that documents.body also holds can be rebuilt (`check --repair`).

PRAGMA application_id = 0x636C7573;  -- "clus": lets `file` and us tell a state from any other SQLite file

CREATE TABLE meta (            -- what the file was made with, and small values that are kept whole
  name   TEXT PRIMARY KEY,     -- "scheme": the settings that keys depend on; "config …": those of runs; "learned":
                               -- what is usual among the articles (events/habits.py); "seal …": see ledger.py
  value  TEXT NOT NULL         -- for "config …" and "learned" JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (            -- one row for each committed run, also for those that found nothing new
  row       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,     -- from the run before and what this one took in; equal histories have equal ids
  started   TEXT NOT NULL,
  finished  TEXT NOT NULL,
  version   TEXT NOT NULL,     -- of clusterer
  config    TEXT NOT NULL,     -- a name in meta
  counts    TEXT NOT NULL,     -- JSON: what this run read, skipped, took in, changed
  changed   INTEGER NOT NULL   -- 1 where the run changed what the report shows
) STRICT;

CREATE TABLE documents (       -- every version of every article
  row       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  address   TEXT NOT NULL,     -- what stays while an article is edited: its given id, web address or file
  version   INTEGER NOT NULL,  -- 1, 2, …
  digest    TEXT NOT NULL,     -- of title and text: at the same address the same digest is not new
  outlet    TEXT NOT NULL,
  published INTEGER,           -- NULL: undated
  sampled   INTEGER NOT NULL,  -- how many of its shingles are among its keys
  pruned    INTEGER NOT NULL DEFAULT 0,  -- 1: only this row is left, so that the article is not taken for new
  run       INTEGER NOT NULL REFERENCES runs,
  event     INTEGER REFERENCES events,
  copies    INTEGER REFERENCES groups,  -- the group of near-duplicates it is in
  UNIQUE (address, version)
) STRICT;
CREATE INDEX documents_outlet ON documents (outlet, row);
CREATE INDEX documents_published ON documents (published);
CREATE INDEX documents_event ON documents (event);
CREATE INDEX documents_copies ON documents (copies) WHERE copies IS NOT NULL;
CREATE INDEX documents_pruned ON documents (row) WHERE pruned = 1;

CREATE TABLE texts (           -- what was read, written once, and what was cleaned out of it
  document  INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  body      BLOB NOT NULL      -- Document, language, canonical text and the way back to the original
) STRICT;

CREATE TABLE evidence (        -- what the origin stage says of a document
  document  INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  own       BLOB NOT NULL      -- Attribution from the document alone; what its event adds is in events.body
) STRICT;

CREATE TABLE keys (            -- band keys and sampled shingles: who may be a near-duplicate of whom
  key       INTEGER NOT NULL,
  document  INTEGER NOT NULL,
  PRIMARY KEY (key, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (           -- the most telling words of each article: who may report the same event
  term      INTEGER NOT NULL,
  document  INTEGER NOT NULL,
  PRIMARY KEY (term, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE recent_keys (     -- entries of keys that came in last and are not there yet, as arrays (recent.py)
  row       INTEGER PRIMARY KEY,  -- a range of keys, and the number of the part in it
  body      BLOB NOT NULL      -- keys, documents, checksum
) STRICT;

CREATE TABLE recent_terms (    -- the same of terms
  row       INTEGER PRIMARY KEY,
  body      BLOB NOT NULL
) STRICT;

CREATE TABLE seals (           -- what `check` knows articles by: values that changed by themselves (seals.py)
  document  INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  own       INTEGER NOT NULL,  -- of the article's row in documents, but for event, copies and pruned
  entries   INTEGER NOT NULL   -- of its keys and terms
) STRICT;

CREATE TABLE pairs (           -- verified near-duplicates, each pair both ways round
  one       INTEGER NOT NULL,
  other     INTEGER NOT NULL,
  body      BLOB,              -- DuplicatePair; NULL in the row of the other way round
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE groups (          -- near-duplicates, as the pairs tie them together
  row       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  body      BLOB NOT NULL      -- DuplicateGroup, its verified pairs included
) STRICT;

CREATE TABLE events (          -- every document is in one, singletons too
  row       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  first     INTEGER,           -- publication of its first …
  last      INTEGER,           -- … and last dated article
  size      INTEGER NOT NULL,  -- number of articles
  changed   INTEGER NOT NULL REFERENCES runs,  -- the run that last changed it
  body      BLOB NOT NULL,     -- Event
  details   BLOB NOT NULL      -- families, origins, shared text, versions, its members' attributions
) STRICT;
CREATE INDEX events_last ON events (last);
CREATE INDEX events_changed ON events (changed);

CREATE TABLE event_faces (     -- what every drawing of a report reads of each event
  event     INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
  slot      TEXT NOT NULL,     -- where it stands in time: which part of the report it is in
  body      BLOB NOT NULL      -- MessagePack and its CRC-32; report/rows.py says of what; can be rebuilt from the events
) STRICT;
CREATE INDEX event_faces_slot ON event_faces (slot);

CREATE TABLE slots (           -- the same of all events of a slot, as columns: a drawing reads a row for each slot
  slot      TEXT PRIMARY KEY,
  body      BLOB               -- report/faces.py says of what, and CRC-32; NULL: something changed, to be made anew
) STRICT, WITHOUT ROWID;
CREATE TRIGGER face_made AFTER INSERT ON event_faces BEGIN INSERT OR REPLACE INTO slots VALUES (new.slot, NULL); END;
CREATE TRIGGER face_gone AFTER DELETE ON event_faces BEGIN INSERT OR REPLACE INTO slots VALUES (old.slot, NULL); END;

CREATE TABLE event_rows (      -- what a report shows of each event, so that it is drawn without texts
  event     INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
  body      BLOB NOT NULL,     -- as above, compressed
  tally     BLOB NOT NULL      -- EventTally
) STRICT;

CREATE TABLE article_rows (    -- what it shows of each article
  document  INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  body      BLOB NOT NULL,
  lists     TEXT NOT NULL      -- JSON: the lists it stands in, as below
) STRICT;

CREATE TABLE listed (          -- the articles that a report lists of an outlet and of an agency, the newest first
  agency    TEXT NOT NULL,     -- "" in the lists of the outlet alone
  outlet    TEXT NOT NULL,
  kind      TEXT NOT NULL,     -- role, or that the outlet was first with it
  published TEXT NOT NULL,
  id        TEXT NOT NULL,
  document  INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  PRIMARY KEY (agency, outlet, kind, published DESC, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listed_kind ON listed (agency, kind, published DESC, id) WHERE agency > '';
CREATE INDEX listed_document ON listed (document);

CREATE TABLE outlets (         -- what recurs in the articles of an outlet; it can be learned again from these
  name      TEXT PRIMARY KEY,
  body      BLOB NOT NULL      -- the name, the last row in documents by then, HouseStyle
) STRICT, WITHOUT ROWID;

CREATE TABLE aliases (         -- ids of events that are no more
  id        TEXT PRIMARY KEY,
  event     TEXT NOT NULL      -- where most of its articles went
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (       -- what people decided of articles, and holds against what is found
  row       INTEGER PRIMARY KEY,
  mark      TEXT NOT NULL,     -- "right", "not-this-event", "not-this-agency"
  article   TEXT NOT NULL,     -- id
  core      TEXT NOT NULL,     -- the article whose event it is about, "" of a verdict
  agency    TEXT NOT NULL,     -- the agency it is about, "" of an event
  note      TEXT NOT NULL,
  day       TEXT NOT NULL,     -- on which it was applied
  origin    BLOB,              -- Origin that was confirmed
  event     TEXT NOT NULL,     -- the event that the mark was made on, and …
  report    TEXT NOT NULL,     -- … the run of the report that showed it
  UNIQUE (article, core, agency)
) STRICT;

CREATE TABLE forgotten (       -- digests of articles that were removed on request, so that they are not taken in again
  name      TEXT PRIMARY KEY,  -- of an id, of an address, of a content at an outlet
  article   TEXT NOT NULL,     -- which of them belong together
  event     TEXT NOT NULL,     -- id of the event it was in
  run       INTEGER NOT NULL REFERENCES runs
) STRICT, WITHOUT ROWID;
CREATE INDEX forgotten_event ON forgotten (event);

CREATE TABLE quarantine (      -- inputs that could not be read when they were last looked at
  source    TEXT NOT NULL,
  reason    TEXT NOT NULL,
  run       INTEGER NOT NULL REFERENCES runs,
  PRIMARY KEY (source, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE inputs (          -- files that were read to the end, to pass over them while they stay as they are
  path      TEXT PRIMARY KEY,
  stamp     TEXT NOT NULL      -- size, times and inode
) STRICT, WITHOUT ROWID;
