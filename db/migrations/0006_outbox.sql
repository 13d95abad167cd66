CREATE TABLE `job` (
	`name` text NOT NULL,
	`due_at` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`done_at` integer,
	`last_error` text,
	PRIMARY KEY(`name`, `due_at`)
);
--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`done_at`,`next_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`person` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`unsubscribe` text,
	`about` text,
	`state` text DEFAULT 'waiting' NOT NULL,
	`created_at` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`sent_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key_unique` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `mail_of_person` ON `outbox` (`person`,`kind`);--> statement-breakpoint
CREATE TABLE `subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`municipality` text NOT NULL,
	`unit` text,
	`locale` text NOT NULL,
	`token` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_token_unique` ON `subscription` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_subscription_to_a_unit` ON `subscription` (`person`,`municipality`,`unit`) WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `one_subscription_to_the_whole` ON `subscription` (`person`,`municipality`) WHERE ended_at is null and unit is null;--> statement-breakpoint
CREATE INDEX `subscription_of_person` ON `subscription` (`person`);