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

CREATE VIRTUAL TABLE record_search USING fts5(
  plain_text,
  content = 'record_section', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);

-- Words taken out of a draft leave the index pages too, not only its results.
INSERT INTO record_search (record_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER record_search_insert AFTER INSERT ON record_section
BEGIN
  INSERT INTO record_search (rowid, plain_text) VALUES (NEW.row, NEW.plain_text);
END;
CREATE TRIGGER record_search_update AFTER UPDATE OF plain_text ON record_section
WHEN NEW.plain_text <> OLD.plain_text
BEGIN
  INSERT INTO record_search (record_search, rowid, plain_text) VALUES ('delete', OLD.row, OLD.plain_text);
  INSERT INTO record_search (rowid, plain_text) VALUES (NEW.row, NEW.plain_text);
END;
CREATE TRIGGER record_search_delete AFTER DELETE ON record_section
BEGIN
  INSERT INTO record_search (record_search, rowid, plain_text) VALUES ('delete', OLD.row, OLD.plain_text);
END;
