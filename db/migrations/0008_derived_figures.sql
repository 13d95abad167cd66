CREATE TABLE `standing` (
	`person` text NOT NULL,
	`module` text NOT NULL,
	`passed_on` integer NOT NULL,
	`ends_on` integer NOT NULL,
	PRIMARY KEY(`person`, `module`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_course` (
	`municipality` text NOT NULL,
	`course` text NOT NULL,
	`people` integer NOT NULL,
	`required` integer NOT NULL,
	`valid` integer NOT NULL,
	PRIMARY KEY(`municipality`, `course`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_ending` (
	`municipality` text NOT NULL,
	`day` integer NOT NULL,
	`course` text NOT NULL,
	`passes` integer NOT NULL,
	PRIMARY KEY(`municipality`, `day`, `course`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_held` (
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	`main_role` text NOT NULL,
	`profile` text NOT NULL,
	`module` text NOT NULL,
	`valid` integer NOT NULL,
	PRIMARY KEY(`municipality`, `unit`, `main_role`, `profile`, `module`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_module` (
	`municipality` text NOT NULL,
	`module` text NOT NULL,
	`required` integer NOT NULL,
	`valid` integer NOT NULL,
	PRIMARY KEY(`municipality`, `module`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_team` (
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	`main_role` text NOT NULL,
	`profile` text NOT NULL,
	`people` integer NOT NULL,
	`qualified` integer NOT NULL,
	`required` integer NOT NULL,
	`valid` integer NOT NULL,
	PRIMARY KEY(`municipality`, `unit`, `main_role`, `profile`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_whole` (
	`municipality` text PRIMARY KEY NOT NULL,
	`true_on` integer NOT NULL,
	`cohort_on` integer NOT NULL,
	`is_due` integer DEFAULT true NOT NULL,
	`people` integer DEFAULT 0 NOT NULL,
	`obliged` integer DEFAULT 0 NOT NULL,
	`qualified` integer DEFAULT 0 NOT NULL,
	`required` integer DEFAULT 0 NOT NULL,
	`valid` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE `cohort_member` ADD `required` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `cohort_member` ADD `valid` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- What stands moves the tallies: a row put into one of these views is a change to take in.
CREATE VIEW `standing_move` (`person`, `module`, `was`, `becomes`) AS
SELECT `person`, `module`, `ends_on`, `ends_on` FROM `standing` WHERE 0;
--> statement-breakpoint
CREATE VIEW `tally_move` (`person`, `municipality`, `unit`, `main_role`, `profile`, `module`, `course`, `was`, `becomes`) AS
SELECT `person`, `municipality`, `unit`, `main_role`, `profile`, '', '', 0, 0 FROM `cohort_member` WHERE 0;
--> statement-breakpoint
-- Of passes that end on the same day the latest stands, in whichever order they are recorded.
CREATE TRIGGER `completion_stands` AFTER INSERT ON `completion` BEGIN
	INSERT INTO `standing` (`person`, `module`, `passed_on`, `ends_on`)
	SELECT NEW.`person`, NEW.`module`, NEW.`passed_on`, min(NEW.`expires_on`, v.`superseded_on`)
	FROM `module_revision` v WHERE v.`module` = NEW.`module` AND v.`revision` = NEW.`revision`
	ON CONFLICT (`person`, `module`) DO UPDATE
	SET `passed_on` = excluded.`passed_on`, `ends_on` = excluded.`ends_on`
	WHERE (excluded.`ends_on`, excluded.`passed_on`) > (`ends_on`, `passed_on`);
END;
--> statement-breakpoint
-- Passes are only ever added; but invented learners go, and so will people who are forgotten.
CREATE TRIGGER `completion_goes` AFTER DELETE ON `completion` BEGIN
	DELETE FROM `standing` WHERE `person` = OLD.`person` AND `module` = OLD.`module`;
	INSERT INTO `standing` (`person`, `module`, `passed_on`, `ends_on`)
	SELECT c.`person`, c.`module`, c.`passed_on`, min(c.`expires_on`, v.`superseded_on`) AS `end`
	FROM `completion` c JOIN `module_revision` v ON v.`module` = c.`module` AND v.`revision` = c.`revision`
	WHERE c.`person` = OLD.`person` AND c.`module` = OLD.`module`
	ORDER BY `end` DESC, c.`passed_on` DESC LIMIT 1;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_begins` AFTER INSERT ON `standing` BEGIN
	INSERT INTO `standing_move` VALUES (NEW.`person`, NEW.`module`, 0, NEW.`ends_on`);
END;
--> statement-breakpoint
CREATE TRIGGER `standing_changes` AFTER UPDATE OF `ends_on` ON `standing` WHEN OLD.`ends_on` <> NEW.`ends_on` BEGIN
	INSERT INTO `standing_move` VALUES (NEW.`person`, NEW.`module`, OLD.`ends_on`, NEW.`ends_on`);
END;
--> statement-breakpoint
CREATE TRIGGER `standing_goes` AFTER DELETE ON `standing` BEGIN
	INSERT INTO `standing_move` VALUES (OLD.`person`, OLD.`module`, OLD.`ends_on`, 0);
END;
--> statement-breakpoint
-- Only what is required of someone in a cohort is counted; 0 stands for what is not valid.
CREATE TRIGGER `standing_moves` INSTEAD OF INSERT ON `standing_move` BEGIN
	INSERT INTO `tally_move`
	SELECT m.`person`, m.`municipality`, m.`unit`, m.`main_role`, m.`profile`, d.`id`, d.`course`,
		iif(NEW.`was` > w.`true_on`, NEW.`was`, 0), iif(NEW.`becomes` > w.`true_on`, NEW.`becomes`, 0)
	FROM `cohort_member` m
	JOIN `tally_whole` w ON w.`municipality` = m.`municipality`
	JOIN `module` d ON d.`id` = NEW.`module`
	WHERE m.`person` = NEW.`person` AND d.`retired` = 0 AND max(NEW.`was`, NEW.`becomes`) > w.`true_on`
		AND EXISTS (SELECT 1 FROM `profile_module` q WHERE q.`profile` = m.`profile` AND q.`module` = d.`id`
			AND q.`from_on` <= w.`true_on` AND w.`true_on` < q.`to_on`);
END;
--> statement-breakpoint
CREATE TRIGGER `tally_moves` INSTEAD OF INSERT ON `tally_move` WHEN (NEW.`was` > 0) <> (NEW.`becomes` > 0) BEGIN
	UPDATE `tally_team` SET `valid` = `valid` + iif(NEW.`becomes` > 0, 1, -1)
	WHERE `municipality` = NEW.`municipality` AND `unit` = NEW.`unit` AND `main_role` = NEW.`main_role` AND `profile` = NEW.`profile`;
	UPDATE `tally_held` SET `valid` = `valid` + iif(NEW.`becomes` > 0, 1, -1)
	WHERE `municipality` = NEW.`municipality` AND `unit` = NEW.`unit` AND `main_role` = NEW.`main_role` AND `profile` = NEW.`profile` AND `module` = NEW.`module`;
	UPDATE `tally_module` SET `valid` = `valid` + iif(NEW.`becomes` > 0, 1, -1)
	WHERE `municipality` = NEW.`municipality` AND `module` = NEW.`module`;
	UPDATE `tally_course` SET `valid` = `valid` + iif(NEW.`becomes` > 0, 1, -1)
	WHERE `municipality` = NEW.`municipality` AND `course` = NEW.`course`;
	UPDATE `tally_whole` SET `valid` = `valid` + iif(NEW.`becomes` > 0, 1, -1)
	WHERE `municipality` = NEW.`municipality`;
	UPDATE `cohort_member` SET `valid` = `valid` + iif(NEW.`becomes` > 0, 1, -1)
	WHERE `person` = NEW.`person`;
END;
--> statement-breakpoint
CREATE TRIGGER `endings_move` INSTEAD OF INSERT ON `tally_move` BEGIN
	UPDATE `tally_ending` SET `passes` = `passes` - 1
	WHERE `municipality` = NEW.`municipality` AND `day` = NEW.`was` AND `course` = NEW.`course`;
	INSERT INTO `tally_ending` (`municipality`, `day`, `course`, `passes`)
	SELECT NEW.`municipality`, NEW.`becomes`, NEW.`course`, 1 WHERE NEW.`becomes` > 0
	ON CONFLICT (`municipality`, `day`, `course`) DO UPDATE SET `passes` = `passes` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `person_qualifies` AFTER UPDATE OF `valid` ON `cohort_member`
WHEN (OLD.`valid` = OLD.`required`) <> (NEW.`valid` = NEW.`required`) BEGIN
	UPDATE `tally_team` SET `qualified` = `qualified` + iif(NEW.`valid` = NEW.`required`, 1, -1)
	WHERE `municipality` = NEW.`municipality` AND `unit` = NEW.`unit` AND `main_role` = NEW.`main_role` AND `profile` = NEW.`profile`;
	UPDATE `tally_whole` SET `qualified` = `qualified` + iif(NEW.`valid` = NEW.`required`, 1, -1)
	WHERE `municipality` = NEW.`municipality`;
END;
--> statement-breakpoint
-- What a trigger can't take in by itself marks the municipality, whoever changes it.
CREATE TRIGGER `revision_marks` AFTER UPDATE OF `superseded_on` ON `module_revision`
WHEN OLD.`superseded_on` <> NEW.`superseded_on` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1;
END;
--> statement-breakpoint
CREATE TRIGGER `retirement_marks` AFTER UPDATE OF `retired` ON `module` WHEN OLD.`retired` <> NEW.`retired` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1;
END;
--> statement-breakpoint
CREATE TRIGGER `new_requirement_marks` AFTER INSERT ON `profile_module` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1
	WHERE `municipality` = (SELECT `municipality` FROM `profile` WHERE `id` = NEW.`profile`);
END;
--> statement-breakpoint
CREATE TRIGGER `changed_requirement_marks` AFTER UPDATE ON `profile_module` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1
	WHERE `municipality` = (SELECT `municipality` FROM `profile` WHERE `id` = NEW.`profile`);
END;
--> statement-breakpoint
CREATE TRIGGER `lost_requirement_marks` AFTER DELETE ON `profile_module` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1
	WHERE `municipality` = (SELECT `municipality` FROM `profile` WHERE `id` = OLD.`profile`);
END;
--> statement-breakpoint
CREATE TRIGGER `new_member_marks` AFTER INSERT ON `cohort_member` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1 WHERE `municipality` = NEW.`municipality` AND `is_due` = 0;
END;
--> statement-breakpoint
CREATE TRIGGER `lost_member_marks` AFTER DELETE ON `cohort_member` BEGIN
	UPDATE `tally_whole` SET `is_due` = 1 WHERE `municipality` = OLD.`municipality` AND `is_due` = 0;
END;
