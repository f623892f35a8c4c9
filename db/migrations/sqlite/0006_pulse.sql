CREATE TABLE `pulses` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
