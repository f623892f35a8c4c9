CREATE TABLE "client_deals" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"source" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"recorded_at" bigint NOT NULL,
	"recorded_by_id" text NOT NULL,
	"note_id" text,
	"request_id" text NOT NULL,
	"strikes_id" text,
	"external_id" text,
	"is_won" boolean NOT NULL,
	"closed_on" text NOT NULL,
	"product" text,
	"value_cents" integer,
	CONSTRAINT "client_deals_not_self" CHECK ("client_deals"."recorded_by_id" <> "client_deals"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "crm_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"list" text NOT NULL,
	"crm" text NOT NULL,
	"imported_by_id" text NOT NULL,
	"imported_at" bigint NOT NULL,
	"added_count" integer NOT NULL,
	"changed_count" integer NOT NULL,
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "crm_mappings" (
	"headings_hash" text PRIMARY KEY NOT NULL,
	"list" text NOT NULL,
	"crm" text NOT NULL,
	"columns" text NOT NULL,
	"day_order" text,
	"unit" text NOT NULL,
	"saved_by_id" text NOT NULL,
	"saved_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "crm_owners" (
	"name_hash" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"said_by_id" text NOT NULL,
	"said_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "month_results" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"source" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"recorded_at" bigint NOT NULL,
	"recorded_by_id" text NOT NULL,
	"note_id" text,
	"request_id" text NOT NULL,
	"strikes_id" text,
	"month" text NOT NULL,
	"unit" text NOT NULL,
	"plan" integer,
	"result" integer,
	CONSTRAINT "month_results_not_self" CHECK ("month_results"."recorded_by_id" <> "month_results"."trainee_id")
);
--> statement-breakpoint
DROP INDEX "activities_external";--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "occurred_at" bigint;--> statement-breakpoint
ALTER TABLE "client_deals" ADD CONSTRAINT "client_deals_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_deals" ADD CONSTRAINT "client_deals_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_deals" ADD CONSTRAINT "client_deals_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_deals" ADD CONSTRAINT "client_deals_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm_imports" ADD CONSTRAINT "crm_imports_imported_by_id_people_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm_mappings" ADD CONSTRAINT "crm_mappings_saved_by_id_people_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm_owners" ADD CONSTRAINT "crm_owners_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm_owners" ADD CONSTRAINT "crm_owners_said_by_id_people_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_results" ADD CONSTRAINT "month_results_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_results" ADD CONSTRAINT "month_results_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_results" ADD CONSTRAINT "month_results_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_results" ADD CONSTRAINT "month_results_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_deals_enrollment" ON "client_deals" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "client_deals_request" ON "client_deals" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "client_deals_external" ON "client_deals" USING btree ("source","external_id","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "client_deals_strikes" ON "client_deals" USING btree ("strikes_id");--> statement-breakpoint
CREATE INDEX "crm_imports_at" ON "crm_imports" USING btree ("imported_at");--> statement-breakpoint
CREATE INDEX "crm_owners_person" ON "crm_owners" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "month_results_enrollment" ON "month_results" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "month_results_request" ON "month_results" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "month_results_revision" ON "month_results" USING btree ("trainee_id","month","revision") WHERE strikes_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "month_results_strikes" ON "month_results" USING btree ("strikes_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activities_external" ON "activities" USING btree ("source","external_id","revision");