CREATE TABLE `saved_views` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
ALTER TABLE `scores` ADD `topic` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `scores` SET `topic` = substr(trim(coalesce((SELECT `topic` FROM `conversations` WHERE `conversations`.`id` = `scores`.`conversation_id`), '')), 1, 100);
