ALTER TABLE "pulses" ADD COLUMN "run" text;--> statement-breakpoint
ALTER TABLE "pulses" ADD COLUMN "run_since" bigint;