CREATE TABLE `tally_profile` (
	`municipality` text NOT NULL,
	`profile` text NOT NULL,
	`people` integer NOT NULL,
	`qualified` integer NOT NULL,
	`required` integer NOT NULL,
	PRIMARY KEY(`municipality`, `profile`)
) WITHOUT ROWID;
--> statement-breakpoint
-- Only what is required of someone in a cohort is counted, and only what begins or ceases to be valid.
CREATE VIEW `tally_move` (`person`, `municipality`, `module`, `by`) AS
SELECT `person`, `municipality`, '', 0 FROM `cohort_member` WHERE 0;
--> statement-breakpoint
CREATE TRIGGER `standing_moves` INSTEAD OF INSERT ON `standing_move` BEGIN
	INSERT INTO `tally_move`
	SELECT m.`person`, m.`municipality`, d.`id`, iif(NEW.`becomes` > w.`true_on`, 1, -1)
	FROM `cohort_member` m
	JOIN `tally_whole` w ON w.`municipality` = m.`municipality`
	JOIN `module` d ON d.`id` = NEW.`module`
	WHERE m.`person` = NEW.`person` AND d.`retired` = 0
		AND (NEW.`was` > w.`true_on`) <> (NEW.`becomes` > w.`true_on`)
		AND EXISTS (SELECT 1 FROM `profile_module` q WHERE q.`profile` = m.`profile` AND q.`module` = d.`id`
			AND q.`from_on` <= w.`true_on` AND w.`true_on` < q.`to_on`);
END;
--> statement-breakpoint
CREATE TRIGGER `tally_moves` INSTEAD OF INSERT ON `tally_move` BEGIN
	UPDATE `tally_module` SET `valid` = `valid` + NEW.`by`
	WHERE `municipality` = NEW.`municipality` AND `module` = NEW.`module`;
	UPDATE `cohort_member` SET `valid` = `valid` + NEW.`by` WHERE `person` = NEW.`person`;
END;
--> statement-breakpoint
CREATE TRIGGER `person_qualifies` AFTER UPDATE OF `valid` ON `cohort_member`
WHEN (OLD.`valid` = OLD.`required`) <> (NEW.`valid` = NEW.`required`) BEGIN
	UPDATE `tally_profile` SET `qualified` = `qualified` + iif(NEW.`valid` = NEW.`required`, 1, -1)
	WHERE `municipality` = NEW.`municipality` AND `profile` = NEW.`profile`;
END;
--> statement-breakpoint
UPDATE `tally_whole` SET `is_due` = 1;
