ALTER TABLE "standings" ADD COLUMN "next_key" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "note_id" text;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;