-- More kinds of record than case supervision and its addenda, and small forms that hang off a record. SQLite cannot widen
-- a CHECK, so the table is made anew with every row in it; nothing else changes. The runner has references off meanwhile
-- and checks them all before this is kept.

CREATE TABLE record_before AS
  SELECT number, id, child_id, type, template_id, template_version, state, version, header, addendum_to, recorded_on,
    created_at, updated_at, shared_at, filed_on, discarded_at, discard_reason
  FROM record;
DROP TABLE record;

CREATE TABLE record (
  number           INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  child_id         TEXT NOT NULL REFERENCES child (id),
  -- Personal supervision is not among them: it has no child and no way to a child's file (PRV-01).
  type             TEXT NOT NULL CHECK (type IN
    ('CASE', 'OVERSIGHT', 'GROUP', 'MILESTONE', 'CHALLENGE', 'HANDOVER', 'STEP_DOWN', 'ADDENDUM')),
  template_id      TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  state            TEXT NOT NULL CHECK (state IN
    ('DRAFT', 'SHARED', 'AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED', 'DISCARDED')),
  version          INTEGER NOT NULL CHECK (version >= 0),
  header           TEXT NOT NULL CHECK (json_valid(header)),
  session_date     TEXT GENERATED ALWAYS AS (header ->> '$.sessionDate') STORED,
  supervisee       TEXT GENERATED ALWAYS AS (header ->> '$.supervisee') STORED,
  supervisor       TEXT GENERATED ALWAYS AS (header ->> '$.supervisor') STORED,
  addendum_to      TEXT REFERENCES record (id),
  -- The record a small form hangs off; it may also stand alone.
  hangs_off        TEXT REFERENCES record (id),
  recorded_on      TEXT,
  created_at       TEXT NOT NULL,
  updated_at       TEXT NOT NULL,
  shared_at        TEXT,
  filed_on         TEXT,
  discarded_at     TEXT,
  discard_reason   TEXT,
  FOREIGN KEY (template_id, template_version) REFERENCES template_version (template_id, version),
  CHECK ((state = 'FILED') = (filed_on IS NOT NULL)),
  CHECK ((state = 'DISCARDED') = (discarded_at IS NOT NULL)),
  CHECK ((state = 'DISCARDED') = (discard_reason IS NOT NULL)),
  CHECK ((type = 'ADDENDUM') = (addendum_to IS NOT NULL)),
  CHECK (hangs_off IS NULL OR type IN ('MILESTONE', 'CHALLENGE', 'HANDOVER', 'STEP_DOWN'))
) STRICT;

INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header, addendum_to,
    recorded_on, created_at, updated_at, shared_at, filed_on, discarded_at, discard_reason)
  SELECT number, id, child_id, type, template_id, template_version, state, version, header, addendum_to,
    recorded_on, created_at, updated_at, shared_at, filed_on, discarded_at, discard_reason
  FROM record_before;
DROP TABLE record_before;

CREATE INDEX record_of_child ON record (child_id, state, session_date);
CREATE INDEX record_by_state ON record (state, updated_at);
CREATE INDEX record_of_template ON record (template_id, template_version) WHERE state = 'DRAFT';

-- The guards of 0003 and the search of 0005 again, as they were, but for two: a draft may move to a newer version of its
-- own form, and a small form hangs off a record of the same child.
CREATE TRIGGER record_identity_stays BEFORE UPDATE ON record
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.type <> OLD.type
  OR NEW.template_id <> OLD.template_id
  OR (NEW.template_version <> OLD.template_version AND (OLD.state <> 'DRAFT' OR NEW.state <> 'DRAFT'))
  OR NEW.addendum_to IS NOT OLD.addendum_to OR NEW.hangs_off IS NOT OLD.hangs_off OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a record keeps its identity');
END;
CREATE TRIGGER record_starts_as_draft BEFORE INSERT ON record
WHEN NEW.state <> 'DRAFT' OR NEW.version <> 0 OR NEW.shared_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a record starts as a new draft');
END;
CREATE TRIGGER record_hangs_off_its_child BEFORE INSERT ON record
WHEN NEW.hangs_off IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM record WHERE id = NEW.hangs_off AND child_id = NEW.child_id AND state <> 'DISCARDED')
BEGIN
  SELECT RAISE(ABORT, 'a record hangs off one of the same child');
END;
CREATE TRIGGER record_is_kept BEFORE DELETE ON record
BEGIN
  SELECT RAISE(ABORT, 'a record is never deleted');
END;
CREATE TRIGGER record_state_machine BEFORE UPDATE OF state ON record
WHEN NEW.state <> OLD.state AND NOT (
  (OLD.state = 'DRAFT' AND NEW.state = 'SHARED')
  OR (OLD.state = 'DRAFT' AND NEW.state = 'DISCARDED' AND OLD.version = 0)
  OR (OLD.state = 'SHARED' AND NEW.state = 'DRAFT')
  OR (OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
      AND EXISTS (SELECT 1 FROM sealed_snapshot WHERE record_id = OLD.id))
  OR (OLD.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY') AND NEW.state = 'FILED'
      AND EXISTS (SELECT 1 FROM export_log WHERE record_id = OLD.id AND state = OLD.state))
)
BEGIN
  SELECT RAISE(ABORT, 'a record cannot take this step');
END;
CREATE TRIGGER record_words_change_in_draft_only BEFORE UPDATE ON record
WHEN OLD.state <> 'DRAFT' AND (NEW.header <> OLD.header OR NEW.recorded_on IS NOT OLD.recorded_on)
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;
CREATE TRIGGER record_version_counts_shares BEFORE UPDATE ON record
WHEN (NEW.version <> OLD.version OR NEW.shared_at IS NOT OLD.shared_at)
  AND NOT (OLD.state = 'DRAFT' AND NEW.state = 'SHARED' AND NEW.version = OLD.version + 1)
BEGIN
  SELECT RAISE(ABORT, 'the version counts how often a record was shared');
END;
CREATE TRIGGER record_sealed_is_still BEFORE UPDATE ON record
WHEN OLD.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED', 'DISCARDED')
  AND NEW.state = OLD.state
BEGIN
  SELECT RAISE(ABORT, 'a record that is sealed or discarded does not change');
END;
CREATE TRIGGER child_last_supervision AFTER UPDATE OF state ON record
WHEN OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
  AND NEW.type = 'CASE' AND NEW.session_date IS NOT NULL
BEGIN
  UPDATE child SET last_supervision = max(coalesce(last_supervision, ''), NEW.session_date) WHERE id = NEW.child_id;
END;
CREATE TRIGGER record_search_seal AFTER UPDATE OF state ON record
WHEN OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
BEGIN
  INSERT INTO draft_search (draft_search, rowid, plain_text)
    SELECT 'delete', row, plain_text FROM record_section WHERE record_id = NEW.id;
  INSERT INTO record_search (rowid, plain_text)
    SELECT row, plain_text FROM record_section WHERE record_id = NEW.id;
END;
