CREATE TABLE `mentor_judgements` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`quality` text NOT NULL,
	`verdict` text NOT NULL,
	`judged_by_id` text NOT NULL,
	`judged_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judged_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mentor_judgement_not_self" CHECK("mentor_judgements"."judged_by_id" <> "mentor_judgements"."person_id")
);
--> statement-breakpoint
CREATE INDEX `mentor_judgements_person` ON `mentor_judgements` (`person_id`);--> statement-breakpoint
CREATE INDEX `mentor_judgements_at` ON `mentor_judgements` (`judged_at`);--> statement-breakpoint
CREATE TABLE `mentor_profiles` (
	`person_id` text PRIMARY KEY NOT NULL,
	`sales_since_on` text,
	`capacity` integer,
	`changed_by_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mentor_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`note_id` text NOT NULL,
	`replied_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentor_replies_person` ON `mentor_replies` (`person_id`);--> statement-breakpoint
CREATE INDEX `mentor_replies_at` ON `mentor_replies` (`replied_at`);--> statement-breakpoint
ALTER TABLE `mentor_assignments` ADD `note_id` text REFERENCES notes(id);--> statement-breakpoint
ALTER TABLE `company` ADD `mentor_capacity` integer DEFAULT 3 NOT NULL;