-- Forms made by the service. What is published goes to `template_version`, which never changes; here is what is being
-- worked on, what was said when it was published, and which forms are no longer offered.

-- One draft for each form. Half-finished is fine: it is checked when it is published.
CREATE TABLE template_draft (
  template_id  TEXT PRIMARY KEY CHECK (template_id GLOB 'own-*'),
  content      TEXT NOT NULL CHECK (json_valid(content) AND content ->> '$.id' = template_id),
  -- The version it began from; null for a form that was never published.
  based_on     INTEGER,
  updated_at   TEXT NOT NULL,
  updated_by   TEXT NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;

-- Written just before the version it speaks of, in the same transaction: so the reference is looked at when that ends.
CREATE TABLE template_publication (
  template_id  TEXT NOT NULL CHECK (template_id GLOB 'own-*'),
  version      INTEGER NOT NULL CHECK (version >= 1),
  note         TEXT NOT NULL CHECK (trim(note) <> ''),
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (template_id, version),
  FOREIGN KEY (template_id, version) REFERENCES template_version (template_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

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
CREATE TRIGGER template_publication_is_kept BEFORE DELETE ON template_publication
BEGIN
  SELECT RAISE(ABORT, 'what was published never changes');
END;

-- A version of a form of our own comes by publishing and by no other way; any version says itself which one it is.
CREATE TRIGGER template_version_is_published BEFORE INSERT ON template_version
WHEN NEW.content ->> '$.id' IS NOT NEW.template_id OR NEW.content ->> '$.version' IS NOT NEW.version
  OR (NEW.template_id GLOB 'own-*' AND NOT EXISTS (
    SELECT 1 FROM template_publication WHERE template_id = NEW.template_id AND version = NEW.version))
BEGIN
  SELECT RAISE(ABORT, 'a version of a form is published first');
END;

-- A form in this table is not offered for new records. Records on it stay as they are.
CREATE TABLE template_retirement (
  template_id TEXT PRIMARY KEY,
  retired_at  TEXT NOT NULL,
  retired_by  TEXT NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER template_retirement_is_of_a_form BEFORE INSERT ON template_retirement
WHEN NOT EXISTS (SELECT 1 FROM template_version WHERE template_id = NEW.template_id)
BEGIN
  SELECT RAISE(ABORT, 'only a form that can be used is retired');
END;
CREATE TRIGGER template_retirement_never_moves BEFORE UPDATE ON template_retirement
BEGIN
  SELECT RAISE(ABORT, 'a retirement is taken back, not changed');
END;
