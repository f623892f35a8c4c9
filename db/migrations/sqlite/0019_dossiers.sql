CREATE TABLE `dossier_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`since_at` integer NOT NULL
);
