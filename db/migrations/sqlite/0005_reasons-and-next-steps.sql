ALTER TABLE `standings` ADD `next_key` text;--> statement-breakpoint
ALTER TABLE `notices` ADD `note_id` text REFERENCES notes(id);