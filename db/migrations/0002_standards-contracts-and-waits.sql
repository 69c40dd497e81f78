CREATE TABLE `standard_drafts` (
	`id` integer PRIMARY KEY NOT NULL,
	`base_version` integer NOT NULL,
	`standard` text NOT NULL,
	`valid_from` text,
	`note` text,
	`actor` text NOT NULL,
	`changed_at` integer NOT NULL,
	`preview` text
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` integer PRIMARY KEY NOT NULL,
	`agent_id` integer NOT NULL,
	`vendor_id` integer NOT NULL,
	`from_day` text,
	`to_day` text,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_agent` ON `memberships` (`agent_id`);--> statement-breakpoint
CREATE TABLE `queues` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`vendor_id` integer,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `queues_name_key` ON `queues` (`name_key`);--> statement-breakpoint
CREATE TABLE `setting_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
ALTER TABLE `jobs` ADD `progress` text;--> statement-breakpoint
ALTER TABLE `clocks` ADD `reopened` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `clocks` ADD `standard_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `clocks` ADD `holder_vendor_id` integer;--> statement-breakpoint
ALTER TABLE `clocks` ADD `reply_vendor_id` integer;--> statement-breakpoint
ALTER TABLE `clocks` ADD `reply_kind` text;--> statement-breakpoint
ALTER TABLE `clocks` ADD `outside_hours` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `findings` ADD `wait_ms` integer;--> statement-breakpoint
ALTER TABLE `findings` ADD `covered_ms` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `substantive_reply_ms` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `substantive_reply_met` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `resolution_ms` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `resolution_met` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `customer_turn_ms` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `reopens` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `returned_after_ms` integer;--> statement-breakpoint
ALTER TABLE `scores` ADD `touches` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `hand_overs` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `vendors` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `too_many_touches` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `parked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `held_times` text;--> statement-breakpoint
ALTER TABLE `scores` ADD `replay` text;--> statement-breakpoint
ALTER TABLE `scores` ADD `passages` text;--> statement-breakpoint
ALTER TABLE `standards` ADD `valid_from` text;--> statement-breakpoint
ALTER TABLE `standards` ADD `note` text;--> statement-breakpoint
ALTER TABLE `agents` ADD `same_as_id` integer REFERENCES agents(id);--> statement-breakpoint
ALTER TABLE `vendors` ADD `contract` text;--> statement-breakpoint
UPDATE `vendors` SET `contract` = json_object('zone', NULL, 'coverages', json_array(json_object('from', NULL, 'coverage', json(`coverage`)))) WHERE `coverage` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `vendors` DROP COLUMN `coverage`;--> statement-breakpoint
CREATE INDEX `conversations_customer` ON `conversations` (`customer`);