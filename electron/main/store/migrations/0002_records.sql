-- Records: the words of a supervision, and the state machine that guards them (domain brief 3a).

-- The wording a record was written on, kept whole: a published version never changes (TPL-01).
CREATE TABLE template_version (
  template_id TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version >= 1),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  stored_at   TEXT NOT NULL,
  PRIMARY KEY (template_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER template_version_is_not_replaced BEFORE INSERT ON template_version
WHEN EXISTS (SELECT 1 FROM template_version WHERE template_id = NEW.template_id AND version = NEW.version)
BEGIN
  SELECT RAISE(ABORT, 'a template version never changes');
END;
CREATE TRIGGER template_version_never_changes BEFORE UPDATE ON template_version
BEGIN
  SELECT RAISE(ABORT, 'a template version never changes');
END;
CREATE TRIGGER template_version_is_kept BEFORE DELETE ON template_version
BEGIN
  SELECT RAISE(ABORT, 'a template version never changes');
END;

-- `number` is what people say aloud. `version` counts how often the record was shared. `recorded_on` is the moment of
-- the first word (META-01), empty until there is one.
CREATE TABLE record (
  number           INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  child_id         TEXT NOT NULL REFERENCES child (id),
  type             TEXT NOT NULL CHECK (type IN ('CASE', 'ADDENDUM')),
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
  CHECK ((type = 'ADDENDUM') = (addendum_to IS NOT NULL))
) STRICT;

CREATE INDEX record_of_child ON record (child_id, state, session_date);
CREATE INDEX record_by_state ON record (state, updated_at);

CREATE TABLE record_section (
  row        INTEGER PRIMARY KEY,
  record_id  TEXT NOT NULL REFERENCES record (id),
  key        TEXT NOT NULL,
  value      TEXT NOT NULL CHECK (json_valid(value)),
  plain_text TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (record_id, key)
) STRICT;

-- The worker's answer belongs to the version it was given on, so "please change" stays readable while the text
-- is changed, and never counts for the next version.
CREATE TABLE worker_answer (
  record_id   TEXT NOT NULL REFERENCES record (id),
  version     INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('AGREES', 'AGREES_WITH_COMMENT', 'DISAGREES', 'NO_REPLY')),
  comment     TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;

-- The sealed words: canonical text, its SHA-256, who signed and when.
CREATE TABLE sealed_snapshot (
  record_id    TEXT PRIMARY KEY REFERENCES record (id),
  text         TEXT NOT NULL CHECK (json_valid(text)),
  sha256       TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  signed_by_id TEXT NOT NULL REFERENCES app_user (id),
  signed_by    TEXT NOT NULL,
  sealed_at    TEXT NOT NULL
) STRICT;

-- Where each person's cursor was, to put it back.
CREATE TABLE user_place (
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  record_id   TEXT NOT NULL REFERENCES record (id),
  section_key TEXT,
  at          TEXT NOT NULL,
  PRIMARY KEY (user_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE export_log (
  row         INTEGER PRIMARY KEY,
  record_id   TEXT NOT NULL REFERENCES record (id),
  version     INTEGER NOT NULL,
  state       TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  check_code  TEXT,
  exported_by TEXT NOT NULL REFERENCES app_user (id),
  exported_at TEXT NOT NULL
) STRICT;
CREATE INDEX export_of_record ON export_log (record_id, row);

CREATE TRIGGER export_log_is_not_replaced BEFORE INSERT ON export_log
WHEN EXISTS (SELECT 1 FROM export_log WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;
CREATE TRIGGER export_log_never_changes BEFORE UPDATE ON export_log
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;
CREATE TRIGGER export_log_is_kept BEFORE DELETE ON export_log
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;
