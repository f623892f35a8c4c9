CREATE TABLE "sheet_answers" (
	"sheet_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"note_id" text NOT NULL,
	"answered_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sheet_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"week_on" text NOT NULL,
	"saved_by_id" text NOT NULL,
	"saved_at" bigint NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sheet_point_ends" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"point_id" text NOT NULL,
	"sheet_id" text NOT NULL,
	"became" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sheet_points" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"sheet_id" text NOT NULL,
	"number" integer NOT NULL,
	"note_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "week_sheets" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"week_on" text NOT NULL,
	"written_by_id" text NOT NULL,
	"published_at" bigint NOT NULL,
	"done_note_id" text,
	"well_note_id" text,
	"improve_note_id" text,
	"replaces_id" text,
	"request_id" text NOT NULL,
	CONSTRAINT "week_sheet_not_self" CHECK ("week_sheets"."written_by_id" <> "week_sheets"."trainee_id")
);
--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "sheets_from" text;--> statement-breakpoint
ALTER TABLE "sheet_answers" ADD CONSTRAINT "sheet_answers_sheet_id_week_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."week_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_answers" ADD CONSTRAINT "sheet_answers_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_answers" ADD CONSTRAINT "sheet_answers_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_drafts" ADD CONSTRAINT "sheet_drafts_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_drafts" ADD CONSTRAINT "sheet_drafts_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_drafts" ADD CONSTRAINT "sheet_drafts_saved_by_id_people_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_point_ends" ADD CONSTRAINT "sheet_point_ends_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_point_ends" ADD CONSTRAINT "sheet_point_ends_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_point_ends" ADD CONSTRAINT "sheet_point_ends_point_id_sheet_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."sheet_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_point_ends" ADD CONSTRAINT "sheet_point_ends_sheet_id_week_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."week_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_points" ADD CONSTRAINT "sheet_points_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_points" ADD CONSTRAINT "sheet_points_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_points" ADD CONSTRAINT "sheet_points_sheet_id_week_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."week_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_points" ADD CONSTRAINT "sheet_points_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_done_note_id_notes_id_fk" FOREIGN KEY ("done_note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_well_note_id_notes_id_fk" FOREIGN KEY ("well_note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_improve_note_id_notes_id_fk" FOREIGN KEY ("improve_note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sheet_answers_trainee" ON "sheet_answers" USING btree ("trainee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sheet_drafts_week" ON "sheet_drafts" USING btree ("enrollment_id","week_on");--> statement-breakpoint
CREATE UNIQUE INDEX "sheet_point_ends_once" ON "sheet_point_ends" USING btree ("point_id","sheet_id");--> statement-breakpoint
CREATE INDEX "sheet_point_ends_enrollment" ON "sheet_point_ends" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "sheet_points_enrollment" ON "sheet_points" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "week_sheets_week" ON "week_sheets" USING btree ("enrollment_id","week_on") WHERE replaces_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "week_sheets_replaces" ON "week_sheets" USING btree ("replaces_id");--> statement-breakpoint
CREATE UNIQUE INDEX "week_sheets_request" ON "week_sheets" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "week_sheets_enrollment" ON "week_sheets" USING btree ("enrollment_id");