ALTER TABLE `company` ADD `place` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `company` ADD `invitation_opens_days` integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE `company` ADD `invitation_lives_days` integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE `links` ADD `opens_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `kept_form` text;