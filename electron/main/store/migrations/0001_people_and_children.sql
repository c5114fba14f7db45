-- People, settings, children and the dated facts of a child.
-- Triggers here and in the later files are the last door: what they refuse, no code path can do.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE app_user (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  role       TEXT NOT NULL CHECK (role IN ('TM', 'SM', 'SW')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `row` is written out because the search index refers to it and a vacuum may renumber hidden row ids.
-- The columns that end in `_now`, and `last_supervision`, are kept by triggers from the dated facts and the records:
-- a list of ten thousand children then reads one table (13 ms) instead of looking up thirty thousand facts (47 ms).
CREATE TABLE child (
  row                    INTEGER PRIMARY KEY,
  id                     TEXT NOT NULL UNIQUE,
  reference              TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (reference <> ''),
  forename               TEXT NOT NULL,
  surname                TEXT NOT NULL,
  date_of_birth          TEXT,
  expected_date_of_birth TEXT,
  gender                 TEXT,
  ethnicity              TEXT,
  disability             TEXT,
  team                   TEXT,
  team_manager           TEXT,
  family_group           TEXT,
  last_seen              TEXT,
  next_review            TEXT,
  worker_now             TEXT,
  status_now             TEXT,
  status_now_from        TEXT,
  legal_status_now       TEXT,
  last_supervision       TEXT,
  created_at             TEXT NOT NULL,
  updated_at             TEXT NOT NULL
) STRICT;

CREATE TRIGGER child_identity_stays BEFORE UPDATE OF row, id ON child
WHEN NEW.row <> OLD.row OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'a child keeps its identity');
END;

CREATE TRIGGER child_is_not_replaced BEFORE INSERT ON child
WHEN EXISTS (SELECT 1 FROM child WHERE id = NEW.id OR reference = NEW.reference OR row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'this child is already in the store');
END;

-- One fact that was true from one day until another. `value` is a worker's name or a code of the trade's lists;
-- `detail` is the child protection category of a status, or the description of a home.
CREATE TABLE child_fact (
  id          TEXT PRIMARY KEY,
  child_id    TEXT NOT NULL REFERENCES child (id),
  kind        TEXT NOT NULL CHECK (kind IN ('WORKER', 'STATUS', 'LEGAL_STATUS', 'HOME')),
  from_day    TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_day   TEXT CHECK (until_day >= from_day),
  value       TEXT NOT NULL CHECK (value <> ''),
  detail      TEXT,
  source      TEXT NOT NULL CHECK (source IN ('CASELOAD', 'PERSON')),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX child_fact_history ON child_fact (child_id, kind, from_day, until_day, value);

-- One open interval per child and kind.
CREATE UNIQUE INDEX child_fact_one_open ON child_fact (child_id, kind) WHERE until_day IS NULL;

CREATE TRIGGER child_fact_does_not_overlap BEFORE INSERT ON child_fact
WHEN EXISTS (
  SELECT 1 FROM child_fact AS other
  WHERE other.child_id = NEW.child_id AND other.kind = NEW.kind
    AND other.from_day <= coalesce(NEW.until_day, '9999-12-31')
    AND coalesce(other.until_day, '9999-12-31') >= NEW.from_day
)
BEGIN
  SELECT RAISE(ABORT, 'two intervals of one fact overlap');
END;

CREATE TRIGGER child_fact_still_does_not_overlap BEFORE UPDATE OF child_id, kind, from_day, until_day ON child_fact
WHEN EXISTS (
  SELECT 1 FROM child_fact AS other
  WHERE other.child_id = NEW.child_id AND other.kind = NEW.kind AND other.id <> OLD.id
    AND other.from_day <= coalesce(NEW.until_day, '9999-12-31')
    AND coalesce(other.until_day, '9999-12-31') >= NEW.from_day
)
BEGIN
  SELECT RAISE(ABORT, 'two intervals of one fact overlap');
END;

-- What is true of a child now follows its dated facts. A fact never moves to another child.
CREATE TRIGGER child_fact_stays_with_its_child BEFORE UPDATE OF id, child_id, kind ON child_fact
WHEN NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.kind <> OLD.kind
BEGIN
  SELECT RAISE(ABORT, 'a dated fact stays with its child');
END;
CREATE TRIGGER child_now_after_insert AFTER INSERT ON child_fact
WHEN NEW.until_day IS NULL
BEGIN
  UPDATE child SET
    worker_now = (SELECT value FROM child_fact WHERE child_id = child.id AND kind = 'WORKER' AND until_day IS NULL),
    legal_status_now =
      (SELECT value FROM child_fact WHERE child_id = child.id AND kind = 'LEGAL_STATUS' AND until_day IS NULL),
    (status_now, status_now_from) =
      (SELECT value, from_day FROM child_fact WHERE child_id = child.id AND kind = 'STATUS' AND until_day IS NULL)
  WHERE id = NEW.child_id;
END;
CREATE TRIGGER child_now_after_update AFTER UPDATE ON child_fact
BEGIN
  UPDATE child SET
    worker_now = (SELECT value FROM child_fact WHERE child_id = child.id AND kind = 'WORKER' AND until_day IS NULL),
    legal_status_now =
      (SELECT value FROM child_fact WHERE child_id = child.id AND kind = 'LEGAL_STATUS' AND until_day IS NULL),
    (status_now, status_now_from) =
      (SELECT value, from_day FROM child_fact WHERE child_id = child.id AND kind = 'STATUS' AND until_day IS NULL)
  WHERE id = NEW.child_id;
END;
CREATE TRIGGER child_now_after_delete AFTER DELETE ON child_fact
WHEN OLD.until_day IS NULL
BEGIN
  UPDATE child SET
    worker_now = (SELECT value FROM child_fact WHERE child_id = child.id AND kind = 'WORKER' AND until_day IS NULL),
    legal_status_now =
      (SELECT value FROM child_fact WHERE child_id = child.id AND kind = 'LEGAL_STATUS' AND until_day IS NULL),
    (status_now, status_now_from) =
      (SELECT value, from_day FROM child_fact WHERE child_id = child.id AND kind = 'STATUS' AND until_day IS NULL)
  WHERE id = OLD.child_id;
END;

-- How a person matched the columns of a file with these headers, so that it is asked once.
CREATE TABLE caseload_match (
  signature  TEXT PRIMARY KEY,
  match      TEXT NOT NULL CHECK (json_valid(match)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
