CREATE TABLE "help_answers" (
	"help_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"how" text NOT NULL,
	"settled_by_id" text NOT NULL,
	"settled_at" bigint NOT NULL,
	"note_id" text,
	CONSTRAINT "help_answer_not_self" CHECK (("help_answers"."how" = 'withdrawn') = ("help_answers"."settled_by_id" = "help_answers"."trainee_id")),
	CONSTRAINT "help_answer_says" CHECK (("help_answers"."how" = 'answered') = ("help_answers"."note_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "help_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"asked_of" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"note_id" text NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "help_answers" ADD CONSTRAINT "help_answers_help_id_help_requests_id_fk" FOREIGN KEY ("help_id") REFERENCES "public"."help_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_answers" ADD CONSTRAINT "help_answers_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_answers" ADD CONSTRAINT "help_answers_settled_by_id_people_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_answers" ADD CONSTRAINT "help_answers_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "help_requests_enrollment" ON "help_requests" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "help_requests_request" ON "help_requests" USING btree ("request_id");