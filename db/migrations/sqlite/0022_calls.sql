CREATE TABLE `activity_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`kind` text NOT NULL,
	`occurred_on` text NOT NULL,
	`counted_by` text NOT NULL,
	`chosen_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_choices_enrollment` ON `activity_choices` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `activity_confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`kind` text NOT NULL,
	`occurred_on` text NOT NULL,
	`amount` integer NOT NULL,
	`confirmed_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`request_id` text NOT NULL,
	`strikes_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_confirmation_not_self" CHECK("activity_confirmations"."confirmed_by_id" <> "activity_confirmations"."trainee_id"),
	CONSTRAINT "activity_confirmation_amount" CHECK("activity_confirmations"."amount" between 1 and 500)
);
--> statement-breakpoint
CREATE INDEX `activity_confirmations_enrollment` ON `activity_confirmations` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_confirmations_request` ON `activity_confirmations` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_confirmations_strikes` ON `activity_confirmations` (`strikes_id`);--> statement-breakpoint
CREATE TABLE `clients` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`name` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clients_subject` ON `clients` (`subject_id`);--> statement-breakpoint
CREATE INDEX `clients_named` ON `clients` (`created_at`) WHERE name is not null;--> statement-breakpoint
CREATE TABLE `day_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`planned_on` text NOT NULL,
	`kind` text,
	`set_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `day_plans_enrollment` ON `day_plans` (`enrollment_id`,`planned_on`);--> statement-breakpoint
ALTER TABLE `activities` ADD `is_day_number` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `activities` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `activities` ADD `client_id` text REFERENCES clients(id);--> statement-breakpoint
ALTER TABLE `activities` ADD `value_cents` integer;--> statement-breakpoint
ALTER TABLE `activities` ADD `replaces_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `activities_replaces` ON `activities` (`replaces_id`);--> statement-breakpoint
ALTER TABLE `company` ADD `client_months` integer DEFAULT 12 NOT NULL;--> statement-breakpoint
ALTER TABLE `company` ADD `plans_days` integer DEFAULT false NOT NULL;