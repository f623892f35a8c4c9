PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_deal_tries` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`number` integer NOT NULL,
	`played_on` text NOT NULL,
	`client_id` text NOT NULL,
	`scored_by_id` text NOT NULL,
	`scenario_version_id` text,
	`panel_id` text,
	`exception_id` text,
	`score_bp` integer NOT NULL,
	`passing_score_bp` integer NOT NULL,
	`is_passed` integer NOT NULL,
	`note_id` text,
	`recorded_at` integer NOT NULL,
	`nonce` text NOT NULL,
	`strikes_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scored_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scenario_version_id`) REFERENCES `scenario_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`exception_id`) REFERENCES `deal_exceptions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_no_third_try" CHECK("__new_deal_tries"."number" between 1 and 2 or ("__new_deal_tries"."number" = 3 and "__new_deal_tries"."exception_id" is not null)),
	CONSTRAINT "deal_not_self" CHECK("__new_deal_tries"."scored_by_id" <> "__new_deal_tries"."trainee_id" and "__new_deal_tries"."client_id" <> "__new_deal_tries"."trainee_id"),
	CONSTRAINT "deal_passed" CHECK("__new_deal_tries"."is_passed" = ("__new_deal_tries"."score_bp" >= "__new_deal_tries"."passing_score_bp"))
);
--> statement-breakpoint
INSERT INTO `__new_deal_tries`("id", "enrollment_id", "trainee_id", "requirement_key", "number", "played_on", "client_id", "scored_by_id", "scenario_version_id", "panel_id", "exception_id", "score_bp", "passing_score_bp", "is_passed", "note_id", "recorded_at", "nonce", "strikes_id") SELECT "id", "enrollment_id", "trainee_id", "requirement_key", "number", "played_on", "client_id", "scored_by_id", "scenario_version_id", "panel_id", "exception_id", "score_bp", "passing_score_bp", "is_passed", "note_id", "recorded_at", "nonce", "strikes_id" FROM `deal_tries`;--> statement-breakpoint
DROP TABLE `deal_tries`;--> statement-breakpoint
ALTER TABLE `__new_deal_tries` RENAME TO `deal_tries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `deal_tries_enrollment` ON `deal_tries` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `deal_tries_trainee` ON `deal_tries` (`trainee_id`,`requirement_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_tries_number` ON `deal_tries` (`enrollment_id`,`requirement_key`,`number`) WHERE strikes_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `deal_tries_nonce` ON `deal_tries` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_tries_strikes` ON `deal_tries` (`strikes_id`);