CREATE TABLE "document_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"content" text NOT NULL,
	"rev" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by_id" text NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by_id" text NOT NULL,
	"approver_id" text,
	"asked_at" bigint,
	"asked_by_id" text,
	"correction" text,
	"returned_at" bigint,
	"returned_by_id" text,
	"returned_because" text,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "document_files" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"pages" integer NOT NULL,
	"content" "bytea",
	"uploaded_at" bigint NOT NULL,
	"uploaded_by_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" DROP CONSTRAINT "evidence_own";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "document_key" text;--> statement-breakpoint
ALTER TABLE "document_versions" ADD COLUMN "edition" integer;--> statement-breakpoint
ALTER TABLE "document_versions" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "document_versions" ADD COLUMN "written_by_id" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "sample_number" integer;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "retired_at" bigint;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_approver_id_people_id_fk" FOREIGN KEY ("approver_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_returned_by_id_people_id_fk" FOREIGN KEY ("returned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_uploaded_by_id_people_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_drafts_open" ON "document_drafts" USING btree ("document_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "document_drafts_approver" ON "document_drafts" USING btree ("approver_id") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_own" CHECK ("evidence"."act" not in ('opened','signed','asked','able','studied','written') or "evidence"."actor_id" = "evidence"."trainee_id");