CREATE INDEX `deal_tries_trainee` ON `deal_tries` (`trainee_id`,`requirement_key`);--> statement-breakpoint
CREATE INDEX `evidence_recognised` ON `evidence` (`recorded_at`) WHERE act = 'recognised';