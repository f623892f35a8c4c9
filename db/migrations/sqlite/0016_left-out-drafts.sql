CREATE TABLE `left_out_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`topic` text NOT NULL,
	`facts_hash` text NOT NULL,
	`left_out_at` integer NOT NULL,
	`left_out_by_id` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`left_out_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `left_out_drafts_product` ON `left_out_drafts` (`product_id`,`undone_at`);