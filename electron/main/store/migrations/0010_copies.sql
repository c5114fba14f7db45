-- What leaves the store: which kind of copy, where to, what stood in it; how other children named in a record are printed;
-- passages a person has marked; the council's own Word document as a pattern; and records begun from one session.

-- `pieces` is how many paragraphs, list items and cells were found again in the file; `piece_hashes` says, a line each, the
-- first 16 hex digits of each piece's SHA-256, so that a file that comes back altered shows where. Absent in older receipts.
ALTER TABLE export_log ADD COLUMN profile TEXT NOT NULL DEFAULT 'FILE_COPY' CHECK (profile <> '');
ALTER TABLE export_log ADD COLUMN format TEXT NOT NULL DEFAULT 'WORD' CHECK (format IN ('WORD', 'PDF'));
ALTER TABLE export_log ADD COLUMN folder TEXT;
ALTER TABLE export_log ADD COLUMN pieces INTEGER CHECK (pieces >= 0);
ALTER TABLE export_log ADD COLUMN piece_hashes TEXT;
CREATE INDEX export_by_hash ON export_log (file_sha256);

-- Named in this version of this record: kept, written as initials, or marked (EXP-02). A person may think again; the
-- audit trail keeps each answer.
CREATE TABLE export_name_choice (
  record_id  TEXT NOT NULL REFERENCES record (id),
  version    INTEGER NOT NULL CHECK (version >= 0),
  child_id   TEXT NOT NULL REFERENCES child (id),
  choice     TEXT NOT NULL CHECK (choice IN ('KEEP', 'INITIALS', 'MARK')),
  decided_by TEXT NOT NULL REFERENCES app_user (id),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (record_id, version, child_id)
) STRICT, WITHOUT ROWID;

-- Words of a field that cannot hold a mark itself: "these words in this section are about somebody else". Marks inside
-- rich text are in the text. `words` is null where the whole section is marked.
CREATE TABLE passage_mark (
  id         TEXT PRIMARY KEY,
  record_id  TEXT NOT NULL REFERENCES record (id),
  section    TEXT NOT NULL,
  words      TEXT CHECK (words <> ''),
  about      TEXT NOT NULL CHECK (about <> ''),
  marked_by  TEXT NOT NULL REFERENCES app_user (id),
  marked_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_of_record ON passage_mark (record_id);
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

-- Word documents of the council whose header, footer, fonts and styles are used. Never changed: a new one is a new row.
CREATE TABLE house_document (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  bytes     BLOB NOT NULL,
  sha256    TEXT NOT NULL,
  report    TEXT NOT NULL CHECK (json_valid(report)),
  added_by  TEXT NOT NULL REFERENCES app_user (id),
  added_at  TEXT NOT NULL
) STRICT;
CREATE TRIGGER house_document_is_not_replaced BEFORE INSERT ON house_document
WHEN EXISTS (SELECT 1 FROM house_document WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a house document never changes');
END;
CREATE TRIGGER house_document_never_changes BEFORE UPDATE ON house_document
BEGIN
  SELECT RAISE(ABORT, 'a house document never changes');
END;

-- Records of brothers and sisters begun from one session share this mark; null for a record that stands alone.
ALTER TABLE record ADD COLUMN same_session TEXT;
CREATE INDEX record_of_session ON record (same_session) WHERE same_session IS NOT NULL;

-- Filed once the whole text is out as the copy for the child's file; a list of its actions is not that.
DROP TRIGGER record_state_machine;
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
