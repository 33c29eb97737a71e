-- Printers with what was found out at calibration. Lengths in hundredths of a millimetre. Nothing of this is evidence: it
-- may be changed.
CREATE TABLE printer (
    name TEXT PRIMARY KEY, target TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('zpl', 'tspl', 'escpos')),
    dpi INTEGER NOT NULL, offset_x INTEGER NOT NULL, offset_y INTEGER NOT NULL, gap INTEGER NOT NULL,
    darkness INTEGER NOT NULL, rotation INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- What is to be printed. Labels of a job count from 1; next_label is the first that was not handed over, sent_label the
-- highest that ever was: what comes again up to there carries 补打.
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY, time TEXT NOT NULL, user_id INTEGER NOT NULL REFERENCES user, title TEXT NOT NULL,
    template TEXT NOT NULL, target TEXT NOT NULL, content TEXT NOT NULL,
    first_label INTEGER NOT NULL, last_label INTEGER NOT NULL, next_label INTEGER NOT NULL, sent_label INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'paused', 'done', 'failed', 'cancelled')),
    reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX print_job_open ON print_job (state) WHERE state IN ('waiting', 'printing', 'paused', 'failed');

-- subject: `lot:5`, `code:8135…`, `day:2026-11-22`; which labels of the job.
ALTER TABLE label_print ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE label_print ADD COLUMN job_id INTEGER REFERENCES print_job;
ALTER TABLE label_print ADD COLUMN first_label INTEGER NOT NULL DEFAULT 1;
UPDATE label_print SET subject = CASE WHEN lot_id IS NOT NULL THEN 'lot:' || lot_id WHEN object_id IS NOT NULL THEN 'object:' || object_id ELSE '' END;
CREATE INDEX label_print_subject ON label_print (subject);
