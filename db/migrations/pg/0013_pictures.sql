CREATE TABLE "pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"sent_hash" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"screen" "bytea" NOT NULL,
	"phone" "bytea",
	"kept_by_id" text,
	"kept_at" bigint NOT NULL,
	CONSTRAINT "pictures_size" CHECK ("pictures"."size" between 1 and 16777216)
);
--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_kept_by_id_people_id_fk" FOREIGN KEY ("kept_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pictures_hash" ON "pictures" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "pictures_sent" ON "pictures" USING btree ("sent_hash");