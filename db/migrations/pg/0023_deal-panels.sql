CREATE TABLE "deal_draft_marks" (
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"number" integer NOT NULL,
	"scorer_id" text NOT NULL,
	"criterion_key" text NOT NULL,
	"grade" integer NOT NULL,
	"marked_at" bigint NOT NULL,
	CONSTRAINT "deal_draft_marks_enrollment_id_requirement_key_number_scorer_id_criterion_key_pk" PRIMARY KEY("enrollment_id","requirement_key","number","scorer_id","criterion_key"),
	CONSTRAINT "deal_draft_marks_not_self" CHECK ("deal_draft_marks"."scorer_id" <> "deal_draft_marks"."trainee_id"),
	CONSTRAINT "deal_draft_marks_grade" CHECK ("deal_draft_marks"."grade" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE "deal_panels" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"number" integer NOT NULL,
	"lead_id" text NOT NULL,
	"client_id" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"request_id" text NOT NULL,
	"closed_at" bigint,
	"closed_by_id" text,
	"cancelled_at" bigint,
	CONSTRAINT "deal_panels_not_self" CHECK ("deal_panels"."lead_id" <> "deal_panels"."trainee_id" and "deal_panels"."client_id" <> "deal_panels"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "deal_scorers" (
	"panel_id" text NOT NULL,
	"scorer_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"saved_at" bigint,
	CONSTRAINT "deal_scorers_panel_id_scorer_id_pk" PRIMARY KEY("panel_id","scorer_id"),
	CONSTRAINT "deal_scorers_not_self" CHECK ("deal_scorers"."scorer_id" <> "deal_scorers"."trainee_id")
);
--> statement-breakpoint
ALTER TABLE "deal_tries" ADD COLUMN "panel_id" text;--> statement-breakpoint
ALTER TABLE "deal_draft_marks" ADD CONSTRAINT "deal_draft_marks_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_draft_marks" ADD CONSTRAINT "deal_draft_marks_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_draft_marks" ADD CONSTRAINT "deal_draft_marks_scorer_id_people_id_fk" FOREIGN KEY ("scorer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_panels" ADD CONSTRAINT "deal_panels_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_panels" ADD CONSTRAINT "deal_panels_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_panels" ADD CONSTRAINT "deal_panels_lead_id_people_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_panels" ADD CONSTRAINT "deal_panels_client_id_people_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_panels" ADD CONSTRAINT "deal_panels_closed_by_id_people_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_scorers" ADD CONSTRAINT "deal_scorers_panel_id_deal_panels_id_fk" FOREIGN KEY ("panel_id") REFERENCES "public"."deal_panels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_scorers" ADD CONSTRAINT "deal_scorers_scorer_id_people_id_fk" FOREIGN KEY ("scorer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_scorers" ADD CONSTRAINT "deal_scorers_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deal_draft_marks_trainee" ON "deal_draft_marks" USING btree ("trainee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deal_panels_request" ON "deal_panels" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deal_panels_one" ON "deal_panels" USING btree ("enrollment_id","requirement_key","number") WHERE cancelled_at is null;--> statement-breakpoint
CREATE INDEX "deal_panels_trainee" ON "deal_panels" USING btree ("trainee_id");--> statement-breakpoint
CREATE INDEX "deal_scorers_scorer" ON "deal_scorers" USING btree ("scorer_id");