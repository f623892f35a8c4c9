CREATE TABLE `handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`from_id` text NOT NULL,
	`how` text NOT NULL,
	`written_by_id` text NOT NULL,
	`written_at` integer NOT NULL,
	`note_id` text,
	`along_note_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment_id`) REFERENCES `mentor_assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`along_note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_not_self" CHECK("handovers"."written_by_id" <> "handovers"."trainee_id"),
	CONSTRAINT "handover_says" CHECK(("handovers"."how" = 'without') = ("handovers"."note_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handovers_assignment` ON `handovers` (`assignment_id`);--> statement-breakpoint
CREATE INDEX `handovers_enrollment` ON `handovers` (`enrollment_id`);--> statement-breakpoint
ALTER TABLE `mentor_assignments` ADD `handover_from_id` text REFERENCES people(id);