DROP INDEX `scores_list`;--> statement-breakpoint
CREATE INDEX `scores_list` ON `scores` (`day`,`vendor_id`,`agent_id`,`channel`,`shift`,`topic`,`started_at`,`score`,`first_reply_outcome`,`first_reply_ms`,`worst_next_reply_ms`,`open_wait_ms`);--> statement-breakpoint
CREATE INDEX `messages_found` ON `messages` (`id`,`conversation_id`,`import_id`);--> statement-breakpoint
-- From here on SQL that only SQLite speaks: an FTS5 index that holds no text of its own. The triggers keep it exact; a later
-- migration that makes `messages` anew must make them anew as well.
CREATE VIRTUAL TABLE `message_words` USING fts5(`text`, content='messages', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2');--> statement-breakpoint
CREATE TRIGGER `message_words_insert` AFTER INSERT ON `messages` BEGIN
	INSERT INTO `message_words` (`rowid`, `text`) VALUES (new.`id`, new.`text`);
END;--> statement-breakpoint
CREATE TRIGGER `message_words_delete` AFTER DELETE ON `messages` BEGIN
	INSERT INTO `message_words` (`message_words`, `rowid`, `text`) VALUES ('delete', old.`id`, old.`text`);
END;--> statement-breakpoint
CREATE TRIGGER `message_words_update` AFTER UPDATE OF `text` ON `messages` WHEN old.`text` IS NOT new.`text` BEGIN
	INSERT INTO `message_words` (`message_words`, `rowid`, `text`) VALUES ('delete', old.`id`, old.`text`);
	INSERT INTO `message_words` (`rowid`, `text`) VALUES (new.`id`, new.`text`);
END;--> statement-breakpoint
INSERT INTO `message_words` (`message_words`) VALUES ('rebuild');
