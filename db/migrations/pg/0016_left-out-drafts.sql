CREATE TABLE "left_out_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"topic" text NOT NULL,
	"facts_hash" text NOT NULL,
	"left_out_at" bigint NOT NULL,
	"left_out_by_id" text NOT NULL,
	"undone_at" bigint
);
--> statement-breakpoint
ALTER TABLE "left_out_drafts" ADD CONSTRAINT "left_out_drafts_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_out_drafts" ADD CONSTRAINT "left_out_drafts_left_out_by_id_people_id_fk" FOREIGN KEY ("left_out_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "left_out_drafts_product" ON "left_out_drafts" USING btree ("product_id","undone_at");