CREATE TABLE `certificate` (
	`number` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`municipality` text NOT NULL,
	`course` text NOT NULL,
	`earned_on` integer NOT NULL,
	`expires_on` integer DEFAULT 999999 NOT NULL,
	`what` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_certificate_a_course_and_day` ON `certificate` (`person`,`course`,`earned_on`);--> statement-breakpoint
CREATE TABLE `revocation` (
	`number` text PRIMARY KEY NOT NULL,
	`revoked_at` integer NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `certificate`(`number`) ON UPDATE no action ON DELETE no action
);
