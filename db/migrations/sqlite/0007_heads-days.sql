ALTER TABLE `survey_windows` ADD `head_id` text REFERENCES people(id);--> statement-breakpoint
CREATE INDEX `team_members_person` ON `team_members` (`person_id`);