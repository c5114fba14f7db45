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

-- The code both read aloud, once it is worked out: it is slow on purpose. One for each of the people here.
CREATE TABLE partner_code (
  partner INTEGER NOT NULL REFERENCES partner_key (row),
  user_id TEXT NOT NULL REFERENCES app_user (id),
  code    TEXT NOT NULL,
  PRIMARY KEY (partner, user_id)
) STRICT, WITHOUT ROWID;

-- The files this store has made. `number` counts those for one person.
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

-- The files of others this store has taken in.
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

-- Files of others that were called back, whether they were opened here or not.
CREATE TABLE called_back (
  file_id TEXT PRIMARY KEY,
  -- The file that said so.
  told_in TEXT NOT NULL REFERENCES opened_file (file_id)
) STRICT, WITHOUT ROWID;

-- In a worker's own copy: what the last file held, as the team's program would have shown it to them.
CREATE TABLE handed_item (
  kind     TEXT NOT NULL,
  id       TEXT NOT NULL,
  -- In lists, its place among those of its kind.
  position INTEGER NOT NULL,
  file_id  TEXT NOT NULL REFERENCES opened_file (file_id),
  content  TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- In a worker's own copy: an answer while it is being written, and which versions were before them.
CREATE TABLE handed_draft (
  record_id  TEXT PRIMARY KEY,
  version    INTEGER NOT NULL CHECK (version >= 1),
  text_hash  TEXT NOT NULL CHECK (length(text_hash) = 64),
  review     TEXT NOT NULL CHECK (json_valid(review)),
  comment    TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE handed_seen (
  record_id TEXT NOT NULL,
  version   INTEGER NOT NULL CHECK (version >= 1),
  content   TEXT NOT NULL CHECK (json_valid(content)),
  seen_at   TEXT NOT NULL,
  PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;

-- Answers that travel: in a worker's own copy those they gave, in a team's store those that came. `number` is counted
-- by the copy they were given in, because its clock may be wrong.
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
CREATE INDEX handed_answer_of_record ON handed_answer (record_id, version);

CREATE TRIGGER handed_answer_words_stay BEFORE UPDATE ON handed_answer
WHEN NEW.answer_id <> OLD.answer_id OR NEW.record_id <> OLD.record_id OR NEW.version <> OLD.version
  OR NEW.from_user <> OLD.from_user OR NEW.number <> OLD.number OR NEW.content <> OLD.content
  OR NEW.partner IS NOT OLD.partner OR NEW.at <> OLD.at
BEGIN
  SELECT RAISE(ABORT, 'an answer that came is kept as it came');
END;
CREATE TRIGGER handed_answer_is_kept BEFORE DELETE ON handed_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer that came is kept as it came');
END;

-- What somebody recorded at the desk and a manager put an answer that came in place of. Kept, as that one is.
CREATE TABLE answer_set_aside (
  for_answer TEXT PRIMARY KEY REFERENCES handed_answer (answer_id),
  content    TEXT NOT NULL CHECK (json_valid(content)),
  decided_by TEXT NOT NULL REFERENCES app_user (id),
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER answer_set_aside_never_changes BEFORE UPDATE ON answer_set_aside
BEGIN
  SELECT RAISE(ABORT, 'an answer that was set aside is kept');
END;
CREATE TRIGGER answer_set_aside_is_kept BEFORE DELETE ON answer_set_aside
BEGIN
  SELECT RAISE(ABORT, 'an answer that was set aside is kept');
END;

-- Progress noted on actions, in the same way.
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
CREATE INDEX handed_note_of_action ON handed_note (action_id);

CREATE TRIGGER handed_note_words_stay BEFORE UPDATE ON handed_note
WHEN NEW.note_id <> OLD.note_id OR NEW.action_id <> OLD.action_id OR NEW.from_user <> OLD.from_user
  OR NEW.content <> OLD.content OR NEW.at <> OLD.at
BEGIN
  SELECT RAISE(ABORT, 'a note that came is kept as it came');
END;
CREATE TRIGGER handed_note_is_kept BEFORE DELETE ON handed_note
BEGIN
  SELECT RAISE(ABORT, 'a note that came is kept as it came');
END;
