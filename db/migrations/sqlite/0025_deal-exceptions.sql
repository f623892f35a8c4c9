CREATE TABLE `deal_exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	`note_id` text,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_exceptions_not_self" CHECK("deal_exceptions"."decided_by_id" <> "deal_exceptions"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deal_exceptions_one` ON `deal_exceptions` (`trainee_id`,`requirement_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_exceptions_request` ON `deal_exceptions` (`request_id`);--> statement-breakpoint
CREATE INDEX `deal_exceptions_enrollment` ON `deal_exceptions` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `deal_exceptions_decided` ON `deal_exceptions` (`decided_at`);--> statement-breakpoint
ALTER TABLE `deal_tries` ADD `exception_id` text REFERENCES deal_exceptions(id);