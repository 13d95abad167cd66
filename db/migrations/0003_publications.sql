CREATE TABLE `cohort_member` (
	`person` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	`main_role` text NOT NULL,
	`profile` text NOT NULL,
	`since_on` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cohort_of_municipality` ON `cohort_member` (`municipality`);--> statement-breakpoint
CREATE TABLE `publication` (
	`municipality` text NOT NULL,
	`kind` text NOT NULL,
	`on` integer NOT NULL,
	`figures` text NOT NULL,
	`content_version` text NOT NULL,
	`checksum` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `kind`, `on`),
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
