-- Sealed files between a team's store and a worker's own copy.

-- Each person's own key pair. The secret half never leaves the store, which is encrypted.
CREATE TABLE own_key (
  user_id    TEXT PRIMARY KEY REFERENCES app_user (id),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  secret_key BLOB NOT NULL CHECK (length(secret_key) = 32),
  made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The key cards of others. Trusted once both have read the same code aloud.
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

-- The files this store has made. `number` counts those for one person.
CREATE TABLE sealed_file (
  file_id    TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('HAND_OVER', 'ANSWER')),
  user_id    TEXT REFERENCES app_user (id),
  number     INTEGER NOT NULL CHECK (number >= 1),
  made_by    TEXT NOT NULL REFERENCES app_user (id),
  made_at    TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  revoked_at TEXT,
  counts     TEXT NOT NULL CHECK (json_valid(counts)),
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

-- The files of others this store has taken in.
CREATE TABLE opened_file (
  file_id    TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('HAND_OVER', 'ANSWER')),
  partner    INTEGER NOT NULL REFERENCES partner_key (row),
  number     INTEGER NOT NULL CHECK (number >= 1),
  made_at    TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  opened_by  TEXT NOT NULL REFERENCES app_user (id),
  opened_at  TEXT NOT NULL,
  revoked_at TEXT,
  counts     TEXT NOT NULL CHECK (json_valid(counts))
) STRICT, WITHOUT ROWID;

-- In a worker's own copy: what the last file held, as the team's program would have shown it to them.
CREATE TABLE handed_item (
  kind    TEXT NOT NULL,
  id      TEXT NOT NULL,
  file_id TEXT NOT NULL REFERENCES opened_file (file_id),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- Answers that travel: in a worker's own copy those they gave, in a team's store those that came. `number` is counted
-- by the copy they were given in, because its clock may be wrong.
CREATE TABLE handed_answer (
  answer_id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL,
  version   INTEGER NOT NULL CHECK (version >= 1),
  from_user TEXT NOT NULL,
  number    INTEGER NOT NULL CHECK (number >= 1),
  content   TEXT NOT NULL CHECK (json_valid(content)),
  -- The file it came in; NULL where it was given here.
  file_id   TEXT REFERENCES opened_file (file_id),
  -- What became of it in the team's store; NULL in a worker's own copy.
  outcome   TEXT,
  at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handed_answer_of_record ON handed_answer (record_id, version);

CREATE TRIGGER handed_answer_words_stay BEFORE UPDATE ON handed_answer
WHEN NEW.answer_id <> OLD.answer_id OR NEW.record_id <> OLD.record_id OR NEW.version <> OLD.version
  OR NEW.from_user <> OLD.from_user OR NEW.number <> OLD.number OR NEW.content <> OLD.content
BEGIN
  SELECT RAISE(ABORT, 'an answer that came is kept as it came');
END;
CREATE TRIGGER handed_answer_is_kept BEFORE DELETE ON handed_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer that came is kept as it came');
END;

-- Progress noted on actions, in the same way.
CREATE TABLE handed_note (
  note_id   TEXT PRIMARY KEY,
  action_id TEXT NOT NULL,
  from_user TEXT NOT NULL,
  content   TEXT NOT NULL CHECK (json_valid(content)),
  file_id   TEXT REFERENCES opened_file (file_id),
  at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
