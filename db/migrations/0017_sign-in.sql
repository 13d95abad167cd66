CREATE TABLE `identity` (
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`person` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `subject`),
	FOREIGN KEY (`provider`) REFERENCES `identity_provider`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_identity_at_a_provider` ON `identity` (`person`,`provider`);--> statement-breakpoint
CREATE TABLE `identity_provider` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`issuer` text NOT NULL,
	`client_id` text NOT NULL,
	`authentication` text NOT NULL,
	`secret` text NOT NULL,
	`scopes` text NOT NULL,
	`recognise` text NOT NULL,
	`claim` text NOT NULL,
	`domains` text NOT NULL,
	`acr_values` text NOT NULL,
	`second_factor` text NOT NULL,
	`prompt` text,
	`position` integer NOT NULL,
	`from_on` integer NOT NULL,
	`to_on` integer DEFAULT 999999 NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provider_of_municipality` ON `identity_provider` (`municipality`,`position`);--> statement-breakpoint
CREATE TABLE `introduction` (
	`id` text PRIMARY KEY NOT NULL,
	`browser` text NOT NULL,
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`has_second_factor` integer NOT NULL,
	`person` text,
	`code` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`next` text NOT NULL,
	`resume` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`provider`) REFERENCES `identity_provider`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `introduction_until` ON `introduction` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_under_way` (
	`id` text PRIMARY KEY NOT NULL,
	`browser` text NOT NULL,
	`provider` text NOT NULL,
	`next` text NOT NULL,
	`resume` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`provider`) REFERENCES `identity_provider`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `under_way_until` ON `sign_in_under_way` (`expires_at`);