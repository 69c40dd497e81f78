CREATE TABLE `catalogues` (
	`version` integer PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	`content` text NOT NULL,
	`is_fresh` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `template_states` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`approved_as` text,
	`marked_as` text,
	`merged_into` text,
	`apart` text NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`acknowledgement` integer NOT NULL
);
--> statement-breakpoint
DROP TABLE `templates`;--> statement-breakpoint
ALTER TABLE `__new_templates` RENAME TO `templates`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_replies` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	`vendor_id` integer,
	`agent_id` integer,
	`template_id` text,
	`covered_share` integer DEFAULT 0 NOT NULL,
	`band` text DEFAULT 'own' NOT NULL,
	`canned` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`conversation_id`, `run_id`, `message_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_replies`("conversation_id", "run_id", "message_id", "vendor_id", "agent_id") SELECT "conversation_id", "run_id", "message_id", "vendor_id", "agent_id" FROM `replies`;--> statement-breakpoint
DROP TABLE `replies`;--> statement-breakpoint
ALTER TABLE `__new_replies` RENAME TO `replies`;--> statement-breakpoint
CREATE INDEX `replies_template` ON `replies` (`template_id`);--> statement-breakpoint
ALTER TABLE `imports` ADD `catalogue_version` integer REFERENCES catalogues(version);--> statement-breakpoint
ALTER TABLE `runs` ADD `catalogue_version` integer REFERENCES catalogues(version);--> statement-breakpoint
ALTER TABLE `runs` ADD `template_states` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
-- Templates were known by the hash of one wording; they are found anew when everything is scored again.
DELETE FROM `rollups` WHERE `measure` = 'template_use';--> statement-breakpoint
UPDATE `rollups` SET `total` = 0 WHERE `measure` = 'reply';
