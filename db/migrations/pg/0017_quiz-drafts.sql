CREATE TABLE "quiz_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"quiz_id" text NOT NULL,
	"content" text NOT NULL,
	"rev" integer NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by_id" text NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
ALTER TABLE "quiz_drafts" ADD CONSTRAINT "quiz_drafts_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_drafts" ADD CONSTRAINT "quiz_drafts_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_drafts_open" ON "quiz_drafts" USING btree ("quiz_id") WHERE closed_at is null;