CREATE TABLE `conversations` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`channel` text NOT NULL,
	`customer` text,
	`subject` text,
	`topic` text,
	`tags` text,
	`priority` text,
	`language` text,
	`queue` text,
	`assignee` text,
	`status` text,
	`csat` text,
	`requested_at` integer,
	`closed_at` integer,
	`ended_by` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_identity` ON `conversations` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `conversations_import` ON `conversations` (`import_id`);--> statement-breakpoint
CREATE TABLE `message_versions` (
	`message_id` integer NOT NULL,
	`replaced_by_import_id` integer NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`at_raw` text,
	`text` text NOT NULL,
	PRIMARY KEY(`message_id`, `version`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by_import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY NOT NULL,
	`conversation_id` integer NOT NULL,
	`import_id` integer NOT NULL,
	`source_line` integer NOT NULL,
	`external_id` text,
	`identity` integer NOT NULL,
	`at` integer NOT NULL,
	`at_raw` text,
	`at_ambiguous` integer NOT NULL,
	`role` text NOT NULL,
	`visibility` text NOT NULL,
	`automatic` text,
	`author_name` text,
	`agent_id` integer,
	`vendor_id` integer,
	`text` text NOT NULL,
	`reply_hash` integer,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_order` ON `messages` (`conversation_id`,`at`);--> statement-breakpoint
CREATE TABLE `flags` (
	`id` integer PRIMARY KEY NOT NULL,
	`conversation_id` integer NOT NULL,
	`message_id` integer,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `flags_conversation` ON `flags` (`conversation_id`);--> statement-breakpoint
CREATE INDEX `flags_state` ON `flags` (`state`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text,
	`format` text,
	`columns` text,
	`options` text NOT NULL,
	`questions` text,
	`progress` text,
	`counts` text,
	`failure` text,
	`closings_told` integer DEFAULT false NOT NULL,
	`last_instant` integer,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	`committed_at` integer
);
--> statement-breakpoint
CREATE TABLE `rejections` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`line` integer NOT NULL,
	`column_name` text,
	`reason` text NOT NULL,
	`raw` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rejections_import` ON `rejections` (`import_id`,`line`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`import_id` integer,
	`state` text NOT NULL,
	`owner` text,
	`lease_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`failure` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `jobs_state` ON `jobs` (`state`);--> statement-breakpoint
CREATE TABLE `rollups` (
	`id` integer PRIMARY KEY NOT NULL,
	`run_id` integer NOT NULL,
	`measure` text NOT NULL,
	`day` text NOT NULL,
	`vendor_id` integer,
	`agent_id` integer,
	`channel` text NOT NULL,
	`shift` text NOT NULL,
	`slot` text NOT NULL,
	`n` integer NOT NULL,
	`total` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rollups_measure` ON `rollups` (`measure`,`day`);--> statement-breakpoint
CREATE TABLE `clocks` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`outcome` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`start_message_id` integer,
	`end_message_id` integer,
	`customer_messages` integer NOT NULL,
	`acknowledged_at` integer,
	`target_ms` integer NOT NULL,
	`covered_ms` integer NOT NULL,
	`met` integer,
	`vendor_breach` integer,
	`charged_vendor_id` integer,
	`charged_agent_id` integer,
	`reply_agent_id` integer,
	`warning` text,
	PRIMARY KEY(`conversation_id`, `run_id`, `ordinal`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `findings` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`criterion` text NOT NULL,
	`dimension` text NOT NULL,
	`outcome` text NOT NULL,
	`critical` text,
	`vendor_id` integer,
	`agent_id` integer,
	`loss` integer NOT NULL,
	`charge` integer NOT NULL,
	`evidence` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `run_id`, `ordinal`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `losses` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`vendor_id` integer,
	`agent_id` integer,
	`dimension` text NOT NULL,
	`loss` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `run_id`, `ordinal`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `replies` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	`vendor_id` integer,
	`agent_id` integer,
	`template_id` integer,
	PRIMARY KEY(`conversation_id`, `run_id`, `message_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`import_id` integer,
	`standard_version` integer NOT NULL,
	`rules_version` integer NOT NULL,
	`as_of` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standard_version`) REFERENCES `standards`(`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `scores` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`vendor_id` integer,
	`agent_id` integer,
	`channel` text NOT NULL,
	`shift` text NOT NULL,
	`day` text NOT NULL,
	`hour_of_week` integer NOT NULL,
	`started_at` integer NOT NULL,
	`first_message_at` integer,
	`last_message_at` integer,
	`customer_messages` integer NOT NULL,
	`agent_messages` integer NOT NULL,
	`bot_messages` integer NOT NULL,
	`internal_notes` integer NOT NULL,
	`acknowledged_ms` integer,
	`first_reply_ms` integer,
	`first_reply_covered_ms` integer,
	`worst_next_reply_ms` integer,
	`open_wait_ms` integer,
	`requester_wait_ms` integer,
	`first_reply_outcome` text NOT NULL,
	`first_reply_met` integer,
	`score` integer,
	`unsettled` integer NOT NULL,
	`unscored` text,
	PRIMARY KEY(`conversation_id`, `run_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `scores_list` ON `scores` (`day`,`vendor_id`);--> statement-breakpoint
CREATE INDEX `scores_unsettled` ON `scores` (`run_id`) WHERE unsettled = 1;--> statement-breakpoint
CREATE TABLE `standards` (
	`version` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`standard` text NOT NULL,
	`actor` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`run_id` integer NOT NULL,
	`reply_hash` integer NOT NULL,
	`text` text NOT NULL,
	`acknowledgement` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `templates_reply_hash` ON `templates` (`reply_hash`);--> statement-breakpoint
CREATE TABLE `agents` (
	`id` integer PRIMARY KEY NOT NULL,
	`vendor_id` integer,
	`agent_key` text NOT NULL,
	`name` text NOT NULL,
	`team` text,
	`import_id` integer,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agents_vendor` ON `agents` (`vendor_id`,`agent_key`);--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`import_id` integer,
	`kind` text NOT NULL,
	`coverage` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vendors_name_key` ON `vendors` (`name_key`);