CREATE TABLE `deal_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`number` integer NOT NULL,
	`scenario_version_id` text NOT NULL,
	`chosen_by_id` text,
	`chosen_at` integer NOT NULL,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scenario_version_id`) REFERENCES `scenario_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_cards_not_self" CHECK("deal_cards"."chosen_by_id" is null or "deal_cards"."chosen_by_id" <> "deal_cards"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deal_cards_request` ON `deal_cards` (`request_id`);--> statement-breakpoint
CREATE INDEX `deal_cards_trainee` ON `deal_cards` (`trainee_id`,`requirement_key`,`number`);--> statement-breakpoint
CREATE TABLE `scenario_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text,
	`scenario_id` text NOT NULL,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scenario_versions_number` ON `scenario_versions` (`scenario_id`,`number`);--> statement-breakpoint
CREATE TABLE `scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` text,
	`opened_at` integer,
	`retired_at` integer,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `deal_tries` ADD `scenario_version_id` text REFERENCES scenario_versions(id);