CREATE TABLE `access_role` (
	`person` text NOT NULL,
	`role` text NOT NULL,
	`scope_kind` text NOT NULL,
	`scope` text NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	PRIMARY KEY(`person`, `role`, `scope_kind`, `scope`, `from_on`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expire` integer
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_of_person` ON `session` (`person`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`activity` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`content_hash` text NOT NULL,
	`answer` text NOT NULL,
	`score_numerator` integer NOT NULL,
	`score_denominator` integer NOT NULL,
	`passed` integer NOT NULL,
	`submitted_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "score_is_a_share" CHECK("attempt"."score_numerator" between 0 and "attempt"."score_denominator")
);
--> statement-breakpoint
CREATE INDEX `attempts_at_activity` ON `attempt` (`activity`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_attempt_per_number` ON `attempt` (`person`,`activity`,`number`);--> statement-breakpoint
CREATE TABLE `draft` (
	`person` text NOT NULL,
	`activity` text NOT NULL,
	`step` integer NOT NULL,
	`answer` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`person`, `activity`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `completion` (
	`person` text NOT NULL,
	`module` text NOT NULL,
	`passed_on` integer NOT NULL,
	`revision` integer NOT NULL,
	`expires_on` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`person`, `module`, `passed_on`, `revision`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module`) REFERENCES `module`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `module` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`position` integer NOT NULL,
	`retired` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `module_revision` (
	`module` text NOT NULL,
	`revision` integer NOT NULL,
	`effective_on` integer NOT NULL,
	`superseded_on` integer DEFAULT 999999 NOT NULL,
	`content_hash` text NOT NULL,
	PRIMARY KEY(`module`, `revision`),
	FOREIGN KEY (`module`) REFERENCES `module`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `profile_module` (
	`profile` text NOT NULL,
	`module` text NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	PRIMARY KEY(`profile`, `module`, `from_on`),
	FOREIGN KEY (`profile`) REFERENCES `profile`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module`) REFERENCES `module`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`person` text NOT NULL,
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	`main_role` text NOT NULL,
	`profile` text NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	PRIMARY KEY(`person`, `from_on`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile`) REFERENCES `profile`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_of_municipality` ON `membership` (`municipality`,`from_on`);--> statement-breakpoint
CREATE TABLE `municipality` (
	`number` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sami_name` text,
	`language_form` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `person_role` (
	`person` text NOT NULL,
	`job_role` text NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	PRIMARY KEY(`person`, `job_role`, `from_on`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `profile` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`job_roles` text NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`parent` text,
	`name` text NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_of_municipality` ON `unit` (`municipality`);--> statement-breakpoint
CREATE TABLE `unit_ancestor` (
	`unit` text NOT NULL,
	`ancestor` text NOT NULL,
	`depth` integer NOT NULL,
	PRIMARY KEY(`unit`, `ancestor`),
	FOREIGN KEY (`unit`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ancestor`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_below` ON `unit_ancestor` (`ancestor`);