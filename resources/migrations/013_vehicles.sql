-- The plates of the vehicles that carried goods are found by an index from now on; this is for the entries made before.
INSERT OR IGNORE INTO field_index (path, value, event_id, line_number)
SELECT 'event.vehicle', json_extract(content, '$.fields."event.vehicle"'), id, -1
  FROM event
 WHERE instr(content, '"event.vehicle"') > 0 AND json_type(content, '$.fields."event.vehicle"') = 'text';
