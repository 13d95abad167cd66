CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`training_kind` text NOT NULL,
	`training` text NOT NULL,
	`recipient_kind` text NOT NULL,
	`recipient` text NOT NULL,
	`due_on` integer NOT NULL,
	`mandatory` integer NOT NULL,
	`note` text,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_in_municipality` ON `assignment` (`municipality`);--> statement-breakpoint
CREATE TABLE `municipality_requirement` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`job_role` text NOT NULL,
	`competence` text NOT NULL,
	`level` integer NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `requirement_of_municipality` ON `municipality_requirement` (`municipality`);--> statement-breakpoint
CREATE TABLE `reminder` (
	`person` text NOT NULL,
	`thing` text NOT NULL,
	`step` text NOT NULL,
	`sent_on` integer NOT NULL,
	PRIMARY KEY(`person`, `thing`, `step`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminders_on_day` ON `reminder` (`sent_on`);--> statement-breakpoint
CREATE TABLE `reminder_link` (
	`token` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_link_a_person_and_kind` ON `reminder_link` (`person`,`kind`);--> statement-breakpoint
CREATE TABLE `reminder_off` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`person`, `kind`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
