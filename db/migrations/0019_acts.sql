CREATE TABLE `act` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor` text,
	`municipality` text,
	`what` text NOT NULL,
	`about` text,
	`detail` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `acts_in_municipality` ON `act` (`municipality`,`sequence`);--> statement-breakpoint
CREATE INDEX `acts_about` ON `act` (`about`);--> statement-breakpoint
CREATE TRIGGER `act_stands` BEFORE UPDATE ON `act`
BEGIN SELECT raise(abort, 'the log of what was done is never rewritten'); END;--> statement-breakpoint
CREATE TRIGGER `act_remains` BEFORE DELETE ON `act`
BEGIN SELECT raise(abort, 'the log of what was done is never shortened'); END;
