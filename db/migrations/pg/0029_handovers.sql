CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"from_id" text NOT NULL,
	"how" text NOT NULL,
	"written_by_id" text NOT NULL,
	"written_at" bigint NOT NULL,
	"note_id" text,
	"along_note_id" text,
	CONSTRAINT "handover_not_self" CHECK ("handovers"."written_by_id" <> "handovers"."trainee_id"),
	CONSTRAINT "handover_says" CHECK (("handovers"."how" = 'without') = ("handovers"."note_id" is null))
);
--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD COLUMN "handover_from_id" text;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_assignment_id_mentor_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."mentor_assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_from_id_people_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_along_note_id_notes_id_fk" FOREIGN KEY ("along_note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_assignment" ON "handovers" USING btree ("assignment_id");--> statement-breakpoint
CREATE INDEX "handovers_enrollment" ON "handovers" USING btree ("enrollment_id");--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD CONSTRAINT "mentor_assignments_handover_from_id_people_id_fk" FOREIGN KEY ("handover_from_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;