-- Search inside the encrypted file. The indices hold no text of their own: they point at the tables, and triggers
-- keep them true, so that no code path can forget a word or leave one behind.

CREATE VIRTUAL TABLE child_search USING fts5(
  reference, forename, surname,
  content = 'child', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER child_search_insert AFTER INSERT ON child
BEGIN
  INSERT INTO child_search (rowid, reference, forename, surname)
  VALUES (NEW.row, NEW.reference, NEW.forename, NEW.surname);
END;
CREATE TRIGGER child_search_update AFTER UPDATE OF reference, forename, surname ON child
BEGIN
  INSERT INTO child_search (child_search, rowid, reference, forename, surname)
  VALUES ('delete', OLD.row, OLD.reference, OLD.forename, OLD.surname);
  INSERT INTO child_search (rowid, reference, forename, surname)
  VALUES (NEW.row, NEW.reference, NEW.forename, NEW.surname);
END;
CREATE TRIGGER child_search_delete AFTER DELETE ON child
BEGIN
  INSERT INTO child_search (child_search, rowid, reference, forename, surname)
  VALUES ('delete', OLD.row, OLD.reference, OLD.forename, OLD.surname);
END;

-- Two indices over the words of records, because a word may be taken out of a draft, and out of the index pages with
-- it, only where the index is small: in one of 100,000 records a save would take a third of a second. So words that may
-- still change have an index of their own, and the large one holds sealed words only, which never leave it.
-- The views say which sections belong in which, so that either index can be checked and made anew by FTS5 itself.
CREATE VIEW changing_section (row, plain_text) AS
  SELECT section.row, section.plain_text
  FROM record_section AS section JOIN record ON record.id = section.record_id
  WHERE record.state IN ('DRAFT', 'SHARED', 'DISCARDED');
CREATE VIEW sealed_section (row, plain_text) AS
  SELECT section.row, section.plain_text
  FROM record_section AS section JOIN record ON record.id = section.record_id
  WHERE record.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED');

CREATE VIRTUAL TABLE draft_search USING fts5(
  plain_text,
  content = 'changing_section', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO draft_search (draft_search, rank) VALUES ('secure-delete', 1);

CREATE VIRTUAL TABLE record_search USING fts5(
  plain_text,
  content = 'sealed_section', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);

CREATE TRIGGER draft_search_insert AFTER INSERT ON record_section
BEGIN
  INSERT INTO draft_search (rowid, plain_text) VALUES (NEW.row, NEW.plain_text);
END;
CREATE TRIGGER draft_search_update AFTER UPDATE OF plain_text ON record_section
WHEN NEW.plain_text <> OLD.plain_text
BEGIN
  INSERT INTO draft_search (draft_search, rowid, plain_text) VALUES ('delete', OLD.row, OLD.plain_text);
  INSERT INTO draft_search (rowid, plain_text) VALUES (NEW.row, NEW.plain_text);
END;
CREATE TRIGGER draft_search_delete AFTER DELETE ON record_section
BEGIN
  INSERT INTO draft_search (draft_search, rowid, plain_text) VALUES ('delete', OLD.row, OLD.plain_text);
END;

CREATE TRIGGER record_search_seal AFTER UPDATE OF state ON record
WHEN OLD.state = 'SHARED' AND NEW.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
BEGIN
  INSERT INTO draft_search (draft_search, rowid, plain_text)
    SELECT 'delete', row, plain_text FROM record_section WHERE record_id = NEW.id;
  INSERT INTO record_search (rowid, plain_text)
    SELECT row, plain_text FROM record_section WHERE record_id = NEW.id;
END;
