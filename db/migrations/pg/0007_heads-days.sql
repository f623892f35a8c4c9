ALTER TABLE "survey_windows" ADD COLUMN "head_id" text;--> statement-breakpoint
ALTER TABLE "survey_windows" ADD CONSTRAINT "survey_windows_head_id_people_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("person_id");