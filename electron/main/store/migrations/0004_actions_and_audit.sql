-- Agreed actions, what became of them, and the trail of who did what.

-- Rows are written when a record is shared. `first_due` is kept for good; `due` is where the date stands now.
CREATE TABLE action (
  row       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  child_id  TEXT NOT NULL REFERENCES child (id),
  record_id TEXT NOT NULL REFERENCES record (id),
  position  INTEGER NOT NULL CHECK (position >= 0),
  who       TEXT NOT NULL,
  role      TEXT NOT NULL,
  what      TEXT NOT NULL,
  so_that   TEXT NOT NULL,
  agreed_on TEXT NOT NULL,
  first_due TEXT NOT NULL,
  due       TEXT NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED', 'WITHDRAWN'))
) STRICT;
CREATE INDEX action_of_child ON action (child_id, state, due);
CREATE INDEX action_of_record ON action (record_id, position);

CREATE TRIGGER action_insert BEFORE INSERT ON action
WHEN NOT EXISTS (
    SELECT 1 FROM record WHERE id = NEW.record_id AND child_id = NEW.child_id AND state IN ('DRAFT', 'SHARED'))
  OR EXISTS (SELECT 1 FROM action WHERE id = NEW.id OR row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'an action belongs to a record that is not yet sealed');
END;
CREATE TRIGGER action_identity_stays BEFORE UPDATE ON action
WHEN NEW.row <> OLD.row OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.record_id <> OLD.record_id
BEGIN
  SELECT RAISE(ABORT, 'an action keeps its identity');
END;
CREATE TRIGGER action_words_are_sealed BEFORE UPDATE ON action
WHEN (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
  AND (NEW.position <> OLD.position OR NEW.who <> OLD.who OR NEW.role <> OLD.role OR NEW.what <> OLD.what
    OR NEW.so_that <> OLD.so_that OR NEW.agreed_on <> OLD.agreed_on OR NEW.first_due <> OLD.first_due
    OR NEW.state = 'WITHDRAWN')
BEGIN
  SELECT RAISE(ABORT, 'the words of an agreed action never change');
END;
CREATE TRIGGER action_is_kept BEFORE DELETE ON action
BEGIN
  SELECT RAISE(ABORT, 'an action is never deleted');
END;

-- The history of an action only grows, so that drift survives retyping.
CREATE TABLE action_event (
  row       INTEGER PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id),
  kind      TEXT NOT NULL CHECK (kind IN ('SET', 'WITHDRAWN', 'DATE_MOVED', 'CARRIED', 'NOTED', 'ANSWERED')),
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  record_id TEXT REFERENCES record (id),
  detail    TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
CREATE INDEX action_event_of_action ON action_event (action_id, row);

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

-- Every entry carries the hash of the one before it.
CREATE TABLE audit_event (
  seq           INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,
  actor         TEXT NOT NULL,
  kind          TEXT NOT NULL,
  subject       TEXT NOT NULL,
  detail        TEXT NOT NULL CHECK (json_valid(detail)),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash          TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX audit_event_of_subject ON audit_event (subject, kind, seq);

CREATE TRIGGER audit_event_follows_the_last BEFORE INSERT ON audit_event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
  OR NEW.previous_hash IS NOT coalesce(
    (SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;
CREATE TRIGGER audit_event_never_changes BEFORE UPDATE ON audit_event
BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;
CREATE TRIGGER audit_event_is_kept BEFORE DELETE ON audit_event
BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;
