CREATE TABLE `scim_group` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`external_id` text,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scim_group_name` ON `scim_group` (`municipality`,`name_key`);--> statement-breakpoint
CREATE INDEX `scim_group_external` ON `scim_group` (`municipality`,`external_id`);--> statement-breakpoint
CREATE TABLE `scim_mapping` (
	`group_id` text PRIMARY KEY NOT NULL,
	`job_role` text,
	`unit` text,
	FOREIGN KEY (`group_id`) REFERENCES `scim_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `scim_member` (
	`group_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `scim_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `scim_user`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `scim_member_user` ON `scim_member` (`user_id`);--> statement-breakpoint
CREATE TABLE `scim_token` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`label` text NOT NULL,
	`hash` text NOT NULL,
	`made_by` text,
	`made_at` integer NOT NULL,
	`expires_on` integer NOT NULL,
	`used_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scim_token_hash_unique` ON `scim_token` (`hash`);--> statement-breakpoint
CREATE INDEX `scim_token_of_municipality` ON `scim_token` (`municipality`);--> statement-breakpoint
CREATE TABLE `scim_user` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`person` text,
	`external_id` text,
	`user_name` text NOT NULL,
	`email` text NOT NULL,
	`active` integer NOT NULL,
	`attributes` text NOT NULL,
	`due` integer DEFAULT false NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scim_user_name` ON `scim_user` (`municipality`,`user_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `scim_user_of_person` ON `scim_user` (`person`,`municipality`);--> statement-breakpoint
CREATE INDEX `scim_user_external` ON `scim_user` (`municipality`,`external_id`);--> statement-breakpoint
CREATE INDEX `scim_user_email` ON `scim_user` (`municipality`,`email`);--> statement-breakpoint
CREATE INDEX `scim_user_due` ON `scim_user` (`municipality`) WHERE "scim_user"."due";