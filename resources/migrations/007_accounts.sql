-- Who may only look: such a user keeps the role `clerk` in `user`, whose CHECK is older than this role.
CREATE TABLE reader (user_id INTEGER PRIMARY KEY REFERENCES user) STRICT;

-- Wrong passwords since the last right one, by the name that was typed: trying again slows down, also after the program
-- was started again. last_at: ISO 8601.
CREATE TABLE wrong_password (
    name TEXT PRIMARY KEY, count INTEGER NOT NULL, last_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE VIEW account AS
    SELECT id, name, iif(EXISTS (SELECT 1 FROM reader WHERE user_id = user.id), 'reader', role) AS role, disabled, password
      FROM user;
