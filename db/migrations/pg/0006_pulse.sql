CREATE TABLE "pulses" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);
