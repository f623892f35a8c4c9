CREATE TABLE `first_tests` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`decision` text NOT NULL,
	`note_id` text,
	`decided_by_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "first_test_not_self" CHECK("first_tests"."decided_by_id" <> "first_tests"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `first_tests_once` ON `first_tests` (`enrollment_id`,`decision`);--> statement-breakpoint
ALTER TABLE `endings` ADD `leaving_reason` text;--> statement-breakpoint
ALTER TABLE `company` ADD `first_weeks` text DEFAULT '5, 10, 20' NOT NULL;