CREATE TABLE "deal_cards" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"number" integer NOT NULL,
	"scenario_version_id" text NOT NULL,
	"chosen_by_id" text,
	"chosen_at" bigint NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "deal_cards_not_self" CHECK ("deal_cards"."chosen_by_id" is null or "deal_cards"."chosen_by_id" <> "deal_cards"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by_id" text,
	"scenario_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by_id" text,
	"opened_at" bigint,
	"retired_at" bigint
);
--> statement-breakpoint
ALTER TABLE "deal_tries" ADD COLUMN "scenario_version_id" text;--> statement-breakpoint
ALTER TABLE "deal_cards" ADD CONSTRAINT "deal_cards_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_cards" ADD CONSTRAINT "deal_cards_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_cards" ADD CONSTRAINT "deal_cards_scenario_version_id_scenario_versions_id_fk" FOREIGN KEY ("scenario_version_id") REFERENCES "public"."scenario_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_cards" ADD CONSTRAINT "deal_cards_chosen_by_id_people_id_fk" FOREIGN KEY ("chosen_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_scenario_id_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenarios"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deal_cards_request" ON "deal_cards" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "deal_cards_trainee" ON "deal_cards" USING btree ("trainee_id","requirement_key","number");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_versions_number" ON "scenario_versions" USING btree ("scenario_id","number");--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_scenario_version_id_scenario_versions_id_fk" FOREIGN KEY ("scenario_version_id") REFERENCES "public"."scenario_versions"("id") ON DELETE no action ON UPDATE no action;