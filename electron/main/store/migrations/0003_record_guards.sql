-- What may happen to a record, whoever asks. A sealed record gives way to nothing but its own filing.

CREATE TRIGGER record_starts_as_draft BEFORE INSERT ON record
WHEN NEW.state <> 'DRAFT' OR NEW.version <> 0 OR NEW.shared_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a record starts as a new draft');
END;

CREATE TRIGGER record_is_kept BEFORE DELETE ON record
BEGIN
  SELECT RAISE(ABORT, 'a record is never deleted');
END;

CREATE TRIGGER record_identity_stays BEFORE UPDATE ON record
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.type <> OLD.type
  OR NEW.template_id <> OLD.template_id OR NEW.template_version <> OLD.template_version
  OR NEW.addendum_to IS NOT OLD.addendum_to OR NEW.created_at <> OLD.created_at
BEGIN
  SELECT RAISE(ABORT, 'a record keeps its identity');
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

-- The words of the header change in a draft only; the version only by sharing.
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

-- A record's day of session is fixed once it is sealed, so this only ever moves forward.
CREATE TRIGGER child_last_supervision AFTER UPDATE OF state ON record
WHEN OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
  AND NEW.type = 'CASE' AND NEW.session_date IS NOT NULL
BEGIN
  UPDATE child SET last_supervision = max(coalesce(last_supervision, ''), NEW.session_date) WHERE id = NEW.child_id;
END;

-- Section words. The row of a section never moves to another record, so that no replacement can push one out.
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
-- The words of a discarded draft are wiped after thirty days; nothing else ever takes words away.
CREATE TRIGGER record_section_delete BEFORE DELETE ON record_section
WHEN (SELECT state FROM record WHERE id = OLD.record_id) IS NOT 'DISCARDED'
BEGIN
  SELECT RAISE(ABORT, 'only the words of a discarded draft are wiped');
END;

CREATE TRIGGER worker_answer_insert BEFORE INSERT ON worker_answer
WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id AND state = 'SHARED' AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM worker_answer WHERE record_id = NEW.record_id AND version = NEW.version)
BEGIN
  SELECT RAISE(ABORT, 'an answer belongs to the shared version');
END;
CREATE TRIGGER worker_answer_update BEFORE UPDATE ON worker_answer
WHEN NEW.record_id <> OLD.record_id OR NEW.version <> OLD.version
  OR NOT EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state = 'SHARED' AND version = OLD.version)
BEGIN
  SELECT RAISE(ABORT, 'an answer belongs to the shared version');
END;
CREATE TRIGGER worker_answer_is_kept BEFORE DELETE ON worker_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer is never deleted');
END;

CREATE TRIGGER sealed_snapshot_insert BEFORE INSERT ON sealed_snapshot
WHEN (SELECT state FROM record WHERE id = NEW.record_id) IS NOT 'SHARED'
  OR EXISTS (SELECT 1 FROM sealed_snapshot WHERE record_id = NEW.record_id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'a record is sealed once, from shared');
END;
CREATE TRIGGER sealed_snapshot_never_changes BEFORE UPDATE ON sealed_snapshot
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;
CREATE TRIGGER sealed_snapshot_is_kept BEFORE DELETE ON sealed_snapshot
BEGIN
  SELECT RAISE(ABORT, 'sealed words never change');
END;
