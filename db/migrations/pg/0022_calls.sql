CREATE TABLE "activity_choices" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"kind" text NOT NULL,
	"occurred_on" text NOT NULL,
	"counted_by" text NOT NULL,
	"chosen_by_id" text NOT NULL,
	"recorded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"kind" text NOT NULL,
	"occurred_on" text NOT NULL,
	"amount" integer NOT NULL,
	"confirmed_by_id" text NOT NULL,
	"recorded_at" bigint NOT NULL,
	"request_id" text NOT NULL,
	"strikes_id" text,
	CONSTRAINT "activity_confirmation_not_self" CHECK ("activity_confirmations"."confirmed_by_id" <> "activity_confirmations"."trainee_id"),
	CONSTRAINT "activity_confirmation_amount" CHECK ("activity_confirmations"."amount" between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"name" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "day_plans" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"planned_on" text NOT NULL,
	"kind" text,
	"set_by_id" text NOT NULL,
	"recorded_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "is_day_number" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "client_id" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "value_cents" integer;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "replaces_id" text;--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "client_months" integer DEFAULT 12 NOT NULL;--> statement-breakpoint
ALTER TABLE "company" ADD COLUMN "plans_days" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "activity_choices" ADD CONSTRAINT "activity_choices_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_choices" ADD CONSTRAINT "activity_choices_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_choices" ADD CONSTRAINT "activity_choices_chosen_by_id_people_id_fk" FOREIGN KEY ("chosen_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_confirmations" ADD CONSTRAINT "activity_confirmations_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_confirmations" ADD CONSTRAINT "activity_confirmations_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_confirmations" ADD CONSTRAINT "activity_confirmations_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_subject_id_people_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_plans" ADD CONSTRAINT "day_plans_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_plans" ADD CONSTRAINT "day_plans_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_plans" ADD CONSTRAINT "day_plans_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_choices_enrollment" ON "activity_choices" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "activity_confirmations_enrollment" ON "activity_confirmations" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_confirmations_request" ON "activity_confirmations" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_confirmations_strikes" ON "activity_confirmations" USING btree ("strikes_id");--> statement-breakpoint
CREATE INDEX "clients_subject" ON "clients" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "clients_named" ON "clients" USING btree ("created_at") WHERE name is not null;--> statement-breakpoint
CREATE INDEX "day_plans_enrollment" ON "day_plans" USING btree ("enrollment_id","planned_on");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "activities_replaces" ON "activities" USING btree ("replaces_id");