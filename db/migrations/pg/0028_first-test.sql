CREATE TABLE "first_tests" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"decision" text NOT NULL,
	"note_id" text,
	"decided_by_id" text NOT NULL,
	"decided_at" bigint NOT NULL,
	CONSTRAINT "first_test_not_self" CHECK ("first_tests"."decided_by_id" <> "first_tests"."trainee_id")
);
--> statement-breakpoint
ALTER TABLE "endings" ADD COLUMN "leaving_reason" text;--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "first_weeks" text DEFAULT '5, 10, 20' NOT NULL;--> statement-breakpoint
ALTER TABLE "first_tests" ADD CONSTRAINT "first_tests_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_tests" ADD CONSTRAINT "first_tests_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_tests" ADD CONSTRAINT "first_tests_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_tests" ADD CONSTRAINT "first_tests_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "first_tests_once" ON "first_tests" USING btree ("enrollment_id","decision");