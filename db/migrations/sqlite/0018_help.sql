CREATE TABLE `help_answers` (
	`help_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`how` text NOT NULL,
	`settled_by_id` text NOT NULL,
	`settled_at` integer NOT NULL,
	`note_id` text,
	FOREIGN KEY (`help_id`) REFERENCES `help_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "help_answer_not_self" CHECK(("help_answers"."how" = 'withdrawn') = ("help_answers"."settled_by_id" = "help_answers"."trainee_id")),
	CONSTRAINT "help_answer_says" CHECK(("help_answers"."how" = 'answered') = ("help_answers"."note_id" is not null))
);
--> statement-breakpoint
CREATE TABLE `help_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`asked_of` text NOT NULL,
	`asked_at` integer NOT NULL,
	`note_id` text NOT NULL,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `help_requests_enrollment` ON `help_requests` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `help_requests_request` ON `help_requests` (`request_id`);