-- The memory between supervisions: actions that count how often they slipped, challenges, days of a child's plan, what a
-- record was checked with and what people answered, and what later records need to know of a sealed one.

-- SQLite cannot widen a CHECK, so the two action tables are made anew with every row in them.
CREATE TABLE action_before AS SELECT * FROM action;
CREATE TABLE action_event_before AS SELECT * FROM action_event;
DROP TABLE action_event;
DROP TABLE action;

-- Rows are written when a record is shared. `first_due` is kept for good; `due` is where the date stands now. `carries` and
-- `moves` are kept by triggers from the events; `earlier_carries` and `earlier_moves` are those of the action that this one
-- continues, written when its record is sealed, so that drift survives retyping (ACT-08, ACT-10, ACT-15).
CREATE TABLE action (
  row             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  child_id        TEXT NOT NULL REFERENCES child (id),
  record_id       TEXT NOT NULL REFERENCES record (id),
  position        INTEGER NOT NULL CHECK (position >= 0),
  who             TEXT NOT NULL,
  role            TEXT NOT NULL,
  what            TEXT NOT NULL,
  so_that         TEXT NOT NULL,
  agreed_on       TEXT NOT NULL,
  first_due       TEXT NOT NULL,
  due             TEXT NOT NULL,
  state           TEXT NOT NULL CHECK (state IN
    ('OPEN', 'DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED', 'CONTINUED', 'WITHDRAWN')),
  source          TEXT NOT NULL DEFAULT 'SUPERVISION' CHECK (source <> ''),
  measure         INTEGER CHECK (measure BETWEEN 1 AND 5),
  matters         INTEGER NOT NULL DEFAULT 0 CHECK (matters IN (0, 1)),
  continues       TEXT REFERENCES action (id) CHECK (continues <> id),
  -- The danger statement it answers (ACT-12).
  statement       TEXT,
  carries         INTEGER NOT NULL DEFAULT 0 CHECK (carries >= 0),
  moves           INTEGER NOT NULL DEFAULT 0 CHECK (moves >= 0),
  earlier_carries INTEGER NOT NULL DEFAULT 0 CHECK (earlier_carries >= 0),
  earlier_moves   INTEGER NOT NULL DEFAULT 0 CHECK (earlier_moves >= 0),
  closed_on       TEXT
) STRICT;

CREATE TABLE action_event (
  row       INTEGER PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id),
  kind      TEXT NOT NULL CHECK (kind IN
    ('SET', 'WITHDRAWN', 'DATE_MOVED', 'OWNER_CHANGED', 'CARRIED', 'NOTED', 'ANSWERED', 'CONTINUED')),
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  record_id TEXT REFERENCES record (id),
  detail    TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;

INSERT INTO action (row, id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state,
    carries, moves)
  SELECT row, id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state,
    (SELECT count(*) FROM action_event_before WHERE action_id = action_before.id AND kind = 'CARRIED'),
    (SELECT count(*) FROM action_event_before WHERE action_id = action_before.id AND kind = 'DATE_MOVED')
  FROM action_before;
INSERT INTO action_event (row, action_id, kind, at, actor, record_id, detail)
  SELECT row, action_id, kind, at, actor, record_id, detail FROM action_event_before;
DROP TABLE action_before;
DROP TABLE action_event_before;

CREATE INDEX action_of_child ON action (child_id, state, due);
CREATE INDEX action_of_record ON action (record_id, position);
CREATE INDEX action_open ON action (due) WHERE state IN ('OPEN', 'PARTLY', 'NOT_DONE');
CREATE INDEX action_event_of_action ON action_event (action_id, row);

-- The guards of 0004 again, and two that count.
CREATE TRIGGER action_insert BEFORE INSERT ON action
WHEN NOT EXISTS (
    SELECT 1 FROM record WHERE id = NEW.record_id AND child_id = NEW.child_id AND state IN ('DRAFT', 'SHARED'))
  OR EXISTS (SELECT 1 FROM action WHERE id = NEW.id OR row = NEW.row)
  OR NEW.carries <> 0 OR NEW.moves <> 0 OR NEW.earlier_carries <> 0 OR NEW.earlier_moves <> 0
BEGIN
  SELECT RAISE(ABORT, 'an action belongs to a record that is not yet sealed');
END;
CREATE TRIGGER action_identity_stays BEFORE UPDATE ON action
WHEN NEW.row <> OLD.row OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.record_id <> OLD.record_id
BEGIN
  SELECT RAISE(ABORT, 'an action keeps its identity');
END;
-- The words never change once sealed. Who does it and by when may, after its history has told of it; the sealed record
-- keeps the first.
CREATE TRIGGER action_words_are_sealed BEFORE UPDATE ON action
WHEN (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
  AND (NEW.position <> OLD.position OR NEW.what <> OLD.what OR NEW.so_that <> OLD.so_that
    OR NEW.agreed_on <> OLD.agreed_on OR NEW.first_due <> OLD.first_due OR NEW.source <> OLD.source
    OR NEW.measure IS NOT OLD.measure OR NEW.matters <> OLD.matters OR NEW.continues IS NOT OLD.continues
    OR NEW.statement IS NOT OLD.statement
    OR NEW.state = 'WITHDRAWN')
BEGIN
  SELECT RAISE(ABORT, 'the words of an agreed action never change');
END;
CREATE TRIGGER action_owner_follows_its_history BEFORE UPDATE OF who ON action
WHEN NEW.who <> OLD.who AND (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
  AND NEW.who IS NOT (SELECT detail ->> '$.to' FROM action_event
    WHERE action_id = OLD.id AND kind = 'OWNER_CHANGED' ORDER BY row DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'who does it changes by an entry in its history');
END;
CREATE TRIGGER action_date_follows_its_history BEFORE UPDATE OF due ON action
WHEN NEW.due <> OLD.due AND (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
  AND NEW.due IS NOT (SELECT detail ->> '$.to' FROM action_event
    WHERE action_id = OLD.id AND kind = 'DATE_MOVED' ORDER BY row DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'a date moves by an entry in the history');
END;
CREATE TRIGGER action_role_is_sealed BEFORE UPDATE OF role ON action
WHEN NEW.role <> OLD.role AND (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
BEGIN
  SELECT RAISE(ABORT, 'the words of an agreed action never change');
END;
CREATE TRIGGER action_counts_only_grow BEFORE UPDATE ON action
WHEN NEW.carries < OLD.carries OR NEW.moves < OLD.moves
  OR NEW.earlier_carries < OLD.earlier_carries OR NEW.earlier_moves < OLD.earlier_moves
BEGIN
  SELECT RAISE(ABORT, 'what slipped is not taken back');
END;
CREATE TRIGGER action_is_kept BEFORE DELETE ON action
BEGIN
  SELECT RAISE(ABORT, 'an action is never deleted');
END;
CREATE TRIGGER action_event_grows_at_the_end BEFORE INSERT ON action_event
WHEN EXISTS (SELECT 1 FROM action_event WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the history of an action only grows');
END;
CREATE TRIGGER action_event_never_changes BEFORE UPDATE ON action_event
BEGIN
  SELECT RAISE(ABORT, 'the history of an action only grows');
END;
CREATE TRIGGER action_event_is_kept BEFORE DELETE ON action_event
BEGIN
  SELECT RAISE(ABORT, 'the history of an action only grows');
END;
CREATE TRIGGER action_is_carried AFTER INSERT ON action_event WHEN NEW.kind = 'CARRIED'
BEGIN
  UPDATE action SET carries = carries + 1 WHERE id = NEW.action_id;
END;
CREATE TRIGGER action_is_moved AFTER INSERT ON action_event WHEN NEW.kind = 'DATE_MOVED'
BEGIN
  UPDATE action SET moves = moves + 1 WHERE id = NEW.action_id;
END;

-- What a challenge says now, and everything that was ever written down of it.
CREATE TABLE challenge (
  row          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  child_id     TEXT NOT NULL REFERENCES child (id),
  raised_on    TEXT NOT NULL,
  raised_by    TEXT NOT NULL CHECK (raised_by <> ''),
  source       TEXT NOT NULL,
  stage        TEXT NOT NULL,
  issue        TEXT NOT NULL,
  risk         TEXT NOT NULL,
  response     TEXT NOT NULL,
  responded_on TEXT,
  changed      TEXT NOT NULL,
  how_we_know  TEXT NOT NULL,
  seen_on      TEXT,
  closed_on    TEXT,
  closed_by    TEXT NOT NULL,
  created_at   TEXT NOT NULL,
  updated_at   TEXT NOT NULL,
  -- CHL-03: nothing closes a challenge but an answer, what changed for the child, how we know, and the day it was seen.
  CHECK (closed_on IS NULL OR (trim(response) <> '' AND responded_on IS NOT NULL AND trim(changed) <> ''
    AND trim(how_we_know) <> '' AND seen_on IS NOT NULL AND closed_by <> ''))
) STRICT;
CREATE INDEX challenge_of_child ON challenge (child_id, raised_on);
CREATE INDEX challenge_open ON challenge (raised_on) WHERE closed_on IS NULL;

CREATE TRIGGER challenge_insert BEFORE INSERT ON challenge
WHEN EXISTS (SELECT 1 FROM challenge WHERE id = NEW.id OR row = NEW.row) OR NEW.closed_on IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a challenge is raised once, and closed after that');
END;
CREATE TRIGGER challenge_identity_stays BEFORE UPDATE ON challenge
WHEN NEW.row <> OLD.row OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a challenge keeps its identity');
END;
CREATE TRIGGER challenge_closed_is_still BEFORE UPDATE ON challenge WHEN OLD.closed_on IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a closed challenge does not change');
END;
CREATE TRIGGER challenge_is_kept BEFORE DELETE ON challenge
BEGIN
  SELECT RAISE(ABORT, 'a challenge is never deleted');
END;

CREATE TABLE challenge_event (
  row          INTEGER PRIMARY KEY,
  challenge_id TEXT NOT NULL REFERENCES challenge (id),
  at           TEXT NOT NULL,
  actor        TEXT NOT NULL,
  -- The whole of it as it stood after this change.
  words        TEXT NOT NULL CHECK (json_valid(words))
) STRICT;
CREATE INDEX challenge_event_of_challenge ON challenge_event (challenge_id, row);
CREATE TRIGGER challenge_event_grows_at_the_end BEFORE INSERT ON challenge_event
WHEN EXISTS (SELECT 1 FROM challenge_event WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the history of a challenge only grows');
END;
CREATE TRIGGER challenge_event_never_changes BEFORE UPDATE ON challenge_event
BEGIN
  SELECT RAISE(ABORT, 'the history of a challenge only grows');
END;
CREATE TRIGGER challenge_event_is_kept BEFORE DELETE ON challenge_event
BEGIN
  SELECT RAISE(ABORT, 'the history of a challenge only grows');
END;

-- Days of a child's plan that somebody told us of. The last row of a kind is what is known now.
CREATE TABLE child_key_date (
  row         INTEGER PRIMARY KEY,
  child_id    TEXT NOT NULL REFERENCES child (id),
  kind        TEXT NOT NULL CHECK (kind <> ''),
  -- Empty where somebody says that the day is not known after all.
  day         TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX child_key_date_now ON child_key_date (child_id, kind, row);
CREATE TRIGGER child_key_date_grows_at_the_end BEFORE INSERT ON child_key_date
WHEN EXISTS (SELECT 1 FROM child_key_date WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the days of a plan only grow');
END;
CREATE TRIGGER child_key_date_never_changes BEFORE UPDATE ON child_key_date
BEGIN
  SELECT RAISE(ABORT, 'the days of a plan only grow');
END;
CREATE TRIGGER child_key_date_is_kept BEFORE DELETE ON child_key_date
BEGIN
  SELECT RAISE(ABORT, 'the days of a plan only grow');
END;

-- What is known of a worker, by name: newly qualified, new to the team, gone.
CREATE TABLE worker (
  name                 TEXT PRIMARY KEY COLLATE NOCASE CHECK (trim(name) <> ''),
  started_on           TEXT,
  newly_qualified_from TEXT,
  left_on              TEXT,
  updated_at           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The thresholds a record was begun with: a later change of the settings does not move its goalposts.
ALTER TABLE record ADD COLUMN check_settings TEXT CHECK (json_valid(check_settings));
CREATE TRIGGER record_check_settings_stay BEFORE UPDATE OF check_settings ON record
WHEN OLD.check_settings IS NOT NULL AND NEW.check_settings IS NOT OLD.check_settings
BEGIN
  SELECT RAISE(ABORT, 'a record keeps the settings it was begun with');
END;

-- What people answered to the recording check: reasons, exceptions, decisions on drift. Sealed with the record.
CREATE TABLE record_check (
  record_id  TEXT PRIMARY KEY REFERENCES record (id),
  answers    TEXT NOT NULL CHECK (json_valid(answers)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER record_check_insert BEFORE INSERT ON record_check
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id AND state IN ('DRAFT', 'SHARED'))
  OR EXISTS (SELECT 1 FROM record_check WHERE record_id = NEW.record_id)
BEGIN
  SELECT RAISE(ABORT, 'answers to the check are given before a record is sealed');
END;
CREATE TRIGGER record_check_update BEFORE UPDATE ON record_check
WHEN NEW.record_id <> OLD.record_id
  OR NOT EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state IN ('DRAFT', 'SHARED'))
BEGIN
  SELECT RAISE(ABORT, 'answers to the check are given before a record is sealed');
END;
CREATE TRIGGER record_check_delete BEFORE DELETE ON record_check
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state = 'DISCARDED')
BEGIN
  SELECT RAISE(ABORT, 'answers to the check are given before a record is sealed');
END;

-- What later records and the boards need of a sealed record, worked out from its sealed text; may be made anew at any time.
-- `asked` and `filled` are bits, one for each part of the spine, for counting over many records (QA-01).
CREATE TABLE record_memory (
  record_id    TEXT PRIMARY KEY REFERENCES record (id),
  shape        INTEGER NOT NULL,
  child_id     TEXT NOT NULL REFERENCES child (id),
  type         TEXT NOT NULL,
  session_date TEXT NOT NULL,
  memory       TEXT NOT NULL CHECK (json_valid(memory)),
  asked        INTEGER NOT NULL,
  filled       INTEGER NOT NULL,
  measures     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX record_memory_of_child ON record_memory (child_id, session_date);
CREATE INDEX record_memory_in_time ON record_memory (session_date, type);
-- For the board: which children have a next supervision planned, and when a plan was last reviewed at a milestone.
CREATE INDEX record_memory_planned ON record_memory (memory ->> '$.nextPlanned', child_id, session_date)
  WHERE type = 'CASE';
CREATE INDEX record_milestone ON record (child_id, session_date) WHERE type = 'MILESTONE';

-- Who changed which setting, when, and from what.
CREATE TABLE setting_change (
  row    INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  after  TEXT NOT NULL CHECK (json_valid(after)),
  at     TEXT NOT NULL,
  actor  TEXT NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE TRIGGER setting_change_grows_at_the_end BEFORE INSERT ON setting_change
WHEN EXISTS (SELECT 1 FROM setting_change WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the history of the settings only grows');
END;
CREATE TRIGGER setting_change_never_changes BEFORE UPDATE ON setting_change
BEGIN
  SELECT RAISE(ABORT, 'the history of the settings only grows');
END;
CREATE TRIGGER setting_change_is_kept BEFORE DELETE ON setting_change
BEGIN
  SELECT RAISE(ABORT, 'the history of the settings only grows');
END;
