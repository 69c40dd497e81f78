CREATE TABLE `finding_reviews` (
	`id` integer PRIMARY KEY NOT NULL,
	`conversation_id` integer NOT NULL,
	`criterion` text NOT NULL,
	`outcome` text NOT NULL,
	`message_id` integer NOT NULL,
	`vendor_id` integer,
	`verdict` text NOT NULL,
	`actor` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_reviews_conversation` ON `finding_reviews` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `promises` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`message_id` integer NOT NULL,
	`at` integer NOT NULL,
	`automatic` integer NOT NULL,
	`due_at` integer,
	`grace_until` integer,
	`outcome` text NOT NULL,
	`kept_message_id` integer,
	`kept_at` integer,
	`vendor_id` integer,
	`agent_id` integer,
	`evidence` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `run_id`, `ordinal`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `triggers` (
	`conversation_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`type` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`message_id` integer NOT NULL,
	`asks_for` text NOT NULL,
	`asks` integer NOT NULL,
	`acknowledged_at` integer,
	`handed_over_at` integer,
	`hand_over` text,
	`promised_at` integer,
	`promise_due_at` integer,
	`answered_at` integer,
	`outcome` text NOT NULL,
	`loss` integer,
	`critical` integer NOT NULL,
	`advisory` integer NOT NULL,
	`made_to_repeat` integer NOT NULL,
	`vendor_id` integer,
	`agent_id` integer,
	`evidence` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `run_id`, `ordinal`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `automatic_texts` (
	`reply_hash` integer PRIMARY KEY NOT NULL,
	`uses` integer NOT NULL,
	`first_uses` integer NOT NULL,
	`latency_ms` integer NOT NULL,
	`after_hours_uses` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settled_texts` (
	`reply_hash` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`is_automatic` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `findings` ADD `advisory` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `words_heard` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `disconnect` text;--> statement-breakpoint
ALTER TABLE `scores` ADD `transfer_loop` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `automatic_tells` text;--> statement-breakpoint
ALTER TABLE `scores` ADD `care` text;--> statement-breakpoint
ALTER TABLE `scores` ADD `apology_only_replies` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `automatic_messages` text;