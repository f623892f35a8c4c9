CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`sent_hash` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`screen` blob NOT NULL,
	`phone` blob,
	`kept_by_id` text,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`kept_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pictures_size" CHECK("pictures"."size" between 1 and 16777216)
);
--> statement-breakpoint
CREATE INDEX `pictures_hash` ON `pictures` (`hash`);--> statement-breakpoint
CREATE INDEX `pictures_sent` ON `pictures` (`sent_hash`);