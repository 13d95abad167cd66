CREATE TABLE `people_import` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`text` text,
	`is_whole` integer NOT NULL,
	`creates_units` integer NOT NULL,
	`applied_at` integer,
	`counts` text,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_of_municipality` ON `people_import` (`municipality`,`made_at`);