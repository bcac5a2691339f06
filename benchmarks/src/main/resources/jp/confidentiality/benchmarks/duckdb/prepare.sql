-- Wholes of every piece, and what is so of a piece.
CREATE TABLE whole AS
  WITH RECURSIVE up(piece, whole) AS (
    SELECT id, id FROM information
    UNION ALL
    SELECT up.piece, i.part_of FROM up JOIN information i ON i.id = up.whole WHERE i.part_of IS NOT NULL)
  SELECT * FROM up;
CREATE TABLE attribute AS
  SELECT w.piece,
    CASE WHEN max(i.provided) = 2 THEN 2 ELSE max(i.provided) FILTER (w.whole = w.piece) END AS provided,
    CASE WHEN max(i.private) = 2 THEN 2 ELSE max(i.private) FILTER (w.whole = w.piece) END AS private
  FROM whole w JOIN information i ON i.id = w.whole GROUP BY w.piece;
CREATE TABLE need AS
  SELECT DISTINCT g.*, w.piece FROM engagement g
  JOIN engagement_information n ON n.id = g.id JOIN whole w ON w.whole = n.information;
CREATE TABLE consented AS
  SELECT DISTINCT c.*, w.piece FROM consent c
  JOIN consent_information n ON n.id = c.id JOIN whole w ON w.whole = n.information;
CREATE TABLE secret AS
  SELECT DISTINCT d.*, w.piece FROM designation d
  JOIN designation_information n ON n.id = d.id JOIN whole w ON w.whole = n.information WHERE d.kind = 'TOP_SECRET';
-- Corrected rows, as their correction has them, under their own ID.
CREATE VIEW access_seen AS SELECT coalesce(corrects, id) AS subject, * FROM access a WHERE NOT EXISTS (SELECT 1 FROM access c WHERE c.corrects = a.id);
CREATE VIEW used_seen AS SELECT coalesce(corrects, id) AS subject, * FROM used a WHERE NOT EXISTS (SELECT 1 FROM used c WHERE c.corrects = a.id);
CREATE VIEW transfer_seen AS SELECT coalesce(corrects, id) AS subject, * FROM transfer a WHERE NOT EXISTS (SELECT 1 FROM transfer c WHERE c.corrects = a.id);
CREATE VIEW removal_seen AS SELECT coalesce(corrects, id) AS subject, * FROM removal a WHERE NOT EXISTS (SELECT 1 FROM removal c WHERE c.corrects = a.id);
CREATE VIEW entry_seen AS SELECT coalesce(corrects, id) AS subject, * FROM entry a WHERE NOT EXISTS (SELECT 1 FROM entry c WHERE c.corrects = a.id);
CREATE VIEW stint_seen AS SELECT coalesce(corrects, id) AS subject, * FROM stint a WHERE NOT EXISTS (SELECT 1 FROM stint c WHERE c.corrects = a.id);
CREATE VIEW acquisition_seen AS SELECT coalesce(corrects, id) AS subject, * FROM acquisition a WHERE NOT EXISTS (SELECT 1 FROM acquisition c WHERE c.corrects = a.id);
CREATE VIEW duty_check_seen AS SELECT coalesce(corrects, id) AS subject, * FROM duty_check a WHERE NOT EXISTS (SELECT 1 FROM duty_check c WHERE c.corrects = a.id);
