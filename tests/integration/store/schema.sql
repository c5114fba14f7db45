CREATE INDEX action_event_of_action ON action_event (action_id, row);

CREATE INDEX action_of_child ON action (child_id, state, due);

CREATE INDEX action_of_record ON action (record_id, position);

CREATE INDEX action_open ON action (due) WHERE state IN ('OPEN', 'PARTLY', 'NOT_DONE');

CREATE INDEX audit_event_of_subject ON audit_event (subject, kind, seq);

CREATE INDEX challenge_event_of_challenge ON challenge_event (challenge_id, row);

CREATE INDEX challenge_of_child ON challenge (child_id, raised_on);

CREATE INDEX challenge_open ON challenge (raised_on) WHERE closed_on IS NULL;

CREATE INDEX child_fact_history ON child_fact (child_id, kind, from_day, until_day, value);

CREATE UNIQUE INDEX child_fact_one_open ON child_fact (child_id, kind) WHERE until_day IS NULL;

CREATE INDEX child_key_date_now ON child_key_date (child_id, kind, row);

CREATE INDEX export_by_hash ON export_log (file_sha256);

CREATE INDEX export_of_record ON export_log (record_id, row);

CREATE INDEX handed_answer_of_record ON handed_answer (record_id, version);

CREATE INDEX handed_note_of_action ON handed_note (action_id);

CREATE INDEX passage_of_record ON passage_mark (record_id);

CREATE INDEX personal_export_of_record ON personal_export (personal_id, row);

CREATE INDEX personal_record_of_supervisor ON personal_record (supervisor_id, state, session_date);

CREATE INDEX record_by_state ON record (state, updated_at);

CREATE INDEX record_memory_in_time ON record_memory (session_date, type);

CREATE INDEX record_memory_of_child ON record_memory (child_id, session_date);

CREATE INDEX record_memory_planned ON record_memory (memory ->> '$.nextPlanned', child_id, session_date)
  WHERE type = 'CASE';

CREATE INDEX record_milestone ON record (child_id, session_date) WHERE type = 'MILESTONE';

CREATE INDEX record_of_child ON record (child_id, state, session_date);

CREATE INDEX record_of_session ON record (same_session) WHERE same_session IS NOT NULL;

CREATE INDEX record_of_template ON record (template_id, template_version) WHERE state = 'DRAFT';

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

CREATE TABLE answer_set_aside (
  for_answer TEXT PRIMARY KEY REFERENCES handed_answer (answer_id),
  content    TEXT NOT NULL CHECK (json_valid(content)),
  decided_by TEXT NOT NULL REFERENCES app_user (id),
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE app_user (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  role       TEXT NOT NULL CHECK (role IN ('TM', 'SM', 'SW', 'HS', 'QA', 'BS', 'IG')),
  -- The team whose children they see; empty for all of them.
  team       TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  left_on    TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

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

CREATE TABLE called_back (
  file_id TEXT PRIMARY KEY,
  -- The file that said so.
  told_in TEXT NOT NULL REFERENCES opened_file (file_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE caseload_match (
  signature  TEXT PRIMARY KEY,
  match      TEXT NOT NULL CHECK (json_valid(match)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE challenge_event (
  row          INTEGER PRIMARY KEY,
  challenge_id TEXT NOT NULL REFERENCES challenge (id),
  at           TEXT NOT NULL,
  actor        TEXT NOT NULL,
  -- The whole of it as it stood after this change.
  words        TEXT NOT NULL CHECK (json_valid(words))
) STRICT;

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

CREATE TABLE child_key_date (
  row         INTEGER PRIMARY KEY,
  child_id    TEXT NOT NULL REFERENCES child (id),
  kind        TEXT NOT NULL CHECK (kind <> ''),
  -- Empty where somebody says that the day is not known after all.
  day         TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE child_search USING fts5(
  reference, forename, surname,
  content = 'child', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE VIRTUAL TABLE draft_search USING fts5(
  plain_text,
  content = 'changing_section', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

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
, profile TEXT NOT NULL DEFAULT 'FILE_COPY' CHECK (profile <> ''), format TEXT NOT NULL DEFAULT 'WORD' CHECK (format IN ('WORD', 'PDF')), folder TEXT, pieces INTEGER CHECK (pieces >= 0), piece_hashes TEXT) STRICT;

CREATE TABLE export_name_choice (
  record_id  TEXT NOT NULL REFERENCES record (id),
  version    INTEGER NOT NULL CHECK (version >= 0),
  child_id   TEXT NOT NULL REFERENCES child (id),
  choice     TEXT NOT NULL CHECK (choice IN ('KEEP', 'INITIALS', 'MARK')),
  decided_by TEXT NOT NULL REFERENCES app_user (id),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (record_id, version, child_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_answer (
  answer_id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL,
  version   INTEGER NOT NULL CHECK (version >= 1),
  from_user TEXT NOT NULL,
  -- The key it came with, because a new copy counts anew; NULL where it was given here.
  partner   INTEGER REFERENCES partner_key (row),
  number    INTEGER NOT NULL CHECK (number >= 1),
  content   TEXT NOT NULL CHECK (json_valid(content)),
  -- The file from the manager that it answers.
  given_on  TEXT NOT NULL,
  -- The file it came in; NULL where it was given here.
  file_id   TEXT REFERENCES opened_file (file_id),
  -- The last file it was sent in; NULL in a team's store.
  sent_in   TEXT REFERENCES sealed_file (file_id),
  -- What became of it; in a worker's own copy CONFIRMED once the manager's file says that it came.
  outcome   TEXT,
  at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_draft (
  record_id  TEXT PRIMARY KEY,
  version    INTEGER NOT NULL CHECK (version >= 1),
  text_hash  TEXT NOT NULL CHECK (length(text_hash) = 64),
  review     TEXT NOT NULL CHECK (json_valid(review)),
  comment    TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_item (
  kind     TEXT NOT NULL,
  id       TEXT NOT NULL,
  -- In lists, its place among those of its kind.
  position INTEGER NOT NULL,
  file_id  TEXT NOT NULL REFERENCES opened_file (file_id),
  content  TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_note (
  note_id   TEXT PRIMARY KEY,
  action_id TEXT NOT NULL,
  from_user TEXT NOT NULL,
  content   TEXT NOT NULL CHECK (json_valid(content)),
  file_id   TEXT REFERENCES opened_file (file_id),
  sent_in   TEXT REFERENCES sealed_file (file_id),
  outcome   TEXT,
  at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_seen (
  record_id TEXT NOT NULL,
  version   INTEGER NOT NULL CHECK (version >= 1),
  content   TEXT NOT NULL CHECK (json_valid(content)),
  seen_at   TEXT NOT NULL,
  PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE house_document (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  bytes     BLOB NOT NULL,
  sha256    TEXT NOT NULL,
  report    TEXT NOT NULL CHECK (json_valid(report)),
  added_by  TEXT NOT NULL REFERENCES app_user (id),
  added_at  TEXT NOT NULL
) STRICT;

CREATE TABLE opened_file (
  file_id    TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('HAND_OVER', 'ANSWER')),
  partner    INTEGER NOT NULL REFERENCES partner_key (row),
  number     INTEGER NOT NULL CHECK (number >= 1),
  made_at    TEXT NOT NULL,
  expires_on TEXT CHECK (expires_on IS NOT NULL OR kind = 'ANSWER'),
  opened_by  TEXT NOT NULL REFERENCES app_user (id),
  opened_at  TEXT NOT NULL,
  counts     TEXT NOT NULL CHECK (json_valid(counts))
) STRICT, WITHOUT ROWID;

CREATE TABLE own_key (
  user_id    TEXT PRIMARY KEY REFERENCES app_user (id),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  secret_key BLOB NOT NULL CHECK (length(secret_key) = 32),
  made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_code (
  partner INTEGER NOT NULL REFERENCES partner_key (row),
  user_id TEXT NOT NULL REFERENCES app_user (id),
  code    TEXT NOT NULL,
  PRIMARY KEY (partner, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_key (
  row        INTEGER PRIMARY KEY,
  -- The person in a team's store; NULL in a worker's own copy.
  user_id    TEXT REFERENCES app_user (id),
  name       TEXT NOT NULL,
  public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
  read_by    TEXT NOT NULL REFERENCES app_user (id),
  read_at    TEXT NOT NULL,
  trusted_at TEXT,
  ended_at   TEXT
) STRICT;

CREATE TABLE passage_mark (
  id         TEXT PRIMARY KEY,
  record_id  TEXT NOT NULL REFERENCES record (id),
  section    TEXT NOT NULL,
  words      TEXT CHECK (words <> ''),
  about      TEXT NOT NULL CHECK (about <> ''),
  marked_by  TEXT NOT NULL REFERENCES app_user (id),
  marked_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE personal_export (
  row         INTEGER PRIMARY KEY,
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  file_name   TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  check_code  TEXT NOT NULL,
  exported_by TEXT NOT NULL REFERENCES app_user (id),
  exported_at TEXT NOT NULL
) STRICT;

CREATE TABLE personal_place (
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  section_key TEXT,
  at          TEXT NOT NULL,
  PRIMARY KEY (user_id, personal_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE personal_seal (
  personal_id  TEXT PRIMARY KEY REFERENCES personal_record (id),
  text         TEXT NOT NULL CHECK (json_valid(text)),
  sha256       TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  signed_by_id TEXT NOT NULL REFERENCES app_user (id),
  signed_by    TEXT NOT NULL,
  sealed_at    TEXT NOT NULL
) STRICT;

CREATE TABLE personal_section (
  row         INTEGER PRIMARY KEY,
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  key         TEXT NOT NULL,
  value       TEXT NOT NULL CHECK (json_valid(value)),
  updated_at  TEXT NOT NULL,
  UNIQUE (personal_id, key)
) STRICT;

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
  discard_reason   TEXT, check_settings TEXT CHECK (json_valid(check_settings)), same_session TEXT,
  FOREIGN KEY (template_id, template_version) REFERENCES template_version (template_id, version),
  CHECK ((state = 'FILED') = (filed_on IS NOT NULL)),
  CHECK ((state = 'DISCARDED') = (discarded_at IS NOT NULL)),
  CHECK ((state = 'DISCARDED') = (discard_reason IS NOT NULL)),
  CHECK ((type = 'ADDENDUM') = (addendum_to IS NOT NULL)),
  CHECK (hangs_off IS NULL OR type IN ('MILESTONE', 'CHALLENGE', 'HANDOVER', 'STEP_DOWN'))
) STRICT;

CREATE TABLE record_check (
  record_id  TEXT PRIMARY KEY REFERENCES record (id),
  answers    TEXT NOT NULL CHECK (json_valid(answers)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE VIRTUAL TABLE record_search USING fts5(
  plain_text,
  content = 'sealed_section', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);

CREATE TABLE record_section (
  row        INTEGER PRIMARY KEY,
  record_id  TEXT NOT NULL REFERENCES record (id),
  key        TEXT NOT NULL,
  value      TEXT NOT NULL CHECK (json_valid(value)),
  plain_text TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (record_id, key)
) STRICT;

CREATE TABLE record_seen (
  user_id   TEXT NOT NULL REFERENCES app_user (id),
  record_id TEXT NOT NULL REFERENCES record (id),
  version   INTEGER NOT NULL CHECK (version >= 1),
  seen_at   TEXT NOT NULL,
  PRIMARY KEY (user_id, record_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_draft (
  user_id    TEXT NOT NULL REFERENCES app_user (id),
  record_id  TEXT NOT NULL REFERENCES record (id),
  text_hash  TEXT NOT NULL CHECK (length(text_hash) = 64),
  review     TEXT NOT NULL CHECK (json_valid(review)),
  comment    TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (user_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE schema_migration (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;

CREATE TABLE sealed_file (
  file_id    TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('HAND_OVER', 'ANSWER')),
  user_id    TEXT REFERENCES app_user (id),
  number     INTEGER NOT NULL CHECK (number >= 1),
  made_by    TEXT NOT NULL REFERENCES app_user (id),
  made_at    TEXT NOT NULL,
  -- NULL for an answer, which waits as long as it must.
  expires_on TEXT CHECK (expires_on IS NOT NULL OR kind = 'ANSWER'),
  revoked_at TEXT,
  counts     TEXT NOT NULL CHECK (json_valid(counts)),
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_snapshot (
  record_id    TEXT PRIMARY KEY REFERENCES record (id),
  text         TEXT NOT NULL CHECK (json_valid(text)),
  sha256       TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  signed_by_id TEXT NOT NULL REFERENCES app_user (id),
  signed_by    TEXT NOT NULL,
  sealed_at    TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting_change (
  row    INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  after  TEXT NOT NULL CHECK (json_valid(after)),
  at     TEXT NOT NULL,
  actor  TEXT NOT NULL REFERENCES app_user (id)
) STRICT;

CREATE TABLE shared_text (
  record_id TEXT NOT NULL REFERENCES record (id),
  version   INTEGER NOT NULL CHECK (version >= 1),
  text      TEXT NOT NULL CHECK (json_valid(text)),
  sha256    TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  shared_at TEXT NOT NULL,
  PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE store_kind (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  kind TEXT NOT NULL CHECK (kind IN ('TEAM', 'OWN_COPY'))
) STRICT;

CREATE TABLE template_draft (
  template_id  TEXT PRIMARY KEY CHECK (template_id GLOB 'own-*'),
  content      TEXT NOT NULL CHECK (json_valid(content) AND content ->> '$.id' = template_id),
  -- The version it began from; null for a form that was never published.
  based_on     INTEGER,
  updated_at   TEXT NOT NULL,
  updated_by   TEXT NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_publication (
  template_id  TEXT NOT NULL CHECK (template_id GLOB 'own-*'),
  version      INTEGER NOT NULL CHECK (version >= 1),
  note         TEXT NOT NULL CHECK (trim(note) <> ''),
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (template_id, version),
  FOREIGN KEY (template_id, version) REFERENCES template_version (template_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE template_retirement (
  template_id TEXT PRIMARY KEY,
  retired_at  TEXT NOT NULL,
  retired_by  TEXT NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_version (
  template_id TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version >= 1),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  stored_at   TEXT NOT NULL,
  PRIMARY KEY (template_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_place (
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  record_id   TEXT NOT NULL REFERENCES record (id),
  section_key TEXT,
  at          TEXT NOT NULL,
  PRIMARY KEY (user_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE worker (
  name                 TEXT PRIMARY KEY COLLATE NOCASE CHECK (trim(name) <> ''),
  started_on           TEXT,
  newly_qualified_from TEXT,
  left_on              TEXT,
  updated_at           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE worker_answer (
  record_id   TEXT NOT NULL REFERENCES record (id),
  version     INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('AGREES', 'AGREES_WITH_COMMENT', 'DISAGREES', 'NO_REPLY')),
  comment     TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL, review TEXT CHECK (json_valid(review)), pinned_to TEXT CHECK (length(pinned_to) = 64), recorded_by_id TEXT REFERENCES app_user (id),
  PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER action_counts_only_grow BEFORE UPDATE ON action
WHEN NEW.carries < OLD.carries OR NEW.moves < OLD.moves
  OR NEW.earlier_carries < OLD.earlier_carries OR NEW.earlier_moves < OLD.earlier_moves
BEGIN
  SELECT RAISE(ABORT, 'what slipped is not taken back');
END;

CREATE TRIGGER action_date_follows_its_history BEFORE UPDATE OF due ON action
WHEN NEW.due <> OLD.due AND (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
  AND NEW.due IS NOT (SELECT detail ->> '$.to' FROM action_event
    WHERE action_id = OLD.id AND kind = 'DATE_MOVED' ORDER BY row DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'a date moves by an entry in the history');
END;

CREATE TRIGGER action_event_grows_at_the_end BEFORE INSERT ON action_event
WHEN EXISTS (SELECT 1 FROM action_event WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the history of an action only grows');
END;

CREATE TRIGGER action_event_is_kept BEFORE DELETE ON action_event
BEGIN
  SELECT RAISE(ABORT, 'the history of an action only grows');
END;

CREATE TRIGGER action_event_never_changes BEFORE UPDATE ON action_event
BEGIN
  SELECT RAISE(ABORT, 'the history of an action only grows');
END;

CREATE TRIGGER action_identity_stays BEFORE UPDATE ON action
WHEN NEW.row <> OLD.row OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.record_id <> OLD.record_id
BEGIN
  SELECT RAISE(ABORT, 'an action keeps its identity');
END;

CREATE TRIGGER action_insert BEFORE INSERT ON action
WHEN NOT EXISTS (
    SELECT 1 FROM record WHERE id = NEW.record_id AND child_id = NEW.child_id AND state IN ('DRAFT', 'SHARED'))
  OR EXISTS (SELECT 1 FROM action WHERE id = NEW.id OR row = NEW.row)
  OR NEW.carries <> 0 OR NEW.moves <> 0 OR NEW.earlier_carries <> 0 OR NEW.earlier_moves <> 0
BEGIN
  SELECT RAISE(ABORT, 'an action belongs to a record that is not yet sealed');
END;

CREATE TRIGGER action_is_carried AFTER INSERT ON action_event WHEN NEW.kind = 'CARRIED'
BEGIN
  UPDATE action SET carries = carries + 1 WHERE id = NEW.action_id;
END;

CREATE TRIGGER action_is_kept BEFORE DELETE ON action
BEGIN
  SELECT RAISE(ABORT, 'an action is never deleted');
END;

CREATE TRIGGER action_is_moved AFTER INSERT ON action_event WHEN NEW.kind = 'DATE_MOVED'
BEGIN
  UPDATE action SET moves = moves + 1 WHERE id = NEW.action_id;
END;

CREATE TRIGGER action_owner_follows_its_history BEFORE UPDATE OF who ON action
WHEN NEW.who <> OLD.who AND (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
  AND NEW.who IS NOT (SELECT detail ->> '$.to' FROM action_event
    WHERE action_id = OLD.id AND kind = 'OWNER_CHANGED' ORDER BY row DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'who does it changes by an entry in its history');
END;

CREATE TRIGGER action_role_is_sealed BEFORE UPDATE OF role ON action
WHEN NEW.role <> OLD.role AND (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED')
BEGIN
  SELECT RAISE(ABORT, 'the words of an agreed action never change');
END;

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

CREATE TRIGGER answer_set_aside_is_kept BEFORE DELETE ON answer_set_aside
BEGIN
  SELECT RAISE(ABORT, 'an answer that was set aside is kept');
END;

CREATE TRIGGER answer_set_aside_never_changes BEFORE UPDATE ON answer_set_aside
BEGIN
  SELECT RAISE(ABORT, 'an answer that was set aside is kept');
END;

CREATE TRIGGER app_user_identity_stays BEFORE UPDATE ON app_user
WHEN NEW.id <> OLD.id OR NEW.name <> OLD.name OR NEW.created_at <> OLD.created_at
  OR (OLD.left_on IS NOT NULL AND NEW.left_on IS NOT OLD.left_on)
BEGIN
  SELECT RAISE(ABORT, 'a person keeps their name, and does not come back under an old sign-in');
END;

CREATE TRIGGER app_user_is_kept BEFORE DELETE ON app_user
BEGIN
  SELECT RAISE(ABORT, 'a person who signed in is never forgotten');
END;

CREATE TRIGGER app_user_name_is_free BEFORE INSERT ON app_user
WHEN EXISTS (SELECT 1 FROM app_user WHERE name = NEW.name COLLATE NOCASE AND left_on IS NULL AND id <> NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'somebody else has this name');
END;

CREATE TRIGGER audit_event_follows_the_last BEFORE INSERT ON audit_event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
  OR NEW.previous_hash IS NOT coalesce(
    (SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;

CREATE TRIGGER audit_event_is_kept BEFORE DELETE ON audit_event
BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;

CREATE TRIGGER audit_event_never_changes BEFORE UPDATE ON audit_event
BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;

CREATE TRIGGER challenge_closed_is_still BEFORE UPDATE ON challenge WHEN OLD.closed_on IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a closed challenge does not change');
END;

CREATE TRIGGER challenge_event_grows_at_the_end BEFORE INSERT ON challenge_event
WHEN EXISTS (SELECT 1 FROM challenge_event WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the history of a challenge only grows');
END;

CREATE TRIGGER challenge_event_is_kept BEFORE DELETE ON challenge_event
BEGIN
  SELECT RAISE(ABORT, 'the history of a challenge only grows');
END;

CREATE TRIGGER challenge_event_never_changes BEFORE UPDATE ON challenge_event
BEGIN
  SELECT RAISE(ABORT, 'the history of a challenge only grows');
END;

CREATE TRIGGER challenge_identity_stays BEFORE UPDATE ON challenge
WHEN NEW.row <> OLD.row OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a challenge keeps its identity');
END;

CREATE TRIGGER challenge_insert BEFORE INSERT ON challenge
WHEN EXISTS (SELECT 1 FROM challenge WHERE id = NEW.id OR row = NEW.row) OR NEW.closed_on IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a challenge is raised once, and closed after that');
END;

CREATE TRIGGER challenge_is_kept BEFORE DELETE ON challenge
BEGIN
  SELECT RAISE(ABORT, 'a challenge is never deleted');
END;

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

CREATE TRIGGER child_fact_stays_with_its_child BEFORE UPDATE OF id, child_id, kind ON child_fact
WHEN NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.kind <> OLD.kind
BEGIN
  SELECT RAISE(ABORT, 'a dated fact stays with its child');
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

CREATE TRIGGER child_key_date_grows_at_the_end BEFORE INSERT ON child_key_date
WHEN EXISTS (SELECT 1 FROM child_key_date WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the days of a plan only grow');
END;

CREATE TRIGGER child_key_date_is_kept BEFORE DELETE ON child_key_date
BEGIN
  SELECT RAISE(ABORT, 'the days of a plan only grow');
END;

CREATE TRIGGER child_key_date_never_changes BEFORE UPDATE ON child_key_date
BEGIN
  SELECT RAISE(ABORT, 'the days of a plan only grow');
END;

CREATE TRIGGER child_last_supervision AFTER UPDATE OF state ON record
WHEN OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
  AND NEW.type = 'CASE' AND NEW.session_date IS NOT NULL
BEGIN
  UPDATE child SET last_supervision = max(coalesce(last_supervision, ''), NEW.session_date) WHERE id = NEW.child_id;
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

CREATE TRIGGER export_log_is_kept BEFORE DELETE ON export_log
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;

CREATE TRIGGER export_log_is_not_replaced BEFORE INSERT ON export_log
WHEN EXISTS (SELECT 1 FROM export_log WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;

CREATE TRIGGER export_log_never_changes BEFORE UPDATE ON export_log
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
END;

CREATE TRIGGER handed_answer_is_kept BEFORE DELETE ON handed_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer that came is kept as it came');
END;

CREATE TRIGGER handed_answer_words_stay BEFORE UPDATE ON handed_answer
WHEN NEW.answer_id <> OLD.answer_id OR NEW.record_id <> OLD.record_id OR NEW.version <> OLD.version
  OR NEW.from_user <> OLD.from_user OR NEW.number <> OLD.number OR NEW.content <> OLD.content
  OR NEW.partner IS NOT OLD.partner OR NEW.at <> OLD.at
BEGIN
  SELECT RAISE(ABORT, 'an answer that came is kept as it came');
END;

CREATE TRIGGER handed_note_is_kept BEFORE DELETE ON handed_note
BEGIN
  SELECT RAISE(ABORT, 'a note that came is kept as it came');
END;

CREATE TRIGGER handed_note_words_stay BEFORE UPDATE ON handed_note
WHEN NEW.note_id <> OLD.note_id OR NEW.action_id <> OLD.action_id OR NEW.from_user <> OLD.from_user
  OR NEW.content <> OLD.content OR NEW.at <> OLD.at
BEGIN
  SELECT RAISE(ABORT, 'a note that came is kept as it came');
END;

CREATE TRIGGER house_document_is_not_replaced BEFORE INSERT ON house_document
WHEN EXISTS (SELECT 1 FROM house_document WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a house document never changes');
END;

CREATE TRIGGER house_document_never_changes BEFORE UPDATE ON house_document
BEGIN
  SELECT RAISE(ABORT, 'a house document never changes');
END;

CREATE TRIGGER passage_is_marked_before_sealing BEFORE INSERT ON passage_mark
WHEN (SELECT state FROM record WHERE id = NEW.record_id) NOT IN ('DRAFT', 'SHARED')
  OR EXISTS (SELECT 1 FROM passage_mark WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the marks of a sealed record do not change');
END;

CREATE TRIGGER passage_mark_never_changes BEFORE UPDATE ON passage_mark
BEGIN
  SELECT RAISE(ABORT, 'a mark is taken away and made again');
END;

CREATE TRIGGER passage_mark_of_sealed_stays BEFORE DELETE ON passage_mark
WHEN (SELECT state FROM record WHERE id = OLD.record_id) NOT IN ('DRAFT', 'SHARED', 'DISCARDED')
BEGIN
  SELECT RAISE(ABORT, 'the marks of a sealed record do not change');
END;

CREATE TRIGGER personal_export_is_kept BEFORE DELETE ON personal_export
BEGIN
  SELECT RAISE(ABORT, 'the export log only grows');
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

CREATE TRIGGER personal_record_changes_in_draft_only BEFORE UPDATE ON personal_record
WHEN OLD.state <> 'DRAFT'
  OR (NEW.state <> 'DRAFT' AND (NEW.header <> OLD.header OR NEW.recorded_on IS NOT OLD.recorded_on))
  OR (NEW.state <> 'SIGNED' AND EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = OLD.id))
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;

CREATE TRIGGER personal_record_identity_stays BEFORE UPDATE ON personal_record
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.supervisor_id <> OLD.supervisor_id
  OR NEW.template_id <> OLD.template_id OR NEW.template_version <> OLD.template_version
  OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision keeps its identity');
END;

CREATE TRIGGER personal_record_is_kept BEFORE DELETE ON personal_record
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision is never deleted');
END;

CREATE TRIGGER personal_record_starts_as_draft BEFORE INSERT ON personal_record
WHEN NEW.state <> 'DRAFT' OR EXISTS (SELECT 1 FROM personal_record WHERE id = NEW.id OR number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision starts as a new draft');
END;

CREATE TRIGGER personal_record_state_machine BEFORE UPDATE OF state ON personal_record
WHEN NEW.state <> OLD.state AND NOT (
  (OLD.state = 'DRAFT' AND NEW.state = 'DISCARDED')
  OR (OLD.state = 'DRAFT' AND NEW.state = 'SIGNED' AND EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = OLD.id))
)
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision cannot take this step');
END;

CREATE TRIGGER personal_seal_insert BEFORE INSERT ON personal_seal
WHEN (SELECT state FROM personal_record WHERE id = NEW.personal_id) IS NOT 'DRAFT'
  OR (SELECT supervisor_id FROM personal_record WHERE id = NEW.personal_id) IS NOT NEW.signed_by_id
  OR EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = NEW.personal_id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision is sealed once, by its supervisor');
END;

CREATE TRIGGER personal_seal_is_kept BEFORE DELETE ON personal_seal
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;

CREATE TRIGGER personal_seal_never_changes BEFORE UPDATE ON personal_seal
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;

CREATE TRIGGER personal_section_delete BEFORE DELETE ON personal_section
WHEN (SELECT state FROM personal_record WHERE id = OLD.personal_id) IS NOT 'DISCARDED'
BEGIN
  SELECT RAISE(ABORT, 'only the words of a discarded draft are wiped');
END;

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

CREATE TRIGGER record_check_delete BEFORE DELETE ON record_check
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state = 'DISCARDED')
BEGIN
  SELECT RAISE(ABORT, 'answers to the check are given before a record is sealed');
END;

CREATE TRIGGER record_check_insert BEFORE INSERT ON record_check
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id AND state IN ('DRAFT', 'SHARED'))
  OR EXISTS (SELECT 1 FROM record_check WHERE record_id = NEW.record_id)
BEGIN
  SELECT RAISE(ABORT, 'answers to the check are given before a record is sealed');
END;

CREATE TRIGGER record_check_settings_stay BEFORE UPDATE OF check_settings ON record
WHEN OLD.check_settings IS NOT NULL AND NEW.check_settings IS NOT OLD.check_settings
BEGIN
  SELECT RAISE(ABORT, 'a record keeps the settings it was begun with');
END;

CREATE TRIGGER record_check_update BEFORE UPDATE ON record_check
WHEN NEW.record_id <> OLD.record_id
  OR NOT EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state IN ('DRAFT', 'SHARED'))
BEGIN
  SELECT RAISE(ABORT, 'answers to the check are given before a record is sealed');
END;

CREATE TRIGGER record_hangs_off_its_child BEFORE INSERT ON record
WHEN NEW.hangs_off IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM record WHERE id = NEW.hangs_off AND child_id = NEW.child_id AND state <> 'DISCARDED')
BEGIN
  SELECT RAISE(ABORT, 'a record hangs off one of the same child');
END;

CREATE TRIGGER record_identity_stays BEFORE UPDATE ON record
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.type <> OLD.type
  OR NEW.template_id <> OLD.template_id
  OR (NEW.template_version <> OLD.template_version AND (OLD.state <> 'DRAFT' OR NEW.state <> 'DRAFT'))
  OR NEW.addendum_to IS NOT OLD.addendum_to OR NEW.hangs_off IS NOT OLD.hangs_off OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a record keeps its identity');
END;

CREATE TRIGGER record_is_kept BEFORE DELETE ON record
BEGIN
  SELECT RAISE(ABORT, 'a record is never deleted');
END;

CREATE TRIGGER record_sealed_is_still BEFORE UPDATE ON record
WHEN OLD.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED', 'DISCARDED')
  AND NEW.state = OLD.state
BEGIN
  SELECT RAISE(ABORT, 'a record that is sealed or discarded does not change');
END;

CREATE TRIGGER record_section_delete BEFORE DELETE ON record_section
WHEN (SELECT state FROM record WHERE id = OLD.record_id) IS NOT 'DISCARDED'
BEGIN
  SELECT RAISE(ABORT, 'only the words of a discarded draft are wiped');
END;

CREATE TRIGGER record_section_insert BEFORE INSERT ON record_section
WHEN (SELECT state FROM record WHERE id = NEW.record_id) IS NOT 'DRAFT'
  OR EXISTS (SELECT 1 FROM record_section WHERE row = NEW.row OR (record_id = NEW.record_id AND key = NEW.key))
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;

CREATE TRIGGER record_section_update BEFORE UPDATE ON record_section
WHEN (SELECT state FROM record WHERE id = OLD.record_id) IS NOT 'DRAFT'
  OR NEW.row <> OLD.row OR NEW.record_id <> OLD.record_id OR NEW.key <> OLD.key
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;

CREATE TRIGGER record_starts_as_draft BEFORE INSERT ON record
WHEN NEW.state <> 'DRAFT' OR NEW.version <> 0 OR NEW.shared_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a record starts as a new draft');
END;

CREATE TRIGGER record_state_machine BEFORE UPDATE OF state ON record
WHEN NEW.state <> OLD.state AND NOT (
  (OLD.state = 'DRAFT' AND NEW.state = 'SHARED')
  OR (OLD.state = 'DRAFT' AND NEW.state = 'DISCARDED' AND OLD.version = 0)
  OR (OLD.state = 'SHARED' AND NEW.state = 'DRAFT')
  OR (OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
      AND EXISTS (SELECT 1 FROM sealed_snapshot WHERE record_id = OLD.id))
  OR (OLD.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY') AND NEW.state = 'FILED'
      AND EXISTS (SELECT 1 FROM export_log
        WHERE record_id = OLD.id AND state = OLD.state AND profile = 'FILE_COPY'))
)
BEGIN
  SELECT RAISE(ABORT, 'a record cannot take this step');
END;

CREATE TRIGGER record_version_counts_shares BEFORE UPDATE ON record
WHEN (NEW.version <> OLD.version OR NEW.shared_at IS NOT OLD.shared_at)
  AND NOT (OLD.state = 'DRAFT' AND NEW.state = 'SHARED' AND NEW.version = OLD.version + 1)
BEGIN
  SELECT RAISE(ABORT, 'the version counts how often a record was shared');
END;

CREATE TRIGGER record_words_change_in_draft_only BEFORE UPDATE ON record
WHEN OLD.state <> 'DRAFT' AND (NEW.header <> OLD.header OR NEW.recorded_on IS NOT OLD.recorded_on)
BEGIN
  SELECT RAISE(ABORT, 'only the words of a draft change');
END;

CREATE TRIGGER sealed_snapshot_insert BEFORE INSERT ON sealed_snapshot
WHEN (SELECT state FROM record WHERE id = NEW.record_id) IS NOT 'SHARED'
  OR EXISTS (SELECT 1 FROM sealed_snapshot WHERE record_id = NEW.record_id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'a record is sealed once, from shared');
END;

CREATE TRIGGER sealed_snapshot_is_kept BEFORE DELETE ON sealed_snapshot
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;

CREATE TRIGGER sealed_snapshot_never_changes BEFORE UPDATE ON sealed_snapshot
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;

CREATE TRIGGER setting_change_grows_at_the_end BEFORE INSERT ON setting_change
WHEN EXISTS (SELECT 1 FROM setting_change WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'the history of the settings only grows');
END;

CREATE TRIGGER setting_change_is_kept BEFORE DELETE ON setting_change
BEGIN
  SELECT RAISE(ABORT, 'the history of the settings only grows');
END;

CREATE TRIGGER setting_change_never_changes BEFORE UPDATE ON setting_change
BEGIN
  SELECT RAISE(ABORT, 'the history of the settings only grows');
END;

CREATE TRIGGER shared_text_is_kept BEFORE DELETE ON shared_text
BEGIN
  SELECT RAISE(ABORT, 'a shared text never changes');
END;

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

CREATE TRIGGER store_kind_is_decided_first BEFORE UPDATE ON store_kind
WHEN NEW.only <> OLD.only OR EXISTS (SELECT 1 FROM app_user)
BEGIN
  SELECT RAISE(ABORT, 'what a store is does not change');
END;

CREATE TRIGGER store_kind_is_kept BEFORE DELETE ON store_kind
BEGIN
  SELECT RAISE(ABORT, 'what a store is does not change');
END;

CREATE TRIGGER template_publication_is_kept BEFORE DELETE ON template_publication
BEGIN
  SELECT RAISE(ABORT, 'what was published never changes');
END;

CREATE TRIGGER template_publication_is_the_next BEFORE INSERT ON template_publication
WHEN NEW.version IS NOT
  (SELECT coalesce(max(version), 0) + 1 FROM template_publication WHERE template_id = NEW.template_id)
BEGIN
  SELECT RAISE(ABORT, 'what was published never changes');
END;

CREATE TRIGGER template_publication_never_changes BEFORE UPDATE ON template_publication
BEGIN
  SELECT RAISE(ABORT, 'what was published never changes');
END;

CREATE TRIGGER template_retirement_is_of_a_form BEFORE INSERT ON template_retirement
WHEN NOT EXISTS (SELECT 1 FROM template_version WHERE template_id = NEW.template_id)
BEGIN
  SELECT RAISE(ABORT, 'only a form that can be used is retired');
END;

CREATE TRIGGER template_retirement_never_moves BEFORE UPDATE ON template_retirement
BEGIN
  SELECT RAISE(ABORT, 'a retirement is taken back, not changed');
END;

CREATE TRIGGER template_version_is_kept BEFORE DELETE ON template_version
BEGIN
  SELECT RAISE(ABORT, 'a template version never changes');
END;

CREATE TRIGGER template_version_is_not_replaced BEFORE INSERT ON template_version
WHEN EXISTS (SELECT 1 FROM template_version WHERE template_id = NEW.template_id AND version = NEW.version)
BEGIN
  SELECT RAISE(ABORT, 'a template version never changes');
END;

CREATE TRIGGER template_version_is_published BEFORE INSERT ON template_version
WHEN NEW.content ->> '$.id' IS NOT NEW.template_id OR NEW.content ->> '$.version' IS NOT NEW.version
  OR (NEW.template_id GLOB 'own-*' AND NOT EXISTS (
    SELECT 1 FROM template_publication WHERE template_id = NEW.template_id AND version = NEW.version))
BEGIN
  SELECT RAISE(ABORT, 'a version of a form is published first');
END;

CREATE TRIGGER template_version_never_changes BEFORE UPDATE ON template_version
BEGIN
  SELECT RAISE(ABORT, 'a template version never changes');
END;

CREATE TRIGGER worker_answer_insert BEFORE INSERT ON worker_answer
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id AND state = 'SHARED' AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM worker_answer WHERE record_id = NEW.record_id AND version = NEW.version)
BEGIN
  SELECT RAISE(ABORT, 'an answer belongs to the shared version');
END;

CREATE TRIGGER worker_answer_is_kept BEFORE DELETE ON worker_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer is never deleted');
END;

CREATE TRIGGER worker_answer_update BEFORE UPDATE ON worker_answer
WHEN NEW.record_id <> OLD.record_id OR NEW.version <> OLD.version
  OR NOT EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state = 'SHARED' AND version = OLD.version)
BEGIN
  SELECT RAISE(ABORT, 'an answer belongs to the shared version');
END;

CREATE VIEW changing_section (row, plain_text) AS
  SELECT section.row, section.plain_text
  FROM record_section AS section JOIN record ON record.id = section.record_id
  WHERE record.state IN ('DRAFT', 'SHARED', 'DISCARDED');

CREATE VIEW sealed_section (row, plain_text) AS
  SELECT section.row, section.plain_text
  FROM record_section AS section JOIN record ON record.id = section.record_id
  WHERE record.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED');
