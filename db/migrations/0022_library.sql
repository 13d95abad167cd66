CREATE TABLE `library_adoption` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`item` text NOT NULL,
	`version` text NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	`decided_by` text NOT NULL,
	`deviations` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `adoption_in_municipality` ON `library_adoption` (`municipality`,`item`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_running_adoption` ON `library_adoption` (`municipality`,`item`) WHERE to_on = 999999;