-- People sign in as themselves, and a worker answers each action of the exact text that was shared with them.

-- What the store is: a team's, or one worker's own copy. Decided before anybody is in it.
CREATE TABLE store_kind (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  kind TEXT NOT NULL CHECK (kind IN ('TEAM', 'OWN_COPY'))
) STRICT;
INSERT INTO store_kind (only, kind) VALUES (1, 'TEAM');

CREATE TRIGGER store_kind_is_decided_first BEFORE UPDATE ON store_kind
WHEN NEW.only <> OLD.only OR EXISTS (SELECT 1 FROM app_user)
BEGIN
  SELECT RAISE(ABORT, 'what a store is does not change');
END;
CREATE TRIGGER store_kind_is_kept BEFORE DELETE ON store_kind
BEGIN
  SELECT RAISE(ABORT, 'what a store is does not change');
END;

-- More roles, a team, and the day somebody left. SQLite cannot widen a CHECK, so the table is made anew with every row.
CREATE TABLE app_user_before AS SELECT id, name, role, created_at FROM app_user;
DROP TABLE app_user;
CREATE TABLE app_user (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  role       TEXT NOT NULL CHECK (role IN ('TM', 'SM', 'SW', 'HS', 'QA', 'BS', 'IG')),
  -- The team whose children they see; empty for all of them.
  team       TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  left_on    TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
INSERT INTO app_user (id, name, role, created_at) SELECT id, name, role, created_at FROM app_user_before;
DROP TABLE app_user_before;

-- A person is known by their name in records: no two who are here have the same.
CREATE TRIGGER app_user_name_is_free BEFORE INSERT ON app_user
WHEN EXISTS (SELECT 1 FROM app_user WHERE name = NEW.name COLLATE NOCASE AND left_on IS NULL AND id <> NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'somebody else has this name');
END;
CREATE TRIGGER app_user_is_kept BEFORE DELETE ON app_user
BEGIN
  SELECT RAISE(ABORT, 'a person who signed in is never forgotten');
END;
CREATE TRIGGER app_user_identity_stays BEFORE UPDATE ON app_user
WHEN NEW.id <> OLD.id OR NEW.name <> OLD.name OR NEW.created_at <> OLD.created_at
  OR (OLD.left_on IS NOT NULL AND NEW.left_on IS NOT OLD.left_on)
BEGIN
  SELECT RAISE(ABORT, 'a person keeps their name, and does not come back under an old sign-in');
END;

-- The text of a record as it was shared each time: what an answer is pinned to, and what a changed text is compared with.
CREATE TABLE shared_text (
  record_id TEXT NOT NULL REFERENCES record (id),
  version   INTEGER NOT NULL CHECK (version >= 1),
  text      TEXT NOT NULL CHECK (json_valid(text)),
  sha256    TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  shared_at TEXT NOT NULL,
  PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER shared_text_is_what_was_shared BEFORE INSERT ON shared_text
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id AND state = 'SHARED' AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM shared_text WHERE record_id = NEW.record_id AND version = NEW.version)
BEGIN
  SELECT RAISE(ABORT, 'a shared text is kept once, when it is shared');
END;
CREATE TRIGGER shared_text_never_changes BEFORE UPDATE ON shared_text
BEGIN
  SELECT RAISE(ABORT, 'a shared text never changes');
END;
CREATE TRIGGER shared_text_is_kept BEFORE DELETE ON shared_text
BEGIN
  SELECT RAISE(ABORT, 'a shared text never changes');
END;

-- The worker's own part of an answer, and who put it in.
ALTER TABLE worker_answer ADD COLUMN review TEXT CHECK (json_valid(review));
ALTER TABLE worker_answer ADD COLUMN pinned_to TEXT CHECK (length(pinned_to) = 64);
ALTER TABLE worker_answer ADD COLUMN recorded_by_id TEXT REFERENCES app_user (id);

-- An answer while it is being written.
CREATE TABLE review_draft (
  user_id    TEXT NOT NULL REFERENCES app_user (id),
  record_id  TEXT NOT NULL REFERENCES record (id),
  text_hash  TEXT NOT NULL CHECK (length(text_hash) = 64),
  review     TEXT NOT NULL CHECK (json_valid(review)),
  comment    TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (user_id, record_id)
) STRICT, WITHOUT ROWID;

-- Which versions each person has had before them.
CREATE TABLE record_seen (
  user_id   TEXT NOT NULL REFERENCES app_user (id),
  record_id TEXT NOT NULL REFERENCES record (id),
  version   INTEGER NOT NULL CHECK (version >= 1),
  seen_at   TEXT NOT NULL,
  PRIMARY KEY (user_id, record_id, version)
) STRICT, WITHOUT ROWID;
