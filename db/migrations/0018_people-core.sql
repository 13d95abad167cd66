CREATE TABLE `employee_number` (
	`municipality` text NOT NULL,
	`number` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`municipality`, `number`),
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `numbers_of_person` ON `employee_number` (`person`);--> statement-breakpoint
CREATE TABLE `moving_code` (
	`person` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`ends_on` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `moving_code_hash_unique` ON `moving_code` (`hash`);--> statement-breakpoint
CREATE TABLE `roster` (
	`municipality` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `unit` ADD `code` text;--> statement-breakpoint
CREATE UNIQUE INDEX `unit_by_code` ON `unit` (`municipality`,`code`);