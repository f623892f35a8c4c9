CREATE TABLE `client_deals` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`source` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`note_id` text,
	`request_id` text NOT NULL,
	`strikes_id` text,
	`external_id` text,
	`is_won` integer NOT NULL,
	`closed_on` text NOT NULL,
	`product` text,
	`value_cents` integer,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "client_deals_not_self" CHECK("client_deals"."recorded_by_id" <> "client_deals"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `client_deals_enrollment` ON `client_deals` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `client_deals_request` ON `client_deals` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `client_deals_external` ON `client_deals` (`source`,`external_id`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `client_deals_strikes` ON `client_deals` (`strikes_id`);--> statement-breakpoint
CREATE TABLE `crm_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`crm` text NOT NULL,
	`imported_by_id` text NOT NULL,
	`imported_at` integer NOT NULL,
	`added_count` integer NOT NULL,
	`changed_count` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`imported_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `crm_imports_at` ON `crm_imports` (`imported_at`);--> statement-breakpoint
CREATE TABLE `crm_mappings` (
	`headings_hash` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`crm` text NOT NULL,
	`columns` text NOT NULL,
	`day_order` text,
	`unit` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`saved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `crm_owners` (
	`name_hash` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`said_by_id` text NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `crm_owners_person` ON `crm_owners` (`person_id`);--> statement-breakpoint
CREATE TABLE `month_results` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`source` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`note_id` text,
	`request_id` text NOT NULL,
	`strikes_id` text,
	`month` text NOT NULL,
	`unit` text NOT NULL,
	`plan` integer,
	`result` integer,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "month_results_not_self" CHECK("month_results"."recorded_by_id" <> "month_results"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `month_results_enrollment` ON `month_results` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `month_results_request` ON `month_results` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `month_results_revision` ON `month_results` (`trainee_id`,`month`,`revision`) WHERE strikes_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `month_results_strikes` ON `month_results` (`strikes_id`);--> statement-breakpoint
DROP INDEX `activities_external`;--> statement-breakpoint
ALTER TABLE `activities` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `activities` ADD `occurred_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `activities_external` ON `activities` (`source`,`external_id`,`revision`);