CREATE TABLE "answers" (
	"attempt_id" text NOT NULL,
	"question_key" text NOT NULL,
	"value" text NOT NULL,
	"seq" integer NOT NULL,
	"saved_at" bigint NOT NULL,
	CONSTRAINT "answers_attempt_id_question_key_pk" PRIMARY KEY("attempt_id","question_key")
);
--> statement-breakpoint
CREATE TABLE "attempt_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"question_key" text NOT NULL,
	"bp" integer NOT NULL,
	"origin" text NOT NULL,
	"marked_by_id" text,
	"marked_at" bigint NOT NULL,
	"note_id" text,
	"key" text,
	CONSTRAINT "attempt_marks_not_self" CHECK ("attempt_marks"."marked_by_id" is null or "attempt_marks"."marked_by_id" <> "attempt_marks"."trainee_id"),
	CONSTRAINT "attempt_marks_range" CHECK ("attempt_marks"."bp" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "attempt_questions" (
	"attempt_id" text NOT NULL,
	"question_key" text NOT NULL,
	"version_id" text NOT NULL,
	CONSTRAINT "attempt_questions_attempt_id_question_key_pk" PRIMARY KEY("attempt_id","question_key")
);
--> statement-breakpoint
CREATE TABLE "attempt_results" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"score_bp" integer NOT NULL,
	"is_passed" boolean NOT NULL,
	"released_at" bigint NOT NULL,
	"released_by_id" text,
	CONSTRAINT "attempt_results_not_self" CHECK ("attempt_results"."released_by_id" is null or "attempt_results"."released_by_id" <> "attempt_results"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"quiz_id" text NOT NULL,
	"quiz_version_id" text NOT NULL,
	"number" integer NOT NULL,
	"started_at" bigint NOT NULL,
	"deadline_at" bigint,
	"submitted_at" bigint,
	"passing_score_bp" integer NOT NULL,
	"paper" text NOT NULL,
	"keys" text NOT NULL,
	"paper_hash" text NOT NULL,
	"answers_digest" text
);
--> statement-breakpoint
CREATE TABLE "extra_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"granted_by_id" text NOT NULL,
	"granted_at" bigint NOT NULL,
	"note_id" text NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "extra_attempts_not_self" CHECK ("extra_attempts"."granted_by_id" <> "extra_attempts"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "mark_lines" (
	"mark_id" text NOT NULL,
	"line" text NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "mark_lines_mark_id_line_pk" PRIMARY KEY("mark_id","line"),
	CONSTRAINT "mark_lines_range" CHECK ("mark_lines"."level" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE "oral_exams" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"examiner_id" text NOT NULL,
	"place" text,
	"note_id" text,
	"internal_note_id" text,
	"finished_at" bigint,
	"confirmed_at" bigint,
	CONSTRAINT "oral_exams_not_self" CHECK ("oral_exams"."examiner_id" <> "oral_exams"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "paper_attempts" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"given_by_id" text NOT NULL,
	"given_at" bigint NOT NULL,
	"scan_file_id" text,
	"typed_in_by_id" text,
	"typed_in_at" bigint,
	"marked_on" text,
	"withdrawn_by_id" text,
	"withdrawn_at" bigint,
	"on_screen_at" bigint,
	CONSTRAINT "paper_attempts_not_self" CHECK ("paper_attempts"."given_by_id" <> "paper_attempts"."trainee_id" and ("paper_attempts"."typed_in_by_id" is null or "paper_attempts"."typed_in_by_id" <> "paper_attempts"."trainee_id"))
);
--> statement-breakpoint
CREATE TABLE "result_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"number" integer NOT NULL,
	"because" text NOT NULL,
	"score_bp" integer NOT NULL,
	"is_passed" boolean NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by_id" text NOT NULL,
	"note_id" text NOT NULL,
	CONSTRAINT "result_changes_not_self" CHECK ("result_changes"."changed_by_id" <> "result_changes"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "calibration_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"question_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calibration_graders" (
	"round_id" text NOT NULL,
	"grader_id" text NOT NULL,
	CONSTRAINT "calibration_graders_round_id_grader_id_pk" PRIMARY KEY("round_id","grader_id")
);
--> statement-breakpoint
CREATE TABLE "calibration_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"answer_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"grader_id" text NOT NULL,
	"line" text NOT NULL,
	"grade" integer NOT NULL,
	"marked_at" bigint NOT NULL,
	CONSTRAINT "calibration_marks_not_self" CHECK ("calibration_marks"."grader_id" <> "calibration_marks"."trainee_id"),
	CONSTRAINT "calibration_marks_range" CHECK ("calibration_marks"."grade" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE "calibration_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"quiz_id" text NOT NULL,
	"question_version_id" text NOT NULL,
	"started_by_id" text NOT NULL,
	"started_at" bigint NOT NULL,
	"request_id" text NOT NULL,
	"closed_at" bigint,
	"closed_by_id" text
);
--> statement-breakpoint
CREATE TABLE "deal_marks" (
	"try_id" text NOT NULL,
	"criterion_key" text NOT NULL,
	"marked_by_id" text NOT NULL,
	"grade" integer NOT NULL,
	CONSTRAINT "deal_marks_try_id_criterion_key_marked_by_id_pk" PRIMARY KEY("try_id","criterion_key","marked_by_id"),
	CONSTRAINT "deal_grade" CHECK ("deal_marks"."grade" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE "deal_tries" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"number" integer NOT NULL,
	"played_on" text NOT NULL,
	"client_id" text NOT NULL,
	"scored_by_id" text NOT NULL,
	"score_bp" integer NOT NULL,
	"passing_score_bp" integer NOT NULL,
	"is_passed" boolean NOT NULL,
	"note_id" text,
	"recorded_at" bigint NOT NULL,
	"nonce" text NOT NULL,
	"strikes_id" text,
	CONSTRAINT "deal_no_third_try" CHECK ("deal_tries"."number" between 1 and 2),
	CONSTRAINT "deal_not_self" CHECK ("deal_tries"."scored_by_id" <> "deal_tries"."trainee_id" and "deal_tries"."client_id" <> "deal_tries"."trainee_id"),
	CONSTRAINT "deal_passed" CHECK ("deal_tries"."is_passed" = ("deal_tries"."score_bp" >= "deal_tries"."passing_score_bp"))
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"kind" text NOT NULL,
	"amount" integer NOT NULL,
	"occurred_on" text NOT NULL,
	"recorded_at" bigint NOT NULL,
	"recorded_by_id" text NOT NULL,
	"source" text NOT NULL,
	"external_id" text,
	"note_id" text,
	"request_id" text NOT NULL,
	"strikes_id" text,
	CONSTRAINT "activities_amount" CHECK ("activities"."amount" between 0 and 500)
);
--> statement-breakpoint
CREATE TABLE "endings" (
	"enrollment_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"ending" text NOT NULL,
	"ended_on" text NOT NULL,
	"note_id" text,
	"ended_by_id" text NOT NULL,
	"recorded_at" bigint NOT NULL,
	CONSTRAINT "endings_not_self" CHECK ("endings"."ended_by_id" <> "endings"."trainee_id"),
	CONSTRAINT "endings_say_why" CHECK ("endings"."ending" = 'released' or "endings"."note_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "enrollments" (
	"id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"programme_version_id" text NOT NULL,
	"starts_on" text NOT NULL,
	"enrolled_at" bigint NOT NULL,
	"enrolled_by_id" text,
	"request_id" text NOT NULL,
	CONSTRAINT "enrollments_not_self" CHECK ("enrollments"."enrolled_by_id" is null or "enrollments"."enrolled_by_id" <> "enrollments"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"requirement_key" text NOT NULL,
	"act" text NOT NULL,
	"actor_id" text NOT NULL,
	"occurred_on" text NOT NULL,
	"recorded_at" bigint NOT NULL,
	"source" text NOT NULL,
	"document_version_id" text,
	"content_hash" text,
	"nonce" text,
	"session_hash" text,
	"note_id" text,
	"part" integer,
	"file_id" text,
	"activity_id" text,
	"about_id" text,
	"request_id" text NOT NULL,
	"strikes_id" text,
	CONSTRAINT "evidence_not_self" CHECK ("evidence"."act" not in ('confirmed','shown','not-yet','reviewed','recognised') or "evidence"."actor_id" <> "evidence"."trainee_id"),
	CONSTRAINT "evidence_own" CHECK ("evidence"."act" not in ('signed','asked','able','opened','studied','written') or "evidence"."actor_id" = "evidence"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "gate_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"stage" integer NOT NULL,
	"decision" text NOT NULL,
	"decided_by_id" text NOT NULL,
	"decided_at" bigint NOT NULL,
	"receipt" text NOT NULL,
	"receipt_hash" text NOT NULL,
	"category" text,
	"note_id" text,
	"expires_on" text,
	"round" integer NOT NULL,
	CONSTRAINT "gate_not_self" CHECK ("gate_decisions"."decided_by_id" <> "gate_decisions"."trainee_id"),
	CONSTRAINT "gate_stage" CHECK ("gate_decisions"."stage" between 1 and 4),
	CONSTRAINT "gate_override_says_why" CHECK ("gate_decisions"."decision" = 'confirmed' or "gate_decisions"."note_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "gate_reopenings" (
	"decision_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"reopened_by_id" text NOT NULL,
	"reopened_at" bigint NOT NULL,
	"note_id" text NOT NULL,
	CONSTRAINT "reopening_not_self" CHECK ("gate_reopenings"."reopened_by_id" <> "gate_reopenings"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "mentor_assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"mentor_id" text NOT NULL,
	"assigned_by_id" text NOT NULL,
	"from_at" bigint NOT NULL,
	"to_at" bigint,
	CONSTRAINT "mentor_not_self" CHECK ("mentor_assignments"."mentor_id" <> "mentor_assignments"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "override_confirmations" (
	"decision_id" text PRIMARY KEY NOT NULL,
	"confirmed_by_id" text NOT NULL,
	"confirmed_at" bigint NOT NULL,
	"note_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text,
	"note_id" text NOT NULL,
	"paused_by_id" text NOT NULL,
	"recorded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"from_version_id" text NOT NULL,
	"to_version_id" text NOT NULL,
	"moved_by_id" text NOT NULL,
	"moved_at" bigint NOT NULL,
	CONSTRAINT "move_not_self" CHECK ("programme_moves"."moved_by_id" <> "programme_moves"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"enrollment_id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"team_id" text,
	"mentor_id" text,
	"programme_version_id" text NOT NULL,
	"starts_on" text NOT NULL,
	"stage" integer NOT NULL,
	"ending" text,
	"ended_on" text,
	"paused_from" text,
	"segments" text NOT NULL,
	"attention_from" text,
	"reason" text,
	"requirement_key" text,
	"owner" text,
	"owner_id" text,
	"since" bigint,
	"stale_on" text
);
--> statement-breakpoint
CREATE TABLE "waits" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"team_id" text,
	"what" text NOT NULL,
	"owner" text NOT NULL,
	"owner_id" text,
	"stage" integer NOT NULL,
	"requirement_key" text,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"content" "bytea",
	"uploaded_by_id" text NOT NULL,
	"uploaded_at" bigint NOT NULL,
	CONSTRAINT "files_size" CHECK ("files"."size" between 1 and 5242880)
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text,
	"actor_kind" text NOT NULL,
	"act" text NOT NULL,
	"subject_id" text,
	"object_kind" text NOT NULL,
	"object_id" text NOT NULL,
	"body" text NOT NULL,
	"form_version" integer NOT NULL,
	"key_id" text NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mornings" (
	"person_id" text NOT NULL,
	"on_day" text NOT NULL,
	CONSTRAINT "mornings_person_id_on_day_pk" PRIMARY KEY("person_id","on_day")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"recipient_id" text,
	"body" text NOT NULL,
	"created_at" bigint NOT NULL,
	"available_at" bigint NOT NULL,
	"sent_at" bigint,
	"failures" integer NOT NULL,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "knowledge_check_questions" (
	"check_id" text NOT NULL,
	"question_key" text NOT NULL,
	"version_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"marked_by_id" text,
	"verdict" text,
	CONSTRAINT "knowledge_check_questions_check_id_question_key_pk" PRIMARY KEY("check_id","question_key")
);
--> statement-breakpoint
CREATE TABLE "knowledge_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"trainee_id" text NOT NULL,
	"checked_by_id" text NOT NULL,
	"started_at" bigint NOT NULL,
	"finished_at" bigint,
	"note_id" text,
	CONSTRAINT "knowledge_checks_not_self" CHECK ("knowledge_checks"."checked_by_id" <> "knowledge_checks"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"enrollment_id" text,
	"requirement_key" text,
	"stage" integer,
	"what" text,
	"by_id" text,
	"on_day" text,
	"at" bigint NOT NULL,
	"read_at" bigint,
	"mailed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"about" text NOT NULL,
	"on_day" text NOT NULL,
	"reminded_by_id" text NOT NULL,
	"reminded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stand_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"deputy_id" text NOT NULL,
	"from_at" bigint NOT NULL,
	"until_on" text NOT NULL,
	"set_by_id" text NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "stand_in_not_self" CHECK ("stand_ins"."person_id" <> "stand_ins"."deputy_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"on_day" text PRIMARY KEY NOT NULL,
	"is_working" boolean NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"language" text NOT NULL,
	"holidays" text NOT NULL,
	"is_bilingual" boolean DEFAULT true NOT NULL,
	"retention_months" integer DEFAULT 24 NOT NULL,
	"role_names" text DEFAULT '{}' NOT NULL,
	"product_order" text DEFAULT 'hand' NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "company_is_one" CHECK ("company"."id" = 'company')
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"version" integer NOT NULL,
	"set_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"set_by_id" text NOT NULL,
	"set_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text,
	"credential_version" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by_id" text,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"enrollment_id" text,
	"check_id" text
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"body" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "particulars" (
	"person_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"email" text,
	"language" text,
	"mail" text DEFAULT 'morning' NOT NULL,
	"time_zone" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" bigint NOT NULL,
	"deactivated_at" bigint,
	"erased_at" bigint,
	"import_id" text
);
--> statement-breakpoint
CREATE TABLE "people_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"imported_by_id" text NOT NULL,
	"imported_at" bigint NOT NULL,
	"people" integer NOT NULL,
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "person_roles" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"from_at" bigint NOT NULL,
	"to_at" bigint,
	"granted_by_id" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"is_remembered" boolean NOT NULL,
	"proved_at" bigint NOT NULL,
	"ended_at" bigint,
	"device" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_heads" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"person_id" text NOT NULL,
	"from_at" bigint NOT NULL,
	"to_at" bigint
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"person_id" text NOT NULL,
	"from_at" bigint NOT NULL,
	"to_at" bigint
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "permit_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"permit" text NOT NULL,
	"decision" text NOT NULL,
	"decided_by_id" text NOT NULL,
	"decided_at" bigint NOT NULL,
	"note_id" text,
	"request_id" text NOT NULL,
	CONSTRAINT "permit_not_self" CHECK ("permit_decisions"."decided_by_id" <> "permit_decisions"."trainee_id"),
	CONSTRAINT "permit_says_why" CHECK ("permit_decisions"."decision" = 'granted' or "permit_decisions"."note_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "deferral_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"deferrals" text NOT NULL,
	"set_at" bigint NOT NULL,
	"set_by_id" text
);
--> statement-breakpoint
CREATE TABLE "product_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"fact" text NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by_id" text
);
--> statement-breakpoint
CREATE TABLE "product_figures" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"margin_cents" integer,
	"margin_bp" integer,
	"units_per_month" integer,
	"set_at" bigint NOT NULL,
	"set_by_id" text
);
--> statement-breakpoint
CREATE TABLE "product_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"imported_by_id" text NOT NULL,
	"imported_at" bigint NOT NULL,
	"added_count" integer NOT NULL,
	"changed_count" integer NOT NULL,
	"items" text NOT NULL,
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "product_prices" (
	"id" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"cents" integer,
	"tiers" text NOT NULL,
	"set_at" bigint NOT NULL,
	"set_by_id" text
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"content" text NOT NULL,
	"priority" integer NOT NULL,
	"pinned_at" bigint,
	"rev" integer DEFAULT 1 NOT NULL,
	"created_at" bigint NOT NULL,
	"retired_at" bigint
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by_id" text,
	"document_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text,
	"based_on_id" text NOT NULL,
	"content" text NOT NULL,
	"previous" text,
	"rev" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by_id" text NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by_id" text NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "programme_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by_id" text,
	"programme_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"is_offered" boolean NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"format" text NOT NULL,
	"taken" integer NOT NULL,
	"imported_at" bigint NOT NULL,
	"imported_by_id" text,
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "question_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"reviewed_by_id" text NOT NULL,
	"reviewed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_tags" (
	"question_id" text NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "question_tags_question_id_tag_pk" PRIMARY KEY("question_id","tag")
);
--> statement-breakpoint
CREATE TABLE "question_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by_id" text,
	"question_id" text NOT NULL,
	"edition" integer NOT NULL,
	"built_on" text NOT NULL,
	"searched" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"product_id" text,
	"aspect" text,
	"import_id" text,
	"is_practice" boolean NOT NULL,
	"owner_id" text,
	"review_by" text,
	"created_at" bigint NOT NULL,
	"retired_at" bigint
);
--> statement-breakpoint
CREATE TABLE "quiz_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by_id" text,
	"quiz_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quizzes" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extra_times" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"extra_bp" integer NOT NULL,
	"set_by_id" text NOT NULL,
	"set_at" bigint NOT NULL,
	CONSTRAINT "extra_times_not_self" CHECK ("extra_times"."set_by_id" <> "extra_times"."trainee_id"),
	CONSTRAINT "extra_times_range" CHECK ("extra_times"."extra_bp" between 0 and 20000)
);
--> statement-breakpoint
CREATE TABLE "probations" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"decision" text NOT NULL,
	"ends_on" text NOT NULL,
	"decided_by_id" text NOT NULL,
	"decided_on" text NOT NULL,
	"decided_at" bigint NOT NULL,
	CONSTRAINT "probation_not_self" CHECK ("probations"."decided_by_id" <> "probations"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "work_weeks" (
	"id" text PRIMARY KEY NOT NULL,
	"enrollment_id" text NOT NULL,
	"trainee_id" text NOT NULL,
	"weekdays" text NOT NULL,
	"target_share_bp" integer NOT NULL,
	"set_by_id" text NOT NULL,
	"set_at" bigint NOT NULL,
	CONSTRAINT "work_week_not_self" CHECK ("work_weeks"."set_by_id" <> "work_weeks"."trainee_id"),
	CONSTRAINT "work_week_share" CHECK ("work_weeks"."target_share_bp" between 1000 and 10000)
);
--> statement-breakpoint
CREATE TABLE "warm_up_answers" (
	"warm_up_id" text NOT NULL,
	"position" integer NOT NULL,
	"question_key" text NOT NULL,
	"version_id" text NOT NULL,
	"paper" text NOT NULL,
	"key" text NOT NULL,
	"value" text,
	"is_right" boolean,
	"answered_at" bigint,
	CONSTRAINT "warm_up_answers_warm_up_id_position_pk" PRIMARY KEY("warm_up_id","position"),
	CONSTRAINT "warm_up_answers_whole" CHECK (("warm_up_answers"."answered_at" is null) = ("warm_up_answers"."is_right" is null) and ("warm_up_answers"."answered_at" is null) = ("warm_up_answers"."value" is null))
);
--> statement-breakpoint
CREATE TABLE "warm_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"started_at" bigint NOT NULL,
	"deadline_at" bigint NOT NULL,
	"finished_at" bigint
);
--> statement-breakpoint
CREATE TABLE "survey_windows" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"quiz_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"enrollment_id" text,
	"cohort" text,
	"opens_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"set_by" text NOT NULL,
	"set_by_id" text NOT NULL,
	"set_at" bigint NOT NULL,
	"cancelled_at" bigint,
	CONSTRAINT "survey_windows_days" CHECK ("survey_windows"."opens_on" <= "survey_windows"."closes_on")
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_marks" ADD CONSTRAINT "attempt_marks_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_marks" ADD CONSTRAINT "attempt_marks_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_marks" ADD CONSTRAINT "attempt_marks_marked_by_id_people_id_fk" FOREIGN KEY ("marked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_marks" ADD CONSTRAINT "attempt_marks_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_questions" ADD CONSTRAINT "attempt_questions_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_questions" ADD CONSTRAINT "attempt_questions_version_id_question_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_results" ADD CONSTRAINT "attempt_results_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_results" ADD CONSTRAINT "attempt_results_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_results" ADD CONSTRAINT "attempt_results_released_by_id_people_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_quiz_version_id_quiz_versions_id_fk" FOREIGN KEY ("quiz_version_id") REFERENCES "public"."quiz_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_attempts" ADD CONSTRAINT "extra_attempts_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_attempts" ADD CONSTRAINT "extra_attempts_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_attempts" ADD CONSTRAINT "extra_attempts_granted_by_id_people_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_attempts" ADD CONSTRAINT "extra_attempts_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_lines" ADD CONSTRAINT "mark_lines_mark_id_attempt_marks_id_fk" FOREIGN KEY ("mark_id") REFERENCES "public"."attempt_marks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_exams" ADD CONSTRAINT "oral_exams_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_exams" ADD CONSTRAINT "oral_exams_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_exams" ADD CONSTRAINT "oral_exams_examiner_id_people_id_fk" FOREIGN KEY ("examiner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_exams" ADD CONSTRAINT "oral_exams_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_exams" ADD CONSTRAINT "oral_exams_internal_note_id_notes_id_fk" FOREIGN KEY ("internal_note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_attempts" ADD CONSTRAINT "paper_attempts_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_attempts" ADD CONSTRAINT "paper_attempts_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_attempts" ADD CONSTRAINT "paper_attempts_given_by_id_people_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_attempts" ADD CONSTRAINT "paper_attempts_scan_file_id_files_id_fk" FOREIGN KEY ("scan_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_attempts" ADD CONSTRAINT "paper_attempts_typed_in_by_id_people_id_fk" FOREIGN KEY ("typed_in_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_attempts" ADD CONSTRAINT "paper_attempts_withdrawn_by_id_people_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_changes" ADD CONSTRAINT "result_changes_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_changes" ADD CONSTRAINT "result_changes_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_changes" ADD CONSTRAINT "result_changes_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_changes" ADD CONSTRAINT "result_changes_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_answers" ADD CONSTRAINT "calibration_answers_round_id_calibration_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."calibration_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_answers" ADD CONSTRAINT "calibration_answers_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_answers" ADD CONSTRAINT "calibration_answers_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_graders" ADD CONSTRAINT "calibration_graders_round_id_calibration_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."calibration_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_graders" ADD CONSTRAINT "calibration_graders_grader_id_people_id_fk" FOREIGN KEY ("grader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_marks" ADD CONSTRAINT "calibration_marks_answer_id_calibration_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."calibration_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_marks" ADD CONSTRAINT "calibration_marks_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_marks" ADD CONSTRAINT "calibration_marks_grader_id_people_id_fk" FOREIGN KEY ("grader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_rounds" ADD CONSTRAINT "calibration_rounds_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_rounds" ADD CONSTRAINT "calibration_rounds_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_rounds" ADD CONSTRAINT "calibration_rounds_started_by_id_people_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_rounds" ADD CONSTRAINT "calibration_rounds_closed_by_id_people_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_marks" ADD CONSTRAINT "deal_marks_try_id_deal_tries_id_fk" FOREIGN KEY ("try_id") REFERENCES "public"."deal_tries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_marks" ADD CONSTRAINT "deal_marks_marked_by_id_people_id_fk" FOREIGN KEY ("marked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_client_id_people_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_scored_by_id_people_id_fk" FOREIGN KEY ("scored_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_tries" ADD CONSTRAINT "deal_tries_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endings" ADD CONSTRAINT "endings_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endings" ADD CONSTRAINT "endings_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endings" ADD CONSTRAINT "endings_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endings" ADD CONSTRAINT "endings_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_programme_version_id_programme_versions_id_fk" FOREIGN KEY ("programme_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_enrolled_by_id_people_id_fk" FOREIGN KEY ("enrolled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_version_id_document_versions_id_fk" FOREIGN KEY ("document_version_id") REFERENCES "public"."document_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_reopenings" ADD CONSTRAINT "gate_reopenings_decision_id_gate_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."gate_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_reopenings" ADD CONSTRAINT "gate_reopenings_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_reopenings" ADD CONSTRAINT "gate_reopenings_reopened_by_id_people_id_fk" FOREIGN KEY ("reopened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_reopenings" ADD CONSTRAINT "gate_reopenings_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD CONSTRAINT "mentor_assignments_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD CONSTRAINT "mentor_assignments_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD CONSTRAINT "mentor_assignments_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_assignments" ADD CONSTRAINT "mentor_assignments_assigned_by_id_people_id_fk" FOREIGN KEY ("assigned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_confirmations" ADD CONSTRAINT "override_confirmations_decision_id_gate_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."gate_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_confirmations" ADD CONSTRAINT "override_confirmations_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_confirmations" ADD CONSTRAINT "override_confirmations_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_paused_by_id_people_id_fk" FOREIGN KEY ("paused_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_from_version_id_programme_versions_id_fk" FOREIGN KEY ("from_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_to_version_id_programme_versions_id_fk" FOREIGN KEY ("to_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_moved_by_id_people_id_fk" FOREIGN KEY ("moved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_programme_version_id_programme_versions_id_fk" FOREIGN KEY ("programme_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waits" ADD CONSTRAINT "waits_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waits" ADD CONSTRAINT "waits_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waits" ADD CONSTRAINT "waits_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waits" ADD CONSTRAINT "waits_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_subject_id_people_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_id_people_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mornings" ADD CONSTRAINT "mornings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_check_questions" ADD CONSTRAINT "knowledge_check_questions_check_id_knowledge_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."knowledge_checks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_check_questions" ADD CONSTRAINT "knowledge_check_questions_version_id_question_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_check_questions" ADD CONSTRAINT "knowledge_check_questions_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_check_questions" ADD CONSTRAINT "knowledge_check_questions_marked_by_id_people_id_fk" FOREIGN KEY ("marked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_checks" ADD CONSTRAINT "knowledge_checks_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_checks" ADD CONSTRAINT "knowledge_checks_checked_by_id_people_id_fk" FOREIGN KEY ("checked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_checks" ADD CONSTRAINT "knowledge_checks_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_reminded_by_id_people_id_fk" FOREIGN KEY ("reminded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_deputy_id_people_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_subject_id_people_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "particulars" ADD CONSTRAINT "particulars_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_import_id_people_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."people_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_granted_by_id_people_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_heads" ADD CONSTRAINT "team_heads_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_heads" ADD CONSTRAINT "team_heads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permit_decisions" ADD CONSTRAINT "permit_decisions_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permit_decisions" ADD CONSTRAINT "permit_decisions_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permit_decisions" ADD CONSTRAINT "permit_decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permit_decisions" ADD CONSTRAINT "permit_decisions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferral_lists" ADD CONSTRAINT "deferral_lists_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_changes" ADD CONSTRAINT "product_changes_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_changes" ADD CONSTRAINT "product_changes_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_figures" ADD CONSTRAINT "product_figures_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_figures" ADD CONSTRAINT "product_figures_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_imports" ADD CONSTRAINT "product_imports_imported_by_id_people_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_prices" ADD CONSTRAINT "product_prices_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_prices" ADD CONSTRAINT "product_prices_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_drafts" ADD CONSTRAINT "programme_drafts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_drafts" ADD CONSTRAINT "programme_drafts_based_on_id_programme_versions_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_drafts" ADD CONSTRAINT "programme_drafts_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_drafts" ADD CONSTRAINT "programme_drafts_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_versions" ADD CONSTRAINT "programme_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_versions" ADD CONSTRAINT "programme_versions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_imports" ADD CONSTRAINT "question_imports_imported_by_id_people_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_reviews" ADD CONSTRAINT "question_reviews_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_reviews" ADD CONSTRAINT "question_reviews_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_tags" ADD CONSTRAINT "question_tags_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_import_id_question_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."question_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_times" ADD CONSTRAINT "extra_times_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_times" ADD CONSTRAINT "extra_times_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_times" ADD CONSTRAINT "extra_times_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "probations" ADD CONSTRAINT "probations_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "probations" ADD CONSTRAINT "probations_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "probations" ADD CONSTRAINT "probations_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_weeks" ADD CONSTRAINT "work_weeks_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_weeks" ADD CONSTRAINT "work_weeks_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_weeks" ADD CONSTRAINT "work_weeks_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warm_up_answers" ADD CONSTRAINT "warm_up_answers_warm_up_id_warm_ups_id_fk" FOREIGN KEY ("warm_up_id") REFERENCES "public"."warm_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warm_up_answers" ADD CONSTRAINT "warm_up_answers_version_id_question_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warm_ups" ADD CONSTRAINT "warm_ups_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_windows" ADD CONSTRAINT "survey_windows_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_windows" ADD CONSTRAINT "survey_windows_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_windows" ADD CONSTRAINT "survey_windows_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_windows" ADD CONSTRAINT "survey_windows_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_question" ON "answers" USING btree ("question_key");--> statement-breakpoint
CREATE INDEX "attempt_marks_attempt" ON "attempt_marks" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "attempt_marks_question" ON "attempt_marks" USING btree ("question_key","attempt_id");--> statement-breakpoint
CREATE INDEX "attempt_questions_question" ON "attempt_questions" USING btree ("question_key");--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_one_open" ON "attempts" USING btree ("trainee_id","quiz_id") WHERE submitted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_number" ON "attempts" USING btree ("enrollment_id","requirement_key","number");--> statement-breakpoint
CREATE INDEX "attempts_open_deadline" ON "attempts" USING btree ("deadline_at") WHERE submitted_at is null;--> statement-breakpoint
CREATE INDEX "attempts_trainee" ON "attempts" USING btree ("trainee_id","quiz_id","started_at");--> statement-breakpoint
CREATE INDEX "attempts_quiz" ON "attempts" USING btree ("quiz_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "extra_attempts_request" ON "extra_attempts" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "extra_attempts_enrollment" ON "extra_attempts" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "paper_attempts_scan" ON "paper_attempts" USING btree ("scan_file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "result_changes_number" ON "result_changes" USING btree ("attempt_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_answers_attempt" ON "calibration_answers" USING btree ("round_id","attempt_id");--> statement-breakpoint
CREATE INDEX "calibration_answers_trainee" ON "calibration_answers" USING btree ("trainee_id");--> statement-breakpoint
CREATE INDEX "calibration_graders_grader" ON "calibration_graders" USING btree ("grader_id");--> statement-breakpoint
CREATE INDEX "calibration_marks_answer" ON "calibration_marks" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "calibration_marks_grader" ON "calibration_marks" USING btree ("grader_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_rounds_request" ON "calibration_rounds" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "calibration_rounds_started" ON "calibration_rounds" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "deal_tries_enrollment" ON "deal_tries" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deal_tries_number" ON "deal_tries" USING btree ("enrollment_id","requirement_key","number") WHERE strikes_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "deal_tries_nonce" ON "deal_tries" USING btree ("nonce");--> statement-breakpoint
CREATE UNIQUE INDEX "deal_tries_strikes" ON "deal_tries" USING btree ("strikes_id");--> statement-breakpoint
CREATE INDEX "activities_enrollment" ON "activities" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activities_request" ON "activities" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activities_external" ON "activities" USING btree ("source","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activities_strikes" ON "activities" USING btree ("strikes_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrollments_request" ON "enrollments" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "enrollments_trainee" ON "enrollments" USING btree ("trainee_id");--> statement-breakpoint
CREATE INDEX "evidence_enrollment" ON "evidence" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_request" ON "evidence" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_nonce" ON "evidence" USING btree ("nonce");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_strikes" ON "evidence" USING btree ("strikes_id");--> statement-breakpoint
CREATE INDEX "gate_decisions_enrollment" ON "gate_decisions" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_decisions_once" ON "gate_decisions" USING btree ("enrollment_id","stage","round") WHERE decision <> 'not-yet';--> statement-breakpoint
CREATE INDEX "gate_decisions_override" ON "gate_decisions" USING btree ("decided_at") WHERE decision = 'override';--> statement-breakpoint
CREATE UNIQUE INDEX "mentor_assignments_open" ON "mentor_assignments" USING btree ("enrollment_id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "mentor_assignments_enrollment" ON "mentor_assignments" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "mentor_assignments_mentor" ON "mentor_assignments" USING btree ("mentor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pauses_open" ON "pauses" USING btree ("enrollment_id") WHERE to_on is null;--> statement-breakpoint
CREATE INDEX "pauses_enrollment" ON "pauses" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "programme_moves_enrollment" ON "programme_moves" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "standings_team" ON "standings" USING btree ("team_id","ending","attention_from");--> statement-breakpoint
CREATE INDEX "standings_mentor" ON "standings" USING btree ("mentor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "standings_running" ON "standings" USING btree ("trainee_id") WHERE ending is null;--> statement-breakpoint
CREATE INDEX "waits_owner" ON "waits" USING btree ("owner_id","since");--> statement-breakpoint
CREATE INDEX "waits_enrollment" ON "waits" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "waits_role" ON "waits" USING btree ("owner","what","since");--> statement-breakpoint
CREATE INDEX "waits_what" ON "waits" USING btree ("what");--> statement-breakpoint
CREATE INDEX "files_subject" ON "files" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "outbox_pending" ON "outbox" USING btree ("sent_at","available_at");--> statement-breakpoint
CREATE INDEX "knowledge_checks_started" ON "knowledge_checks" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_key" ON "notices" USING btree ("key");--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notices_enrollment" ON "notices" USING btree ("enrollment_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notices_unmailed" ON "notices" USING btree ("at") WHERE read_at is null and mailed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("enrollment_id","about","on_day");--> statement-breakpoint
CREATE UNIQUE INDEX "stand_ins_open" ON "stand_ins" USING btree ("person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "stand_ins_deputy" ON "stand_ins" USING btree ("deputy_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "legal_holds_open" ON "legal_holds" USING btree ("person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "links_token" ON "links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "links_person" ON "links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "notes_subject" ON "notes" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "particulars_email" ON "particulars" USING btree ("email");--> statement-breakpoint
CREATE INDEX "particulars_sort" ON "particulars" USING btree ("sort_name");--> statement-breakpoint
CREATE INDEX "people_import" ON "people" USING btree ("import_id") WHERE import_id is not null;--> statement-breakpoint
CREATE INDEX "people_gone" ON "people" USING btree ("deactivated_at") WHERE deactivated_at is not null and erased_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "person_roles_open" ON "person_roles" USING btree ("person_id","role") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "person_roles_holders" ON "person_roles" USING btree ("role") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_heads_open" ON "team_heads" USING btree ("team_id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "team_heads_person" ON "team_heads" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_open" ON "team_members" USING btree ("person_id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "team_members_team" ON "team_members" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "permit_decisions_enrollment" ON "permit_decisions" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "permit_decisions_request" ON "permit_decisions" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "deferral_lists_set" ON "deferral_lists" USING btree ("set_at");--> statement-breakpoint
CREATE INDEX "product_changes_product" ON "product_changes" USING btree ("product_id","changed_at");--> statement-breakpoint
CREATE INDEX "product_figures_product" ON "product_figures" USING btree ("product_id","set_at");--> statement-breakpoint
CREATE INDEX "product_imports_at" ON "product_imports" USING btree ("imported_at");--> statement-breakpoint
CREATE INDEX "product_prices_product" ON "product_prices" USING btree ("product_id","set_at");--> statement-breakpoint
CREATE UNIQUE INDEX "products_key" ON "products" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "document_versions_number" ON "document_versions" USING btree ("document_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_key" ON "documents" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_drafts_open" ON "programme_drafts" USING btree ("programme_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "programme_versions_number" ON "programme_versions" USING btree ("programme_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "programmes_key" ON "programmes" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "question_imports_request" ON "question_imports" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "question_imports_at" ON "question_imports" USING btree ("imported_at");--> statement-breakpoint
CREATE INDEX "question_reviews_question" ON "question_reviews" USING btree ("question_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "question_tags_tag" ON "question_tags" USING btree ("tag");--> statement-breakpoint
CREATE UNIQUE INDEX "question_versions_number" ON "question_versions" USING btree ("question_id","number");--> statement-breakpoint
CREATE INDEX "question_versions_hash" ON "question_versions" USING btree ("content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_key" ON "questions" USING btree ("key");--> statement-breakpoint
CREATE INDEX "questions_product" ON "questions" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "questions_created" ON "questions" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "questions_import" ON "questions" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "questions_practice" ON "questions" USING btree ("is_practice");--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_versions_number" ON "quiz_versions" USING btree ("quiz_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "quizzes_key" ON "quizzes" USING btree ("key");--> statement-breakpoint
CREATE INDEX "extra_times_enrollment" ON "extra_times" USING btree ("enrollment_id","set_at");--> statement-breakpoint
CREATE INDEX "probations_enrollment" ON "probations" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "work_weeks_enrollment" ON "work_weeks" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "warm_up_answers_question" ON "warm_up_answers" USING btree ("warm_up_id","question_key");--> statement-breakpoint
CREATE UNIQUE INDEX "warm_ups_one_open" ON "warm_ups" USING btree ("person_id") WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX "warm_ups_person" ON "warm_ups" USING btree ("person_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_windows_request" ON "survey_windows" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "survey_windows_programme" ON "survey_windows" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "survey_windows_closes" ON "survey_windows" USING btree ("closes_on");