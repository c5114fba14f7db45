-- Forms made by the service. What is published goes to `template_version`, which never changes; here is what is being
-- worked on, what was said when it was published, and which forms are no longer offered.

-- One draft for each form. Half-finished is fine: it is checked when it is published.
CREATE TABLE template_draft (
  template_id  TEXT PRIMARY KEY CHECK (template_id GLOB 'own-*'),
  content      TEXT NOT NULL CHECK (json_valid(content)),
  -- The version it began from; null for a form that was never published.
  based_on     INTEGER,
  updated_at   TEXT NOT NULL,
  updated_by   TEXT NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_publication (
  template_id  TEXT NOT NULL,
  version      INTEGER NOT NULL,
  note         TEXT NOT NULL,
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL REFERENCES app_user (id),
  PRIMARY KEY (template_id, version),
  FOREIGN KEY (template_id, version) REFERENCES template_version (template_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER template_publication_is_not_replaced BEFORE INSERT ON template_publication
WHEN EXISTS (SELECT 1 FROM template_publication WHERE template_id = NEW.template_id AND version = NEW.version)
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

-- A form in this table is not offered for new records. Records on it stay as they are.
CREATE TABLE template_retirement (
  template_id TEXT PRIMARY KEY,
  retired_at  TEXT NOT NULL,
  retired_by  TEXT NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;
