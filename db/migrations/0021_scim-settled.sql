DROP INDEX `scim_user_due`;--> statement-breakpoint
ALTER TABLE `scim_user` DROP COLUMN `due`;