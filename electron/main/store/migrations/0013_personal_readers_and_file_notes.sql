-- Who but the supervisor reads a personal supervision, and what the worker says to it. A note for a child's file is a
-- record of its own beside the group consultation it comes from.

-- The worker as the one who signs in, and not as a name that a later colleague may have too.
CREATE TABLE personal_worker (
  personal_id TEXT PRIMARY KEY REFERENCES personal_record (id),
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  linked_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX personal_worker_of_user ON personal_worker (user_id);

CREATE TRIGGER personal_worker_is_another BEFORE INSERT ON personal_worker
WHEN EXISTS (SELECT 1 FROM personal_worker WHERE personal_id = NEW.personal_id)
  OR EXISTS (SELECT 1 FROM personal_record WHERE id = NEW.personal_id
    AND (supervisor_id = NEW.user_id OR state = 'DISCARDED'))
BEGIN
  SELECT RAISE(ABORT, 'a personal supervision is with one worker, who is not its supervisor');
END;
CREATE TRIGGER personal_worker_stays BEFORE UPDATE ON personal_worker
BEGIN
  SELECT RAISE(ABORT, 'whose a personal supervision is does not change');
END;
-- While it is a draft another name may be written in it.
CREATE TRIGGER personal_worker_is_kept BEFORE DELETE ON personal_worker
WHEN (SELECT state FROM personal_record WHERE id = OLD.personal_id) IS NOT 'DRAFT'
BEGIN
  SELECT RAISE(ABORT, 'whose a personal supervision is does not change');
END;

-- The worker's own signature under the sealed text, with what they want to say to it.
CREATE TABLE personal_answer (
  personal_id TEXT PRIMARY KEY REFERENCES personal_record (id),
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  name        TEXT NOT NULL CHECK (name <> ''),
  comment     TEXT NOT NULL,
  -- The sealed text that was before them.
  pinned_to   TEXT NOT NULL CHECK (length(pinned_to) = 64),
  answered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER personal_answer_is_the_workers BEFORE INSERT ON personal_answer
WHEN EXISTS (SELECT 1 FROM personal_answer WHERE personal_id = NEW.personal_id)
  OR NOT EXISTS (SELECT 1 FROM personal_worker WHERE personal_id = NEW.personal_id AND user_id = NEW.user_id)
  OR NOT EXISTS (SELECT 1 FROM personal_seal WHERE personal_id = NEW.personal_id AND sha256 = NEW.pinned_to)
BEGIN
  SELECT RAISE(ABORT, 'the worker signs once, under the sealed text');
END;
CREATE TRIGGER personal_answer_never_changes BEFORE UPDATE ON personal_answer
BEGIN
  SELECT RAISE(ABORT, 'what the worker signed never changes');
END;
CREATE TRIGGER personal_answer_is_kept BEFORE DELETE ON personal_answer
BEGIN
  SELECT RAISE(ABORT, 'what the worker signed never changes');
END;

-- Each time the supervisor's own manager read it, and why: seen by both whose it is.
CREATE TABLE personal_reading (
  row         INTEGER PRIMARY KEY,
  personal_id TEXT NOT NULL REFERENCES personal_record (id),
  user_id     TEXT NOT NULL REFERENCES app_user (id),
  name        TEXT NOT NULL CHECK (name <> ''),
  reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
  read_at     TEXT NOT NULL
) STRICT;
CREATE INDEX personal_reading_of_record ON personal_reading (personal_id, row);

CREATE TRIGGER personal_reading_of_signed_only BEFORE INSERT ON personal_reading
WHEN (SELECT state FROM personal_record WHERE id = NEW.personal_id) IS NOT 'SIGNED'
  OR EXISTS (SELECT 1 FROM personal_reading WHERE row = NEW.row)
BEGIN
  SELECT RAISE(ABORT, 'only what is signed is read with a reason');
END;
CREATE TRIGGER personal_reading_never_changes BEFORE UPDATE ON personal_reading
BEGIN
  SELECT RAISE(ABORT, 'who read it is never forgotten');
END;
CREATE TRIGGER personal_reading_is_kept BEFORE DELETE ON personal_reading
BEGIN
  SELECT RAISE(ABORT, 'who read it is never forgotten');
END;

-- The note for a child's file is a record of its own, with its own number, words and export, made from a consultation.
CREATE TABLE file_note (
  record_id TEXT PRIMARY KEY REFERENCES record (id),
  group_id  TEXT NOT NULL REFERENCES record (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_note_of_group ON file_note (group_id);

CREATE TRIGGER file_note_is_of_a_consultation BEFORE INSERT ON file_note
WHEN EXISTS (SELECT 1 FROM file_note WHERE record_id = NEW.record_id)
  OR NOT EXISTS (
    SELECT 1 FROM record AS note JOIN record AS consultation ON consultation.child_id = note.child_id
    WHERE note.id = NEW.record_id AND note.type = 'OVERSIGHT' AND note.state = 'DRAFT'
      AND consultation.id = NEW.group_id AND consultation.type = 'GROUP' AND consultation.state <> 'DISCARDED')
BEGIN
  SELECT RAISE(ABORT, 'a note for the file is of a consultation about the same child');
END;
CREATE TRIGGER file_note_stays BEFORE UPDATE ON file_note
BEGIN
  SELECT RAISE(ABORT, 'a note stays with its consultation');
END;
CREATE TRIGGER file_note_is_kept BEFORE DELETE ON file_note
BEGIN
  SELECT RAISE(ABORT, 'a note stays with its consultation');
END;
