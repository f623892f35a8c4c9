ALTER TABLE "company" ADD COLUMN "place" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "invitation_opens_days" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "invitation_lives_days" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "opens_at" bigint;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "kept_form" text;