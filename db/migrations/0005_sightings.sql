CREATE TABLE `sighting` (
	`id` text PRIMARY KEY NOT NULL,
	`viewer` text NOT NULL,
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	`people` text,
	`what` text NOT NULL,
	`on` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`looks` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`viewer`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sightings_in_unit` ON `sighting` (`unit`,`on`);--> statement-breakpoint
CREATE INDEX `member_of_unit` ON `membership` (`unit`,`from_on`);--> statement-breakpoint
CREATE TRIGGER `sighting_stands` BEFORE UPDATE OF `id`, `viewer`, `municipality`, `unit`, `people`, `what`, `on`, `first_at` ON `sighting`
BEGIN SELECT raise(abort, 'a look at colleagues is never rewritten'); END;
