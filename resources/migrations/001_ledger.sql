-- The ledger. Quantities are millionths of a unit, money ten-thousandths of a yuan, dates ISO 8601, times UTC+08:00.
-- Tables that record what happened take no UPDATE and no DELETE: the triggers at the end enforce it.

-- name, creditCode, ledgerId, training (0/1), region (CN-37), ownKind, roles, categories, createdAt
CREATE TABLE ledger_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'clerk', 'approver')),
    password TEXT NOT NULL,               -- libsodium's Argon2id string; '' for the single owner without a password
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL) STRICT;

-- The ledger key, sealed once for this machine's key store and once for the owner (recovery code or password).
CREATE TABLE key_wrap (kind TEXT PRIMARY KEY, parameters TEXT NOT NULL, wrapped BLOB NOT NULL) STRICT;

-- Master data. It may change; who changed what stands in master_change.
CREATE TABLE party (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, credit_code TEXT, mnemonic TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '{}', retired INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX party_credit_code ON party (credit_code);
CREATE INDEX party_name ON party (name);

CREATE TABLE location (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, parent_id INTEGER REFERENCES location,
    tags TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE item (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, gtin TEXT, code TEXT,
    mnemonic TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL,                   -- UN/ECE Rec 20/21 code, core/base/quantity.h
    fields TEXT NOT NULL DEFAULT '{}', retired INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX item_gtin ON item (gtin);
CREATE INDEX item_code_own ON item (code);
CREATE INDEX item_name ON item (name);
CREATE TABLE item_packaging (
    item_id INTEGER NOT NULL REFERENCES item, unit TEXT NOT NULL, content INTEGER NOT NULL CHECK (content > 0), gtin TEXT,
    PRIMARY KEY (item_id, unit)) STRICT, WITHOUT ROWID;
CREATE INDEX item_packaging_gtin ON item_packaging (gtin);

CREATE TABLE master_change (
    id INTEGER PRIMARY KEY, subject TEXT NOT NULL, subject_id INTEGER NOT NULL, time TEXT NOT NULL,
    user_id INTEGER NOT NULL, before TEXT, after TEXT) STRICT;
CREATE INDEX master_change_subject ON master_change (subject, subject_id);

-- A lot is made by the event that first names it; its facts are that event's.
CREATE TABLE lot (
    id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES item, code TEXT NOT NULL, made TEXT, expiry TEXT,
    fields TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX lot_code ON lot (code);
CREATE INDEX lot_item ON lot (item_id, code, made);
CREATE INDEX lot_expiry ON lot (expiry) WHERE expiry IS NOT NULL;

CREATE TABLE object (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL, UNIQUE (kind, code)) STRICT;

-- Attachments stand once under their SHA-256.
CREATE TABLE attachment (
    sha256 BLOB PRIMARY KEY, media_type TEXT NOT NULL, file_name TEXT NOT NULL, size INTEGER NOT NULL,
    bytes BLOB NOT NULL) STRICT;
CREATE TABLE document (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, number TEXT NOT NULL DEFAULT '', date TEXT,
    party_id INTEGER REFERENCES party) STRICT;
CREATE TABLE document_attachment (
    document_id INTEGER NOT NULL REFERENCES document, sha256 BLOB NOT NULL REFERENCES attachment,
    PRIMARY KEY (document_id, sha256)) STRICT, WITHOUT ROWID;

-- Licences, permits, certificates, quotas, approvals, contracts. Never changed: a new paper follows an old one.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL,
    holder_kind TEXT NOT NULL CHECK (holder_kind IN ('own', 'party', 'staff', 'item', 'lot', 'object')),
    holder_id INTEGER NOT NULL DEFAULT 0, number TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', issued TEXT,
    valid_from TEXT, valid_to TEXT, scope TEXT NOT NULL DEFAULT '[]', except_scope TEXT NOT NULL DEFAULT '[]',
    withdrawn INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX paper_holder ON paper (holder_kind, holder_id, kind);
CREATE INDEX paper_valid_to ON paper (valid_to) WHERE valid_to IS NOT NULL;
CREATE TABLE paper_quantity (
    paper_id INTEGER NOT NULL REFERENCES paper, key TEXT NOT NULL, quantity INTEGER NOT NULL, unit TEXT NOT NULL,
    PRIMARY KEY (paper_id, key)) STRICT, WITHOUT ROWID;
CREATE TABLE paper_copy (
    paper_id INTEGER NOT NULL REFERENCES paper, sha256 BLOB NOT NULL REFERENCES attachment,
    PRIMARY KEY (paper_id, sha256)) STRICT, WITHOUT ROWID;
CREATE TABLE paper_approval (
    paper_id INTEGER NOT NULL REFERENCES paper, user_id INTEGER NOT NULL REFERENCES user, time TEXT NOT NULL,
    PRIMARY KEY (paper_id, user_id)) STRICT, WITHOUT ROWID;

-- The resolved rule packs that events were recorded under, once each (design/rulepacks.md §7).
CREATE TABLE pack_version (
    id INTEGER PRIMARY KEY, pack TEXT NOT NULL, version TEXT NOT NULL, hash BLOB NOT NULL UNIQUE,
    canonical TEXT NOT NULL) STRICT;

-- What happened.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    step TEXT NOT NULL, shape TEXT NOT NULL, biz_step TEXT NOT NULL,
    event_date TEXT NOT NULL, event_time TEXT NOT NULL, record_time TEXT NOT NULL,
    doc_no TEXT NOT NULL DEFAULT '',
    party_id INTEGER REFERENCES party, object_id INTEGER REFERENCES object, location_id INTEGER REFERENCES location,
    actor_id INTEGER NOT NULL REFERENCES user,
    corrects_id INTEGER REFERENCES event, reason TEXT NOT NULL DEFAULT '',
    pack_version_id INTEGER NOT NULL REFERENCES pack_version,
    salt BLOB NOT NULL,    -- 16 random bytes: digests of fields that may be withheld are keyed with it
    content TEXT NOT NULL  -- canonical JSON: fields, confirmations, signatures; erasable values as salted digests
) STRICT;
CREATE INDEX event_step ON event (step, event_date);
CREATE INDEX event_day ON event (event_date);
CREATE INDEX event_recorded ON event (record_time);
CREATE INDEX event_party ON event (party_id, event_date) WHERE party_id IS NOT NULL;
CREATE INDEX event_object ON event (object_id, id) WHERE object_id IS NOT NULL;
CREATE INDEX event_doc_no ON event (doc_no) WHERE doc_no <> '';

-- An event named here is not effective; a void is an event without lines.
CREATE TABLE correction (
    corrected_id INTEGER PRIMARY KEY REFERENCES event, by_id INTEGER NOT NULL UNIQUE REFERENCES event) STRICT;

CREATE TABLE line (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event, number INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('input', 'output', 'none')), -- none: observed, the quantity on hand stays
    lot_id INTEGER NOT NULL REFERENCES lot, location_id INTEGER NOT NULL REFERENCES location,
    quantity INTEGER NOT NULL CHECK (quantity >= 0),                -- in the item's own unit
    entered_value INTEGER NOT NULL, entered_unit TEXT NOT NULL,
    price INTEGER, amount INTEGER,
    pack_version_id INTEGER NOT NULL REFERENCES pack_version,
    content TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE UNIQUE INDEX line_event ON line (event_id, number);
CREATE INDEX line_lot ON line (lot_id, location_id, side, quantity, event_id);

-- One code a package. A code belongs to one lot; the lines that name it tell where it is.
CREATE TABLE item_code (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, lot_id INTEGER NOT NULL REFERENCES lot) STRICT;
CREATE INDEX item_code_lot ON item_code (lot_id);
CREATE TABLE line_code (
    code_id INTEGER NOT NULL REFERENCES item_code, line_id INTEGER NOT NULL REFERENCES line,
    PRIMARY KEY (code_id, line_id)) STRICT, WITHOUT ROWID;
CREATE INDEX line_code_line ON line_code (line_id, code_id);
-- parent_id NULL: taken out of its carton.
CREATE TABLE code_parent (
    code_id INTEGER NOT NULL REFERENCES item_code, event_id INTEGER NOT NULL REFERENCES event,
    parent_id INTEGER REFERENCES item_code,
    PRIMARY KEY (code_id, event_id)) STRICT, WITHOUT ROWID;
CREATE INDEX code_parent_parent ON code_parent (parent_id);

-- Values an event sets on a lot or an object; the current one is the last of an effective event.
CREATE TABLE subject_value (
    subject TEXT NOT NULL CHECK (subject IN ('lot', 'object')), subject_id INTEGER NOT NULL, path TEXT NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event, value TEXT NOT NULL,
    PRIMARY KEY (subject, subject_id, path, event_id)) STRICT, WITHOUT ROWID;
CREATE INDEX subject_value_event ON subject_value (event_id);

-- Fields a pack marks `indexed`, for history queries. Secrets stand as a keyed digest.
CREATE TABLE field_index (
    path TEXT NOT NULL, value TEXT NOT NULL, event_id INTEGER NOT NULL REFERENCES event, line_number INTEGER NOT NULL,
    PRIMARY KEY (path, value, event_id, line_number)) STRICT, WITHOUT ROWID;

CREATE TABLE paper_use (
    event_id INTEGER NOT NULL REFERENCES event, line_number INTEGER NOT NULL, paper_id INTEGER NOT NULL REFERENCES paper,
    PRIMARY KEY (event_id, line_number, paper_id)) STRICT, WITHOUT ROWID;
CREATE INDEX paper_use_paper ON paper_use (paper_id);
CREATE TABLE event_attachment (
    event_id INTEGER NOT NULL REFERENCES event, sha256 BLOB NOT NULL REFERENCES attachment, field TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (event_id, sha256, field)) STRICT, WITHOUT ROWID;
CREATE TABLE event_document (
    event_id INTEGER NOT NULL REFERENCES event, document_id INTEGER NOT NULL REFERENCES document,
    PRIMARY KEY (event_id, document_id)) STRICT, WITHOUT ROWID;

-- Values that may one day be erased (names of persons, ID numbers), encrypted when secret. Erasing deletes the row;
-- the chain keeps the salted digest that stands in content, and still verifies.
CREATE TABLE event_private (
    event_id INTEGER NOT NULL REFERENCES event, line_number INTEGER NOT NULL, path TEXT NOT NULL,
    salt BLOB NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (event_id, line_number, path)) STRICT, WITHOUT ROWID;

-- hash = SHA-256(hash before || content hash), 32 bytes each; the first follows 32 zero bytes.
CREATE TABLE chain (event_id INTEGER PRIMARY KEY REFERENCES event, content_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE seal (
    day TEXT NOT NULL, event_count INTEGER NOT NULL, last_event_id INTEGER NOT NULL, head BLOB NOT NULL,
    sealed_at TEXT NOT NULL, PRIMARY KEY (day, event_count)) STRICT, WITHOUT ROWID;

-- What the law wants next. Rows follow from events, papers and objects; settling adds a row to due_settlement.
CREATE TABLE due (
    id INTEGER PRIMARY KEY, rule TEXT NOT NULL, pack TEXT NOT NULL, subject TEXT NOT NULL, subject_id INTEGER NOT NULL,
    event_id INTEGER REFERENCES event, period TEXT NOT NULL DEFAULT '', due_at TEXT NOT NULL,
    UNIQUE (rule, subject, subject_id, period)) STRICT;
CREATE INDEX due_at ON due (due_at);
CREATE INDEX due_subject ON due (subject, subject_id);
CREATE TABLE due_settlement (
    id INTEGER PRIMARY KEY, due_id INTEGER NOT NULL REFERENCES due, settled_on TEXT NOT NULL, receipt TEXT NOT NULL DEFAULT '',
    event_id INTEGER REFERENCES event, user_id INTEGER NOT NULL REFERENCES user, record_time TEXT NOT NULL) STRICT;
CREATE INDEX due_settlement_due ON due_settlement (due_id);

-- Work in progress and small memories of the program.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY, page TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', user_id INTEGER NOT NULL,
    saved_at TEXT NOT NULL, parked INTEGER NOT NULL DEFAULT 0, content BLOB NOT NULL) STRICT;
CREATE TABLE import_map (
    fingerprint TEXT NOT NULL, party_id INTEGER NOT NULL DEFAULT 0, map TEXT NOT NULL, used_at TEXT NOT NULL,
    PRIMARY KEY (fingerprint, party_id)) STRICT, WITHOUT ROWID;
CREATE TABLE label_print (
    id INTEGER PRIMARY KEY, time TEXT NOT NULL, user_id INTEGER NOT NULL, lot_id INTEGER, object_id INTEGER,
    template TEXT NOT NULL, copies INTEGER NOT NULL, target TEXT NOT NULL, reprint INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE backup_log (
    id INTEGER PRIMARY KEY, time TEXT NOT NULL, path TEXT NOT NULL, event_count INTEGER NOT NULL, head BLOB,
    verified INTEGER NOT NULL) STRICT;

CREATE VIEW effective_event AS
    SELECT * FROM event WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id);
CREATE VIEW effective_line AS
    SELECT * FROM line WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = line.event_id);
-- A settling event that was corrected settles nothing.
CREATE VIEW effective_settlement AS
    SELECT * FROM due_settlement WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = due_settlement.event_id);

-- Text search: one row a thing, a space between Chinese characters (phrase search), initials in a column of their own.
-- rowid = 4 × subject_id + kind, so that a changed thing replaces its row. Written by core/ledger/searchindex.h.
CREATE VIRTUAL TABLE search USING fts5 (
    kind UNINDEXED, subject_id UNINDEXED, words, initials, tokenize = 'unicode61', prefix = '1 2');

-- Append-only.
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'append-only: event'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'append-only: event'); END;
CREATE TRIGGER correction_no_update BEFORE UPDATE ON correction BEGIN SELECT raise(ABORT, 'append-only: correction'); END;
CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction BEGIN SELECT raise(ABORT, 'append-only: correction'); END;
CREATE TRIGGER line_no_update BEFORE UPDATE ON line BEGIN SELECT raise(ABORT, 'append-only: line'); END;
CREATE TRIGGER line_no_delete BEFORE DELETE ON line BEGIN SELECT raise(ABORT, 'append-only: line'); END;
-- A code whose every movement has been corrected may come in again with another lot; nothing else about it changes.
CREATE TRIGGER item_code_no_update BEFORE UPDATE ON item_code
WHEN NEW.id <> OLD.id OR NEW.code <> OLD.code
     OR EXISTS (SELECT 1 FROM line_code JOIN effective_line ON effective_line.id = line_code.line_id
                 WHERE line_code.code_id = OLD.id) BEGIN SELECT raise(ABORT, 'append-only: item_code'); END;
CREATE TRIGGER item_code_no_delete BEFORE DELETE ON item_code BEGIN SELECT raise(ABORT, 'append-only: item_code'); END;
CREATE TRIGGER line_code_no_update BEFORE UPDATE ON line_code BEGIN SELECT raise(ABORT, 'append-only: line_code'); END;
CREATE TRIGGER line_code_no_delete BEFORE DELETE ON line_code BEGIN SELECT raise(ABORT, 'append-only: line_code'); END;
CREATE TRIGGER code_parent_no_update BEFORE UPDATE ON code_parent BEGIN SELECT raise(ABORT, 'append-only: code_parent'); END;
CREATE TRIGGER code_parent_no_delete BEFORE DELETE ON code_parent BEGIN SELECT raise(ABORT, 'append-only: code_parent'); END;
CREATE TRIGGER subject_value_no_update BEFORE UPDATE ON subject_value BEGIN SELECT raise(ABORT, 'append-only: subject_value'); END;
CREATE TRIGGER subject_value_no_delete BEFORE DELETE ON subject_value BEGIN SELECT raise(ABORT, 'append-only: subject_value'); END;
CREATE TRIGGER field_index_no_update BEFORE UPDATE ON field_index BEGIN SELECT raise(ABORT, 'append-only: field_index'); END;
CREATE TRIGGER field_index_no_delete BEFORE DELETE ON field_index BEGIN SELECT raise(ABORT, 'append-only: field_index'); END;
CREATE TRIGGER paper_use_no_update BEFORE UPDATE ON paper_use BEGIN SELECT raise(ABORT, 'append-only: paper_use'); END;
CREATE TRIGGER paper_use_no_delete BEFORE DELETE ON paper_use BEGIN SELECT raise(ABORT, 'append-only: paper_use'); END;
CREATE TRIGGER event_attachment_no_update BEFORE UPDATE ON event_attachment BEGIN SELECT raise(ABORT, 'append-only: event_attachment'); END;
CREATE TRIGGER event_attachment_no_delete BEFORE DELETE ON event_attachment BEGIN SELECT raise(ABORT, 'append-only: event_attachment'); END;
CREATE TRIGGER event_document_no_update BEFORE UPDATE ON event_document BEGIN SELECT raise(ABORT, 'append-only: event_document'); END;
CREATE TRIGGER event_document_no_delete BEFORE DELETE ON event_document BEGIN SELECT raise(ABORT, 'append-only: event_document'); END;
CREATE TRIGGER chain_no_update BEFORE UPDATE ON chain BEGIN SELECT raise(ABORT, 'append-only: chain'); END;
CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain BEGIN SELECT raise(ABORT, 'append-only: chain'); END;
CREATE TRIGGER seal_no_update BEFORE UPDATE ON seal BEGIN SELECT raise(ABORT, 'append-only: seal'); END;
CREATE TRIGGER seal_no_delete BEFORE DELETE ON seal BEGIN SELECT raise(ABORT, 'append-only: seal'); END;
CREATE TRIGGER pack_version_no_update BEFORE UPDATE ON pack_version BEGIN SELECT raise(ABORT, 'append-only: pack_version'); END;
CREATE TRIGGER pack_version_no_delete BEFORE DELETE ON pack_version BEGIN SELECT raise(ABORT, 'append-only: pack_version'); END;
CREATE TRIGGER master_change_no_update BEFORE UPDATE ON master_change BEGIN SELECT raise(ABORT, 'append-only: master_change'); END;
CREATE TRIGGER master_change_no_delete BEFORE DELETE ON master_change BEGIN SELECT raise(ABORT, 'append-only: master_change'); END;
CREATE TRIGGER paper_approval_no_update BEFORE UPDATE ON paper_approval BEGIN SELECT raise(ABORT, 'append-only: paper_approval'); END;
CREATE TRIGGER paper_approval_no_delete BEFORE DELETE ON paper_approval BEGIN SELECT raise(ABORT, 'append-only: paper_approval'); END;
CREATE TRIGGER due_settlement_no_update BEFORE UPDATE ON due_settlement BEGIN SELECT raise(ABORT, 'append-only: due_settlement'); END;
CREATE TRIGGER due_settlement_no_delete BEFORE DELETE ON due_settlement BEGIN SELECT raise(ABORT, 'append-only: due_settlement'); END;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT raise(ABORT, 'append-only: attachment'); END;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN SELECT raise(ABORT, 'append-only: attachment'); END;
CREATE TRIGGER lot_no_delete BEFORE DELETE ON lot BEGIN SELECT raise(ABORT, 'append-only: lot'); END;
CREATE TRIGGER lot_no_update BEFORE UPDATE ON lot BEGIN SELECT raise(ABORT, 'append-only: lot'); END;
CREATE TRIGGER object_no_update BEFORE UPDATE ON object BEGIN SELECT raise(ABORT, 'append-only: object'); END;
CREATE TRIGGER object_no_delete BEFORE DELETE ON object BEGIN SELECT raise(ABORT, 'append-only: object'); END;
CREATE TRIGGER event_private_no_update BEFORE UPDATE ON event_private BEGIN SELECT raise(ABORT, 'append-only: event_private'); END;
