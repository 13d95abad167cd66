-- What was published so far did not tell the two apart; the next night publishes anew.
DROP TABLE `publication`;--> statement-breakpoint
CREATE TABLE `publication` (
	`municipality` text NOT NULL,
	`kind` text NOT NULL,
	`on` integer NOT NULL,
	`figures` text NOT NULL,
	`shown` text NOT NULL,
	`content_version` text NOT NULL,
	`checksum` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `kind`, `on`),
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
