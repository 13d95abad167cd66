CREATE TABLE `names_record` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`municipality` text NOT NULL,
	`purpose` text,
	`discussed_with` text,
	`discussed_on` integer,
	`evaluate_on` integer,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `names_record_id_unique` ON `names_record` (`id`);--> statement-breakpoint
CREATE INDEX `names_record_of_municipality` ON `names_record` (`municipality`,`number`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`rule` text NOT NULL,
	`on` integer NOT NULL,
	`rows` integer NOT NULL,
	`commitment` text NOT NULL,
	`erased_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `erasure_request` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`municipality` text NOT NULL,
	`wanted` text NOT NULL,
	`note` text,
	`asked_at` integer NOT NULL,
	`due_on` integer NOT NULL,
	`outcome` text,
	`reason` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `erasure_asked_in` ON `erasure_request` (`municipality`,`answered_at`);--> statement-breakpoint
CREATE INDEX `erasure_asked_by` ON `erasure_request` (`person`);--> statement-breakpoint
CREATE TABLE `erasure_run` (
	`rule` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE `person` ADD `erased_on` integer;
--> statement-breakpoint
-- What is only ever added gives way to erasure alone, which says so within its own write.
CREATE TRIGGER `sighting_stays` BEFORE DELETE ON `sighting`
WHEN NOT EXISTS (SELECT 1 FROM `erasure_run`)
BEGIN SELECT raise(abort, 'a look at colleagues is not taken away before its time'); END;
--> statement-breakpoint
CREATE TRIGGER `answer_stands` BEFORE UPDATE OF `person`, `answer`, `submitted_at` ON `attempt`
WHEN NOT EXISTS (SELECT 1 FROM `erasure_run`)
BEGIN SELECT raise(abort, 'what was answered is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `completion_is_a_fact` BEFORE UPDATE ON `completion`
BEGIN SELECT raise(abort, 'a completion is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `certificate_stands` BEFORE UPDATE ON `certificate`
BEGIN SELECT raise(abort, 'a certificate is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `names_record_stands` BEFORE UPDATE ON `names_record`
BEGIN SELECT raise(abort, 'a record is replaced by a new one, never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `names_record_stays` BEFORE DELETE ON `names_record`
BEGIN SELECT raise(abort, 'a record is replaced by a new one, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `erasure_stands` BEFORE UPDATE ON `erasure`
BEGIN SELECT raise(abort, 'what was erased is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `erasure_stays` BEFORE DELETE ON `erasure`
BEGIN SELECT raise(abort, 'what was erased is never forgotten'); END;
