PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_paper_attempts` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`given_by_id` text NOT NULL,
	`given_at` integer NOT NULL,
	`scan_file_id` text,
	`typed_in_by_id` text,
	`typed_in_at` integer,
	`marked_on` text,
	`withdrawn_by_id` text,
	`withdrawn_at` integer,
	`on_screen_at` integer,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scan_file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`typed_in_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_attempts_not_self" CHECK("__new_paper_attempts"."given_by_id" <> "__new_paper_attempts"."trainee_id" and ("__new_paper_attempts"."typed_in_by_id" is null or "__new_paper_attempts"."typed_in_by_id" <> "__new_paper_attempts"."trainee_id") and ("__new_paper_attempts"."withdrawn_by_id" is null or "__new_paper_attempts"."withdrawn_by_id" <> "__new_paper_attempts"."trainee_id"))
);
--> statement-breakpoint
INSERT INTO `__new_paper_attempts`("attempt_id", "trainee_id", "given_by_id", "given_at", "scan_file_id", "typed_in_by_id", "typed_in_at", "marked_on", "withdrawn_by_id", "withdrawn_at", "on_screen_at") SELECT "attempt_id", "trainee_id", "given_by_id", "given_at", "scan_file_id", "typed_in_by_id", "typed_in_at", "marked_on", "withdrawn_by_id", "withdrawn_at", "on_screen_at" FROM `paper_attempts`;--> statement-breakpoint
DROP TABLE `paper_attempts`;--> statement-breakpoint
ALTER TABLE `__new_paper_attempts` RENAME TO `paper_attempts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `paper_attempts_scan` ON `paper_attempts` (`scan_file_id`);--> statement-breakpoint
ALTER TABLE `notices` ADD `about_id` text REFERENCES people(id);