CREATE TABLE `edition` (
	`activity` text NOT NULL,
	`content_hash` text NOT NULL,
	`asked` text NOT NULL,
	`first_used_at` integer NOT NULL,
	PRIMARY KEY(`activity`, `content_hash`)
);
--> statement-breakpoint
CREATE TABLE `regrade` (
	`attempt` text NOT NULL,
	`erratum` text NOT NULL,
	`score_numerator` integer NOT NULL,
	`score_denominator` integer NOT NULL,
	`passed` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`attempt`, `erratum`),
	FOREIGN KEY (`attempt`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `attempt` ADD `since_revision` integer;