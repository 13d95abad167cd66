-- Nothing reads these: what is shown of units, courses and endings is counted anew every night.
DROP TRIGGER `endings_move`;--> statement-breakpoint
DROP TRIGGER `person_qualifies`;--> statement-breakpoint
DROP TRIGGER `tally_moves`;--> statement-breakpoint
DROP TRIGGER `standing_moves`;--> statement-breakpoint
DROP VIEW `tally_move`;--> statement-breakpoint
DROP TABLE `tally_course`;--> statement-breakpoint
DROP TABLE `tally_ending`;--> statement-breakpoint
DROP TABLE `tally_held`;--> statement-breakpoint
DROP TABLE `tally_team`;--> statement-breakpoint
ALTER TABLE `tally_whole` DROP COLUMN `obliged`;--> statement-breakpoint
ALTER TABLE `tally_whole` DROP COLUMN `qualified`;--> statement-breakpoint
ALTER TABLE `tally_whole` DROP COLUMN `required`;--> statement-breakpoint
ALTER TABLE `tally_whole` DROP COLUMN `valid`;
