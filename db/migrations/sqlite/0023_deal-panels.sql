CREATE TABLE `deal_draft_marks` (
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`number` integer NOT NULL,
	`scorer_id` text NOT NULL,
	`criterion_key` text NOT NULL,
	`grade` integer NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`enrollment_id`, `requirement_key`, `number`, `scorer_id`, `criterion_key`),
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scorer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_draft_marks_not_self" CHECK("deal_draft_marks"."scorer_id" <> "deal_draft_marks"."trainee_id"),
	CONSTRAINT "deal_draft_marks_grade" CHECK("deal_draft_marks"."grade" between 0 and 3)
);
--> statement-breakpoint
CREATE INDEX `deal_draft_marks_trainee` ON `deal_draft_marks` (`trainee_id`);--> statement-breakpoint
CREATE TABLE `deal_panels` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`number` integer NOT NULL,
	`lead_id` text NOT NULL,
	`client_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`request_id` text NOT NULL,
	`closed_at` integer,
	`closed_by_id` text,
	`cancelled_at` integer,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_panels_not_self" CHECK("deal_panels"."lead_id" <> "deal_panels"."trainee_id" and "deal_panels"."client_id" <> "deal_panels"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deal_panels_request` ON `deal_panels` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_panels_one` ON `deal_panels` (`enrollment_id`,`requirement_key`,`number`) WHERE cancelled_at is null;--> statement-breakpoint
CREATE INDEX `deal_panels_trainee` ON `deal_panels` (`trainee_id`);--> statement-breakpoint
CREATE TABLE `deal_scorers` (
	`panel_id` text NOT NULL,
	`scorer_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`saved_at` integer,
	PRIMARY KEY(`panel_id`, `scorer_id`),
	FOREIGN KEY (`panel_id`) REFERENCES `deal_panels`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scorer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_scorers_not_self" CHECK("deal_scorers"."scorer_id" <> "deal_scorers"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `deal_scorers_scorer` ON `deal_scorers` (`scorer_id`);--> statement-breakpoint
ALTER TABLE `deal_tries` ADD `panel_id` text;