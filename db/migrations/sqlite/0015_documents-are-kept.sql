CREATE TABLE `document_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`content` text NOT NULL,
	`rev` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text NOT NULL,
	`approver_id` text,
	`asked_at` integer,
	`asked_by_id` text,
	`correction` text,
	`returned_at` integer,
	`returned_by_id` text,
	`returned_because` text,
	`closed_at` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approver_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_drafts_open` ON `document_drafts` (`document_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `document_drafts_approver` ON `document_drafts` (`approver_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `document_files` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`pages` integer NOT NULL,
	`content` blob,
	`uploaded_at` integer NOT NULL,
	`uploaded_by_id` text NOT NULL,
	FOREIGN KEY (`uploaded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`act` text NOT NULL,
	`actor_id` text NOT NULL,
	`occurred_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`source` text NOT NULL,
	`document_version_id` text,
	`content_hash` text,
	`nonce` text,
	`session_hash` text,
	`note_id` text,
	`part` integer,
	`file_id` text,
	`activity_id` text,
	`about_id` text,
	`request_id` text NOT NULL,
	`strikes_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_version_id`) REFERENCES `document_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_not_self" CHECK("__new_evidence"."act" not in ('confirmed','shown','not-yet','reviewed','recognised') or "__new_evidence"."actor_id" <> "__new_evidence"."trainee_id"),
	CONSTRAINT "evidence_own" CHECK("__new_evidence"."act" not in ('opened','signed','asked','able','studied','written') or "__new_evidence"."actor_id" = "__new_evidence"."trainee_id")
);
--> statement-breakpoint
INSERT INTO `__new_evidence`("id", "enrollment_id", "trainee_id", "requirement_key", "act", "actor_id", "occurred_on", "recorded_at", "source", "document_version_id", "content_hash", "nonce", "session_hash", "note_id", "part", "file_id", "activity_id", "about_id", "request_id", "strikes_id") SELECT "id", "enrollment_id", "trainee_id", "requirement_key", "act", "actor_id", "occurred_on", "recorded_at", "source", "document_version_id", "content_hash", "nonce", "session_hash", "note_id", "part", "file_id", "activity_id", "about_id", "request_id", "strikes_id" FROM `evidence`;--> statement-breakpoint
DROP TABLE `evidence`;--> statement-breakpoint
ALTER TABLE `__new_evidence` RENAME TO `evidence`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `evidence_enrollment` ON `evidence` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `evidence_recognised` ON `evidence` (`recorded_at`) WHERE act = 'recognised';--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_request` ON `evidence` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_nonce` ON `evidence` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_strikes` ON `evidence` (`strikes_id`);--> statement-breakpoint
ALTER TABLE `notices` ADD `document_key` text;--> statement-breakpoint
ALTER TABLE `document_versions` ADD `edition` integer;--> statement-breakpoint
ALTER TABLE `document_versions` ADD `correction` text;--> statement-breakpoint
ALTER TABLE `document_versions` ADD `written_by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `documents` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `sample_number` integer;--> statement-breakpoint
ALTER TABLE `documents` ADD `retired_at` integer;