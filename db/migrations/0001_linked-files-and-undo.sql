CREATE TABLE `conversation_facts` (
	`conversation_id` integer NOT NULL,
	`import_id` integer NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `import_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sightings` (
	`message_id` integer NOT NULL,
	`import_id` integer NOT NULL,
	`source_line` integer NOT NULL,
	`told` text,
	PRIMARY KEY(`message_id`, `import_id`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `import_files` (
	`import_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text,
	`format` text,
	`grain` text,
	PRIMARY KEY(`import_id`, `ordinal`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `mappings` (
	`id` integer PRIMARY KEY NOT NULL,
	`vendor_key` text NOT NULL,
	`header_key` text NOT NULL,
	`format` text NOT NULL,
	`mapping` text NOT NULL,
	`actor` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mappings_header` ON `mappings` (`vendor_key`,`header_key`);--> statement-breakpoint
ALTER TABLE `conversations` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `message_versions` ADD `at_ambiguous` integer;--> statement-breakpoint
ALTER TABLE `message_versions` ADD `role` text;--> statement-breakpoint
ALTER TABLE `message_versions` ADD `visibility` text;--> statement-breakpoint
ALTER TABLE `message_versions` ADD `automatic` text;--> statement-breakpoint
ALTER TABLE `message_versions` ADD `quoted` text;--> statement-breakpoint
ALTER TABLE `message_versions` ADD `import_id` integer REFERENCES imports(id);--> statement-breakpoint
ALTER TABLE `messages` ADD `quoted` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `checked` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `imports` ADD `kept_from` integer REFERENCES imports(id);--> statement-breakpoint
ALTER TABLE `imports` ADD `note` text;--> statement-breakpoint
ALTER TABLE `rejections` ADD `file_ordinal` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE message_versions SET role = m.role, visibility = m.visibility, automatic = m.automatic, at_ambiguous = m.at_ambiguous,
  import_id = coalesce((SELECT p.replaced_by_import_id FROM message_versions p
    WHERE p.message_id = message_versions.message_id AND p.version = message_versions.version - 1), m.import_id)
FROM messages m WHERE m.id = message_versions.message_id;--> statement-breakpoint
INSERT OR IGNORE INTO sightings (message_id, import_id, source_line, told)
SELECT v.message_id, v.replaced_by_import_id, m.source_line, json_object('contents', json_array(json_object(
    'at', iif(n.message_id IS NULL, m.at, n.at), 'atRaw', iif(n.message_id IS NULL, m.at_raw, n.at_raw),
    'text', iif(n.message_id IS NULL, m.text, n.text))))
FROM message_versions v JOIN messages m ON m.id = v.message_id
LEFT JOIN message_versions n ON n.message_id = v.message_id AND n.version = v.version + 1
WHERE v.replaced_by_import_id <> m.import_id ORDER BY v.message_id, v.version;--> statement-breakpoint
INSERT INTO conversation_facts (conversation_id, import_id, facts)
SELECT c.id, c.import_id, json_patch('{}', json_object(
    'customer', json(iif(c.customer IS NULL, NULL, json_array(c.customer, t.first_at))),
    'channel', json(iif(c.channel IS NULL OR c.channel = 'other', NULL, json_array(c.channel, t.first_at))),
    'subject', json(iif(c.subject IS NULL, NULL, json_array(c.subject, t.first_at))),
    'topic', json(iif(c.topic IS NULL, NULL, json_array(c.topic, t.first_at))),
    'language', json(iif(c.language IS NULL, NULL, json_array(c.language, t.first_at))),
    'queue', json(iif(c.queue IS NULL, NULL, json_array(c.queue, t.first_at))),
    'requestedAt', json(iif(c.requested_at IS NULL, NULL, json_array(c.requested_at, t.first_at))),
    'assignee', json(iif(c.assignee IS NULL, NULL, json_array(c.assignee, t.last_at))),
    'tags', json(iif(c.tags IS NULL, NULL, json_array(c.tags, t.last_at))),
    'priority', json(iif(c.priority IS NULL, NULL, json_array(c.priority, t.last_at))),
    'closedAt', json(iif(c.closed_at IS NULL, NULL, json_array(c.closed_at, t.last_at))),
    'endedBy', json(iif(c.ended_by IS NULL, NULL, json_array(c.ended_by, t.last_at))),
    'status', json(iif(c.status IS NULL, NULL, json_array(c.status, t.last_at))),
    'csat', json(iif(c.csat IS NULL, NULL, json_array(c.csat, t.last_at)))))
FROM conversations c LEFT JOIN (SELECT conversation_id, min(at) AS first_at, max(at) AS last_at FROM messages GROUP BY conversation_id) t
  ON t.conversation_id = c.id;--> statement-breakpoint
INSERT OR IGNORE INTO conversation_facts (conversation_id, import_id, facts)
SELECT DISTINCT conversation_id, import_id, '{}' FROM messages;--> statement-breakpoint
INSERT OR IGNORE INTO conversation_facts (conversation_id, import_id, facts)
SELECT DISTINCT m.conversation_id, s.import_id, '{}' FROM sightings s JOIN messages m ON m.id = s.message_id;--> statement-breakpoint
INSERT INTO import_files (import_id, ordinal, file_name, bytes, sha256, format, grain)
SELECT id, 0, file_name, bytes, sha256, format, 'message' FROM imports;
