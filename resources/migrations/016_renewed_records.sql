-- A record that the platform sent back is not there: when somebody sends it again it goes with what the master data say now.
-- What went before stays in its attempts. In every other state, and in everything else, a row stays as it is.
DROP TRIGGER outbox_frozen;
CREATE TRIGGER outbox_frozen BEFORE UPDATE OF event_id, profile, business_key, record, after_key ON outbox
WHEN new.event_id <> old.event_id OR new.profile <> old.profile OR new.business_key <> old.business_key OR new.after_key <> old.after_key
  OR (new.record <> old.record AND NOT (old.state = 'rejected' AND new.state = 'ready'))
BEGIN SELECT raise(ABORT, 'outbox rows are frozen'); END;
