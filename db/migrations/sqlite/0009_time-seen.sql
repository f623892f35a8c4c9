ALTER TABLE `pulses` ADD `run` text;--> statement-breakpoint
ALTER TABLE `pulses` ADD `run_since` integer;