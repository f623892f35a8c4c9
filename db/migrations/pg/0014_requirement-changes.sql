CREATE TABLE "requirement_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"change" text NOT NULL,
	"changed_by_id" text NOT NULL,
	"changed_at" bigint NOT NULL,
	"note_id" text,
	"request_id" text NOT NULL,
	CONSTRAINT "requirement_change_not_self" CHECK ("requirement_changes"."changed_by_id" <> "requirement_changes"."trainee_id"),
	CONSTRAINT "requirement_change_says_why" CHECK ("requirement_changes"."change" in ('removed', 'switched-on') or "requirement_changes"."note_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "requirement_changes" ADD CONSTRAINT "requirement_changes_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_changes" ADD CONSTRAINT "requirement_changes_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_changes" ADD CONSTRAINT "requirement_changes_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_changes" ADD CONSTRAINT "requirement_changes_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "requirement_changes_enrollment" ON "requirement_changes" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "requirement_changes_exceptions" ON "requirement_changes" USING btree ("changed_at") WHERE change = 'switched-off';--> statement-breakpoint
CREATE UNIQUE INDEX "requirement_changes_request" ON "requirement_changes" USING btree ("request_id");