ALTER TABLE "outbox" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "claimed_until" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "expires_at" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "gave_up_at" bigint;