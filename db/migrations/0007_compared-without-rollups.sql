-- What vendors are compared by is read from its rows; no rollup sums it any more.
DELETE FROM `rollups` WHERE `measure` IN ('response', 'escalation', 'canned', 'first_reply', 'later_reply');
