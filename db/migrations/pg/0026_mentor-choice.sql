CREATE TABLE "mentor_judgements" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"quality" text NOT NULL,
	"verdict" text NOT NULL,
	"judged_by_id" text NOT NULL,
	"judged_at" bigint NOT NULL,
	CONSTRAINT "mentor_judgement_not_self" CHECK ("mentor_judgements"."judged_by_id" <> "mentor_judgements"."person_id")
);
--> statement-breakpoint
CREATE TABLE "mentor_profiles" (
	"person_id" text PRIMARY KEY NOT NULL,
	"sales_since_on" text,
	"capacity" integer,
	"changed_by_id" text NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentor_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"note_id" text NOT NULL,
	"replied_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD COLUMN "note_id" text;--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "mentor_capacity" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "mentor_judgements" ADD CONSTRAINT "mentor_judgements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_judgements" ADD CONSTRAINT "mentor_judgements_judged_by_id_people_id_fk" FOREIGN KEY ("judged_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_profiles" ADD CONSTRAINT "mentor_profiles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_profiles" ADD CONSTRAINT "mentor_profiles_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_replies" ADD CONSTRAINT "mentor_replies_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_replies" ADD CONSTRAINT "mentor_replies_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentor_judgements_person" ON "mentor_judgements" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mentor_judgements_at" ON "mentor_judgements" USING btree ("judged_at");--> statement-breakpoint
CREATE INDEX "mentor_replies_person" ON "mentor_replies" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mentor_replies_at" ON "mentor_replies" USING btree ("replied_at");--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD CONSTRAINT "mentor_assignments_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;