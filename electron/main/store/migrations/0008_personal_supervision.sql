-- Personal supervision: the talk about the worker, kept apart from every child (PRV-01). No column here names a child,
-- no table of a child's records points here, and none of it is in search. Guards as strict as those of a child's record.

-- Numbers run in a series of their own, printed `PS-000001`.
CREATE TABLE personal_record (
  number           INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  -- A supervisor opens their own and no other (domain brief 3b).
  supervisor_id    TEXT NOT NULL REFERENCES app_user (id),
  template_id      TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  state            TEXT NOT NULL CHECK (state IN ('DRAFT', 'SIGNED', 'DISCARDED')),
  header           TEXT NOT NULL CHECK (json_valid(header)),
  worker           TEXT GENERATED ALWAYS AS (header ->> '$.worker') STORED,
  session_date     TEXT GENERATED ALWAYS AS (header ->> '$.date') STORED,
  recorded_on      TEXT,
  created_at       TEXT NOT NULL,
  updated_at       TEXT NOT NULL,
  discarded_at     TEXT,
  FOREIGN KEY (template_id, template_version) REFERENCES template_version (template_id, version),
  CHECK ((state = 'DISCARDED') = (discarded_at IS NOT NULL))
) STRICT;
CREATE INDEX personal_record_of_supervisor ON personal_record (supervisor_id, state, session_date);

CREATE TABLE personal_section (
  row         INTEGER PRIMARY KEY,
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  key         TEXT NOT NULL,
  value       TEXT NOT NULL CHECK (json_valid(value)),
  updated_at  TEXT NOT NULL,
  UNIQUE (personal_id, key)
) STRICT;

CREATE TABLE personal_seal (
  personal_id  TEXT PRIMARY KEY REFERENCES personal_record (id),
  text         TEXT NOT NULL CHECK (json_valid(text)),
  sha256       TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  signed_by_id TEXT NOT NULL REFERENCES app_user (id),
  signed_by    TEXT NOT NULL,
  sealed_at    TEXT NOT NULL
) STRICT;

-- Where each person's cursor was, to put it back.
CREATE TABLE personal_place (
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  section_key TEXT,
  at          TEXT NOT NULL,
  PRIMARY KEY (user_id, personal_id)
) STRICT, WITHOUT ROWID;

-- Only what is signed leaves the store.
CREATE TABLE personal_export (
  row         INTEGER PRIMARY KEY,
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  file_name   TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  check_code  TEXT NOT NULL,
  exported_by TEXT NOT NULL REFERENCES app_user (id),
  exported_at TEXT NOT NULL
) STRICT;
CREATE INDEX personal_export_of_record ON personal_export (personal_id, row);

CREATE TRIGGER personal_record_starts_as_draft BEFORE INSERT ON personal_record
WHEN NEW.state <> 'DRAFT' OR EXISTS (SELECT 1 FROM personal_record WHERE id = NEW.id OR number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision starts as a new draft');
END;
CREATE TRIGGER personal_record_is_kept BEFORE DELETE ON personal_record
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision is never deleted');
END;
CREATE TRIGGER personal_record_identity_stays BEFORE UPDATE ON personal_record
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.supervisor_id <> OLD.supervisor_id
  OR NEW.template_id <> OLD.template_id OR NEW.template_version <> OLD.template_version
  OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision keeps its identity');
END;
CREATE TRIGGER personal_record_state_machine BEFORE UPDATE OF state ON personal_record
WHEN NEW.state <> OLD.state AND NOT (
  (OLD.state = 'DRAFT' AND NEW.state = 'DISCARDED')
  OR (OLD.state = 'DRAFT' AND NEW.state = 'SIGNED' AND EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = OLD.id))
)
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision cannot take this step');
END;
-- The step that signs or discards changes no word on its way; after it nothing changes at all. What has a seal can only
-- be signed.
CREATE TRIGGER personal_record_changes_in_draft_only BEFORE UPDATE ON personal_record
WHEN OLD.state <> 'DRAFT'
  OR (NEW.state <> 'DRAFT' AND (NEW.header <> OLD.header OR NEW.recorded_on IS NOT OLD.recorded_on))
  OR (NEW.state <> 'SIGNED' AND EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = OLD.id))
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;

-- Once a seal is there the words stand still, though the state follows a moment later in the same transaction.
CREATE TRIGGER personal_section_insert BEFORE INSERT ON personal_section
WHEN (SELECT state FROM personal_record WHERE id = NEW.personal_id) IS NOT 'DRAFT'
  OR EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = NEW.personal_id)
  OR EXISTS (SELECT 1 FROM personal_section WHERE row = NEW.row OR (personal_id = NEW.personal_id AND key = NEW.key))
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;
CREATE TRIGGER personal_section_update BEFORE UPDATE ON personal_section
WHEN (SELECT state FROM personal_record WHERE id = OLD.personal_id) IS NOT 'DRAFT'
  OR EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = OLD.personal_id)
  OR NEW.row <> OLD.row OR NEW.personal_id <> OLD.personal_id OR NEW.key <> OLD.key
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;
-- The words of a discarded draft are wiped after thirty days; nothing else ever takes words away.
CREATE TRIGGER personal_section_delete BEFORE DELETE ON personal_section
WHEN (SELECT state FROM personal_record WHERE id = OLD.personal_id) IS NOT 'DISCARDED'
BEGIN
  SELECT RAISE(ABORT, 'only the words of a discarded draft are wiped');
END;

CREATE TRIGGER personal_seal_insert BEFORE INSERT ON personal_seal
WHEN (SELECT state FROM personal_record WHERE id = NEW.personal_id) IS NOT 'DRAFT'
  OR (SELECT supervisor_id FROM personal_record WHERE id = NEW.personal_id) IS NOT NEW.signed_by_id
  OR EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = NEW.personal_id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision is sealed once, by its supervisor');
END;
CREATE TRIGGER personal_seal_never_changes BEFORE UPDATE ON personal_seal
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;
CREATE TRIGGER personal_seal_is_kept BEFORE DELETE ON personal_seal
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;

CREATE TRIGGER personal_export_is_not_replaced BEFORE INSERT ON personal_export
WHEN EXISTS (SELECT 1 FROM personal_export WHERE row = NEW.row)
  OR (SELECT state FROM personal_record WHERE id = NEW.personal_id) IS NOT 'SIGNED'
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;
CREATE TRIGGER personal_export_never_changes BEFORE UPDATE ON personal_export
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;
CREATE TRIGGER personal_export_is_kept BEFORE DELETE ON personal_export
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;
