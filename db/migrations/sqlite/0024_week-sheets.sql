CREATE TABLE `sheet_answers` (
	`sheet_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`note_id` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`sheet_id`) REFERENCES `week_sheets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sheet_answers_trainee` ON `sheet_answers` (`trainee_id`);--> statement-breakpoint
CREATE TABLE `sheet_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`week_on` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sheet_drafts_week` ON `sheet_drafts` (`enrollment_id`,`week_on`);--> statement-breakpoint
CREATE TABLE `sheet_point_ends` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`point_id` text NOT NULL,
	`sheet_id` text NOT NULL,
	`became` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`point_id`) REFERENCES `sheet_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet_id`) REFERENCES `week_sheets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sheet_point_ends_once` ON `sheet_point_ends` (`point_id`,`sheet_id`);--> statement-breakpoint
CREATE INDEX `sheet_point_ends_enrollment` ON `sheet_point_ends` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `sheet_points` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`sheet_id` text NOT NULL,
	`number` integer NOT NULL,
	`note_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet_id`) REFERENCES `week_sheets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sheet_points_enrollment` ON `sheet_points` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `week_sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`week_on` text NOT NULL,
	`written_by_id` text NOT NULL,
	`published_at` integer NOT NULL,
	`done_note_id` text,
	`well_note_id` text,
	`improve_note_id` text,
	`replaces_id` text,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`well_note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`improve_note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "week_sheet_not_self" CHECK("week_sheets"."written_by_id" <> "week_sheets"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `week_sheets_week` ON `week_sheets` (`enrollment_id`,`week_on`) WHERE replaces_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `week_sheets_replaces` ON `week_sheets` (`replaces_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `week_sheets_request` ON `week_sheets` (`request_id`);--> statement-breakpoint
CREATE INDEX `week_sheets_enrollment` ON `week_sheets` (`enrollment_id`);--> statement-breakpoint
ALTER TABLE `company` ADD `sheets_from` text;