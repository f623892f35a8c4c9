PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_deal_panels` (
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
	CONSTRAINT "deal_panels_not_self" CHECK("__new_deal_panels"."lead_id" <> "__new_deal_panels"."trainee_id" and "__new_deal_panels"."client_id" <> "__new_deal_panels"."trainee_id"),
	CONSTRAINT "deal_panels_not_closed_by_self" CHECK("__new_deal_panels"."closed_by_id" is null or "__new_deal_panels"."closed_by_id" <> "__new_deal_panels"."trainee_id")
);
--> statement-breakpoint
INSERT INTO `__new_deal_panels`("id", "enrollment_id", "trainee_id", "requirement_key", "number", "lead_id", "client_id", "opened_at", "request_id", "closed_at", "closed_by_id", "cancelled_at") SELECT "id", "enrollment_id", "trainee_id", "requirement_key", "number", "lead_id", "client_id", "opened_at", "request_id", "closed_at", "closed_by_id", "cancelled_at" FROM `deal_panels`;--> statement-breakpoint
DROP TABLE `deal_panels`;--> statement-breakpoint
ALTER TABLE `__new_deal_panels` RENAME TO `deal_panels`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `deal_panels_request` ON `deal_panels` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_panels_one` ON `deal_panels` (`enrollment_id`,`requirement_key`,`number`) WHERE cancelled_at is null;--> statement-breakpoint
CREATE INDEX `deal_panels_trainee` ON `deal_panels` (`trainee_id`);--> statement-breakpoint
CREATE TABLE `__new_sheet_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`week_on` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sheet_drafts_not_self" CHECK("__new_sheet_drafts"."saved_by_id" <> "__new_sheet_drafts"."trainee_id")
);
--> statement-breakpoint
INSERT INTO `__new_sheet_drafts`("id", "enrollment_id", "trainee_id", "week_on", "saved_by_id", "saved_at", "content") SELECT "id", "enrollment_id", "trainee_id", "week_on", "saved_by_id", "saved_at", "content" FROM `sheet_drafts`;--> statement-breakpoint
DROP TABLE `sheet_drafts`;--> statement-breakpoint
ALTER TABLE `__new_sheet_drafts` RENAME TO `sheet_drafts`;--> statement-breakpoint
CREATE UNIQUE INDEX `sheet_drafts_week` ON `sheet_drafts` (`enrollment_id`,`week_on`);