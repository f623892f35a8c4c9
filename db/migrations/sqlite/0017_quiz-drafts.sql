CREATE TABLE `quiz_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`content` text NOT NULL,
	`rev` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_drafts_open` ON `quiz_drafts` (`quiz_id`) WHERE closed_at is null;