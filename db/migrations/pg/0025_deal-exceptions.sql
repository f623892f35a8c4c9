CREATE TABLE "deal_exceptions" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"decided_by_id" text NOT NULL,
	"decided_at" bigint NOT NULL,
	"note_id" text,
	"request_id" text NOT NULL,
	CONSTRAINT "deal_exceptions_not_self" CHECK ("deal_exceptions"."decided_by_id" <> "deal_exceptions"."trainee_id")
);
--> statement-breakpoint
ALTER TABLE "deal_tries" ADD COLUMN "exception_id" text;--> statement-breakpoint
ALTER TABLE "deal_exceptions" ADD CONSTRAINT "deal_exceptions_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_exceptions" ADD CONSTRAINT "deal_exceptions_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_exceptions" ADD CONSTRAINT "deal_exceptions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_exceptions" ADD CONSTRAINT "deal_exceptions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deal_exceptions_one" ON "deal_exceptions" USING btree ("trainee_id","requirement_key");--> statement-breakpoint
CREATE UNIQUE INDEX "deal_exceptions_request" ON "deal_exceptions" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "deal_exceptions_enrollment" ON "deal_exceptions" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "deal_exceptions_decided" ON "deal_exceptions" USING btree ("decided_at");--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_exception_id_deal_exceptions_id_fk" FOREIGN KEY ("exception_id") REFERENCES "public"."deal_exceptions"("id") ON DELETE no action ON UPDATE no action;