CREATE TABLE `requirement_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`change` text NOT NULL,
	`changed_by_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	`note_id` text,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requirement_change_not_self" CHECK("requirement_changes"."changed_by_id" <> "requirement_changes"."trainee_id"),
	CONSTRAINT "requirement_change_says_why" CHECK("requirement_changes"."change" in ('removed', 'switched-on') or "requirement_changes"."note_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `requirement_changes_enrollment` ON `requirement_changes` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `requirement_changes_exceptions` ON `requirement_changes` (`changed_at`) WHERE change = 'switched-off';--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_changes_request` ON `requirement_changes` (`request_id`);