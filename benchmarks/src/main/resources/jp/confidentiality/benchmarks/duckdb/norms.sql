-- C2.pledge
WITH bound AS (SELECT id, person AS party, day_end FROM engagement UNION ALL SELECT id, party, day_end FROM subcontract),
judged AS (
  SELECT b.id, b.day_end, coalesce((SELECT max(least(same(p.party, b.party), p.after_employment,
      CASE WHEN b.day_end IS NULL OR p.e IS NULL THEN 1 WHEN p.l < b.day_end THEN 2 WHEN p.e < b.day_end THEN 1 ELSE 0 END))
    FROM pledge p WHERE same(p.party, b.party) > 0), 0) AS s FROM bound b)
SELECT id, verdict(CASE WHEN day_end IS NULL THEN 1 ELSE 2 END, s) FROM judged WHERE s < 2;
-- C2.terms
WITH bound AS (SELECT id, person AS party, day_end FROM engagement UNION ALL SELECT id, party, day_end FROM subcontract),
given AS (
  SELECT b.id, b.day_end, a.provisions, a.rules, least(same(a.party, b.party),
      CASE WHEN b.day_end IS NULL OR a.e IS NULL THEN 1 WHEN a.l < b.day_end THEN 2 WHEN a.e < b.day_end THEN 1 ELSE 0 END) AS f
    FROM bound b LEFT JOIN acknowledgement a ON same(a.party, b.party) > 0),
judged AS (
  SELECT id, any_value(day_end) AS day_end,
    least(coalesce(max(least(f, provisions)), 0), coalesce(max(least(f, rules)), 0)) AS s FROM given GROUP BY id)
SELECT id, verdict(CASE WHEN day_end IS NULL THEN 1 ELSE 2 END, s) FROM judged WHERE s < 2;
-- C3P1.need-to-know
WITH act AS (
  SELECT subject, e, l, actor, p1 AS piece FROM access_seen
  UNION ALL SELECT subject, e, l, actor, p2 FROM access_seen WHERE p2 IS NOT NULL
  UNION ALL SELECT subject, e, l, actor, p1 FROM used_seen
  UNION ALL SELECT subject, e, l, actor, p2 FROM used_seen WHERE p2 IS NOT NULL),
suspect AS (
  SELECT * FROM act a WHERE NOT EXISTS (
    SELECT 1 FROM need n WHERE n.person = a.actor AND n.piece = a.piece AND n.direct = 2 AND n.sl <= a.e AND a.l < n.ee)),
judged AS (
  SELECT subject, piece, CASE WHEN EXISTS (
      SELECT 1 FROM engagement g WHERE same(g.person, s.actor) > 0 AND g.direct > 0 AND holds(s.e, s.l, g.se, g.sl, g.ee, g.el) > 0
        AND (s.piece IS NULL OR g.informed < 2 OR EXISTS (SELECT 1 FROM need n WHERE n.id = g.id AND n.piece = s.piece))) THEN 1 ELSE 0 END AS k
  FROM suspect s)
SELECT subject, verdict(2, min(k)) FROM judged GROUP BY subject;
-- C3P2.managed
SELECT id, verdict(2, least(custodian, place)) FROM item WHERE least(custodian, place) < 2;
-- C3P3I2.individual-ids
SELECT id, verdict(2, CASE WHEN holders IS NULL THEN 1 ELSE 0 END) FROM account WHERE holders IS NULL OR holders <> 1
UNION ALL
SELECT a.subject, verdict(CASE WHEN a.account IS NULL THEN 1 ELSE 2 END,
    CASE WHEN a.account IS NULL OR a.actor IS NULL
      OR NOT EXISTS (SELECT 1 FROM account x WHERE x.id = a.account AND x.holders IS NOT NULL) THEN 1 ELSE 0 END)
FROM access_seen a WHERE NOT EXISTS (SELECT 1 FROM account_holder h WHERE h.id = a.account AND h.holder = a.actor);
-- C3P3I2.credentials-managed
SELECT id, verdict(2, authenticator) FROM account WHERE authenticator < 2;
-- C3P3I3.designated-place
WITH suspect AS (
  SELECT s.*, coalesce(p.orderers, 1) AS a FROM stint_seen s LEFT JOIN place p ON p.id = s.place
  WHERE p.orderers IS NULL OR p.orderers = 1 OR (p.orderers = 2 AND NOT EXISTS (
    SELECT 1 FROM designation d WHERE d.kind = 'WORKPLACE' AND d.place = s.place AND d.sl <= s.e AND s.l < d.ee))),
judged AS (
  SELECT subject, a, coalesce((SELECT max(least(same(d.place, s.place), holds(s.e, s.l, d.se, d.sl, d.ee, d.el)))
    FROM designation d WHERE d.kind = 'WORKPLACE'), 0) AS s FROM suspect s)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s);
-- C3P3I3.locked-in-place
WITH judged AS (
  SELECT s.id, coalesce(p.orderers, 1) AS a, least(s.closed_off, coalesce((
      SELECT max(least(same(d.place, s.place), holds(s.e, s.l, d.se, d.sl, d.ee, d.el))) FROM designation d WHERE d.kind = 'WORKPLACE'), 0)) AS s
  FROM storage s LEFT JOIN place p ON p.id = s.place)
SELECT id, verdict(a, s) FROM judged WHERE is_found(a, s);
-- C3P3I3.entry-permission
WITH suspect AS (
  SELECT * FROM entry_seen n WHERE NOT EXISTS (
      SELECT 1 FROM application a WHERE a.party = n.actor AND a.entry = 2 AND a.l < n.e)
  UNION SELECT * FROM entry_seen n WHERE NOT EXISTS (
      SELECT 1 FROM consent c JOIN consent_person p ON p.id = c.id WHERE c.act = 'ENTRY' AND p.person = n.actor AND c.given = 2
        AND c.l < n.e AND c.sl <= n.e AND n.l < c.ee AND n.l < c.we)
  UNION SELECT * FROM entry_seen n WHERE NOT EXISTS (
      SELECT 1 FROM engagement g WHERE g.person = n.actor AND g.sl <= n.e AND n.l < g.ee)
  UNION SELECT * FROM entry_seen n WHERE n.place IS NULL
  UNION SELECT * FROM entry_seen n WHERE EXISTS (
      SELECT 1 FROM designation d WHERE d.kind = 'WORKPLACE' AND d.place = n.place AND holds(n.e, n.l, d.se, d.sl, d.ee, d.el) = 1)
  UNION SELECT * FROM entry_seen n WHERE EXISTS (SELECT 1 FROM designation d WHERE d.kind = 'WORKPLACE' AND d.place IS NULL)),
judged AS (
  SELECT subject,
    coalesce((SELECT max(least(same(d.place, s.place), holds(s.e, s.l, d.se, d.sl, d.ee, d.el))) FROM designation d WHERE d.kind = 'WORKPLACE'), 0) AS a,
    least(
      coalesce((SELECT max(least(x.entry, same(x.party, s.actor), earlier(x.e, x.l, s.e, s.l))) FROM application x), 0),
      coalesce((SELECT max(least(c.given, earlier(c.e, c.l, s.e, s.l), holds(s.e, s.l, c.se, c.sl, c.ee, c.el),
          CASE WHEN s.l < c.we THEN 2 WHEN s.e >= c.wl THEN 0 ELSE 1 END, same(p.person, s.actor)))
        FROM consent c JOIN consent_person p ON p.id = c.id WHERE c.act = 'ENTRY'), 0),
      coalesce((SELECT max(least(same(g.person, s.actor), holds(s.e, s.l, g.se, g.sl, g.ee, g.el))) FROM engagement g), 0)) AS s
  FROM suspect s)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s)
UNION ALL
SELECT j.id, verdict(j.a, j.s) FROM (
  SELECT x.id, x.entry AS a, coalesce((SELECT max(least(same(g.person, x.party), greatest(holds(x.e, x.l, g.se, g.sl, g.ee, g.el),
      CASE WHEN g.e IS NULL THEN 1 WHEN x.l < g.e THEN 2 WHEN x.e >= g.l THEN 0 ELSE 1 END))) FROM engagement g), 0) AS s
  FROM application x) j WHERE is_found(j.a, j.s);
-- C3P3I7.custody
WITH judged AS (
  SELECT r.subject, r.physical AS a, CASE WHEN r.under_control IS NOT NULL THEN r.under_control
    WHEN EXISTS (SELECT 1 FROM incident_involves i WHERE i.act = r.subject OR i.act IS NULL) THEN 1 ELSE 2 END AS s
  FROM removal_seen r WHERE r.physical > 0)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s);
-- C3P3I8.hand-delivery
WITH judged AS (
  SELECT t.subject, t.by_hand AS s, greatest(
    coalesce((SELECT max(holds(t.e, t.l, d.se, d.sl, d.ee, d.el)) FROM secret d WHERE d.piece = t.p1 OR d.piece = t.p2), 0),
    coalesce((SELECT max(least(1, holds(t.e, t.l, d.se, d.sl, d.ee, d.el))) FROM designation d
      WHERE d.kind = 'TOP_SECRET' AND (d.informed = 1 OR (t.p1 IS NULL AND d.informed = 2))), 0)) AS a
  FROM transfer_seen t WHERE t.by_hand < 2 OR t.p1 IS NULL
    OR EXISTS (SELECT 1 FROM designation d WHERE d.kind = 'TOP_SECRET' AND d.informed = 1)
    OR EXISTS (SELECT 1 FROM secret d WHERE d.piece = t.p1 AND holds(t.e, t.l, d.se, d.sl, d.ee, d.el) = 1)
    OR EXISTS (SELECT 1 FROM secret d WHERE d.piece = t.p2 AND holds(t.e, t.l, d.se, d.sl, d.ee, d.el) = 1))
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s)
UNION ALL
SELECT 'unrecorded', 'UNDETERMINED' FROM incomplete WHERE register = 'TRANSFERS';
-- C4P2.training-before-work
WITH judged AS (
  SELECT g.id, coalesce((SELECT max(least(
      CASE WHEN t.named < 2 OR g.person IS NULL THEN 1
        WHEN EXISTS (SELECT 1 FROM training_person p WHERE p.id = t.id AND p.person = g.person) THEN 2 ELSE 0 END,
      CASE WHEN t.e IS NULL THEN 1 ELSE earlier(t.e, t.l, g.e, g.l) END)) FROM training t), 0) AS s, g.day_end FROM engagement g)
SELECT id, verdict(CASE WHEN day_end IS NULL THEN 1 ELSE 2 END, s) FROM judged WHERE s < 2;
-- R02.id-card
SELECT subject, verdict(2, card) FROM duty_check_seen WHERE card < 2;
-- R02.badge
SELECT subject, verdict(2, badge) FROM duty_check_seen WHERE badge < 2;
-- R06.flow-down
WITH judged AS (
  SELECT id, day_end, least(flow_down, CASE WHEN day_end IS NULL OR bound_e IS NULL THEN 1
    WHEN bound_l < day_end THEN 2 WHEN bound_e < day_end THEN 1 ELSE 0 END) AS s FROM subcontract)
SELECT id, verdict(CASE WHEN day_end IS NULL THEN 1 ELSE 2 END, s) FROM judged WHERE s < 2;
-- R09.purpose-stated
WITH judged AS (
  SELECT q.subject, q.purpose AS s, CASE WHEN q.p1 IS NULL THEN 1 ELSE (
    SELECT max(t.private) FROM attribute t WHERE t.piece = q.p1 OR t.piece = q.p2) END AS a FROM acquisition_seen q WHERE q.purpose < 2 OR q.p1 IS NULL)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s);
-- R09.lawful-means
WITH judged AS (
  SELECT q.subject, q.lawful AS s, CASE WHEN q.p1 IS NULL THEN 1 ELSE (
    SELECT max(t.private) FROM attribute t WHERE t.piece = q.p1 OR t.piece = q.p2) END AS a FROM acquisition_seen q WHERE q.lawful < 2 OR q.p1 IS NULL)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s);
-- R10a.locked-storage
WITH judged AS (
  SELECT q.id, least(q.locked, q.facility) AS s, CASE WHEN q.p1 IS NULL THEN 1 ELSE (
    SELECT max(t.provided) FROM attribute t WHERE t.piece = q.p1 OR t.piece = q.p2) END AS a FROM storage q)
SELECT id, verdict(a, s) FROM judged WHERE is_found(a, s);
-- R10b.purpose-limitation
WITH suspect AS (
  SELECT * FROM used_seen u WHERE NOT EXISTS (SELECT 1 FROM purpose p WHERE p.purpose = u.purpose) AND NOT EXISTS (
    SELECT 1 FROM consented c WHERE c.act = 'USE' AND c.piece = u.p1 AND u.p2 IS NULL AND c.given = 2
      AND c.l < u.e AND c.sl <= u.e AND u.l < c.ee AND u.l < c.we)
  UNION SELECT * FROM used_seen WHERE p1 IS NULL),
judged AS (
  SELECT subject,
    CASE WHEN p1 IS NULL THEN 1 ELSE (SELECT max(t.private) FROM attribute t WHERE t.piece = s.p1 OR t.piece = s.p2) END AS a,
    greatest(CASE WHEN purpose IS NULL THEN 1 WHEN EXISTS (SELECT 1 FROM purpose p WHERE p.purpose = s.purpose) THEN 2 ELSE 0 END, coalesce((
      SELECT max(least(c.given, earlier(c.e, c.l, s.e, s.l), holds(s.e, s.l, c.se, c.sl, c.ee, c.el),
        CASE WHEN s.l < c.we THEN 2 WHEN s.e >= c.wl THEN 0 ELSE 1 END,
        CASE WHEN c.informed = 0 THEN 2 WHEN s.p1 IS NULL OR c.informed = 1 THEN 1
          WHEN EXISTS (SELECT 1 FROM consented x WHERE x.id = c.id AND x.piece = s.p1)
            AND (s.p2 IS NULL OR EXISTS (SELECT 1 FROM consented x WHERE x.id = c.id AND x.piece = s.p2)) THEN 2 ELSE 0 END))
      FROM consent c WHERE c.act = 'USE'), 0)) AS s
  FROM suspect s)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s);
-- R10c.no-removal
WITH suspect AS (
  SELECT * FROM removal_seen r WHERE NOT EXISTS (
    SELECT 1 FROM designation d WHERE d.kind = 'WORKPLACE' AND d.place = r.destination AND d.l < r.e AND d.sl <= r.e AND r.l < d.ee)
  UNION SELECT * FROM removal_seen WHERE p1 IS NULL
  UNION SELECT r.* FROM removal_seen r JOIN attribute t ON t.piece = r.p1 WHERE t.provided = 1
  UNION SELECT r.* FROM removal_seen r JOIN attribute t ON t.piece = r.p2 WHERE t.provided = 1),
judged AS (
  SELECT subject,
    CASE WHEN p1 IS NULL THEN 1 ELSE (SELECT max(t.provided) FROM attribute t WHERE t.piece = s.p1 OR t.piece = s.p2) END AS a,
    coalesce((SELECT max(least(same(d.place, s.destination), CASE WHEN d.e IS NULL THEN 1 ELSE earlier(d.e, d.l, s.e, s.l) END,
      holds(s.e, s.l, d.se, d.sl, d.ee, d.el))) FROM designation d WHERE d.kind = 'WORKPLACE'), 0) AS s
  FROM suspect s)
SELECT subject, verdict(a, s) FROM judged WHERE is_found(a, s);
