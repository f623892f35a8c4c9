CREATE TABLE `answers` (
	`attempt_id` text NOT NULL,
	`question_key` text NOT NULL,
	`value` text NOT NULL,
	`seq` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `question_key`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_question` ON `answers` (`question_key`);--> statement-breakpoint
CREATE TABLE `attempt_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`question_key` text NOT NULL,
	`bp` integer NOT NULL,
	`origin` text NOT NULL,
	`marked_by_id` text,
	`marked_at` integer NOT NULL,
	`note_id` text,
	`key` text,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attempt_marks_not_self" CHECK("attempt_marks"."marked_by_id" is null or "attempt_marks"."marked_by_id" <> "attempt_marks"."trainee_id"),
	CONSTRAINT "attempt_marks_range" CHECK("attempt_marks"."bp" between 0 and 10000)
);
--> statement-breakpoint
CREATE INDEX `attempt_marks_attempt` ON `attempt_marks` (`attempt_id`);--> statement-breakpoint
CREATE INDEX `attempt_marks_question` ON `attempt_marks` (`question_key`,`attempt_id`);--> statement-breakpoint
CREATE TABLE `attempt_questions` (
	`attempt_id` text NOT NULL,
	`question_key` text NOT NULL,
	`version_id` text NOT NULL,
	PRIMARY KEY(`attempt_id`, `question_key`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `question_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempt_questions_question` ON `attempt_questions` (`question_key`);--> statement-breakpoint
CREATE TABLE `attempt_results` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`score_bp` integer NOT NULL,
	`is_passed` integer NOT NULL,
	`released_at` integer NOT NULL,
	`released_by_id` text,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attempt_results_not_self" CHECK("attempt_results"."released_by_id" is null or "attempt_results"."released_by_id" <> "attempt_results"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`quiz_id` text NOT NULL,
	`quiz_version_id` text NOT NULL,
	`number` integer NOT NULL,
	`started_at` integer NOT NULL,
	`deadline_at` integer,
	`submitted_at` integer,
	`passing_score_bp` integer NOT NULL,
	`paper` text NOT NULL,
	`keys` text NOT NULL,
	`paper_hash` text NOT NULL,
	`answers_digest` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quiz_version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_one_open` ON `attempts` (`trainee_id`,`quiz_id`) WHERE submitted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_number` ON `attempts` (`enrollment_id`,`requirement_key`,`number`);--> statement-breakpoint
CREATE INDEX `attempts_open_deadline` ON `attempts` (`deadline_at`) WHERE submitted_at is null;--> statement-breakpoint
CREATE INDEX `attempts_trainee` ON `attempts` (`trainee_id`,`quiz_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `attempts_quiz` ON `attempts` (`quiz_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `extra_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`granted_by_id` text NOT NULL,
	`granted_at` integer NOT NULL,
	`note_id` text NOT NULL,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "extra_attempts_not_self" CHECK("extra_attempts"."granted_by_id" <> "extra_attempts"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `extra_attempts_request` ON `extra_attempts` (`request_id`);--> statement-breakpoint
CREATE INDEX `extra_attempts_enrollment` ON `extra_attempts` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `mark_lines` (
	`mark_id` text NOT NULL,
	`line` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`mark_id`, `line`),
	FOREIGN KEY (`mark_id`) REFERENCES `attempt_marks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mark_lines_range" CHECK("mark_lines"."level" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE `oral_exams` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`examiner_id` text NOT NULL,
	`place` text,
	`note_id` text,
	`internal_note_id` text,
	`finished_at` integer,
	`confirmed_at` integer,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`examiner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`internal_note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "oral_exams_not_self" CHECK("oral_exams"."examiner_id" <> "oral_exams"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE `paper_attempts` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`given_by_id` text NOT NULL,
	`given_at` integer NOT NULL,
	`scan_file_id` text,
	`typed_in_by_id` text,
	`typed_in_at` integer,
	`marked_on` text,
	`withdrawn_by_id` text,
	`withdrawn_at` integer,
	`on_screen_at` integer,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scan_file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`typed_in_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_attempts_not_self" CHECK("paper_attempts"."given_by_id" <> "paper_attempts"."trainee_id" and ("paper_attempts"."typed_in_by_id" is null or "paper_attempts"."typed_in_by_id" <> "paper_attempts"."trainee_id"))
);
--> statement-breakpoint
CREATE INDEX `paper_attempts_scan` ON `paper_attempts` (`scan_file_id`);--> statement-breakpoint
CREATE TABLE `result_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`number` integer NOT NULL,
	`because` text NOT NULL,
	`score_bp` integer NOT NULL,
	`is_passed` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text NOT NULL,
	`note_id` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "result_changes_not_self" CHECK("result_changes"."changed_by_id" <> "result_changes"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `result_changes_number` ON `result_changes` (`attempt_id`,`number`);--> statement-breakpoint
CREATE TABLE `calibration_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`question_key` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `calibration_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calibration_answers_attempt` ON `calibration_answers` (`round_id`,`attempt_id`);--> statement-breakpoint
CREATE INDEX `calibration_answers_trainee` ON `calibration_answers` (`trainee_id`);--> statement-breakpoint
CREATE TABLE `calibration_graders` (
	`round_id` text NOT NULL,
	`grader_id` text NOT NULL,
	PRIMARY KEY(`round_id`, `grader_id`),
	FOREIGN KEY (`round_id`) REFERENCES `calibration_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grader_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calibration_graders_grader` ON `calibration_graders` (`grader_id`);--> statement-breakpoint
CREATE TABLE `calibration_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`grader_id` text NOT NULL,
	`line` text NOT NULL,
	`grade` integer NOT NULL,
	`marked_at` integer NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `calibration_answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grader_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calibration_marks_not_self" CHECK("calibration_marks"."grader_id" <> "calibration_marks"."trainee_id"),
	CONSTRAINT "calibration_marks_range" CHECK("calibration_marks"."grade" between 0 and 3)
);
--> statement-breakpoint
CREATE INDEX `calibration_marks_answer` ON `calibration_marks` (`answer_id`);--> statement-breakpoint
CREATE INDEX `calibration_marks_grader` ON `calibration_marks` (`grader_id`);--> statement-breakpoint
CREATE TABLE `calibration_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`question_version_id` text NOT NULL,
	`started_by_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`request_id` text NOT NULL,
	`closed_at` integer,
	`closed_by_id` text,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_version_id`) REFERENCES `question_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calibration_rounds_request` ON `calibration_rounds` (`request_id`);--> statement-breakpoint
CREATE INDEX `calibration_rounds_started` ON `calibration_rounds` (`started_at`);--> statement-breakpoint
CREATE TABLE `deal_marks` (
	`try_id` text NOT NULL,
	`criterion_key` text NOT NULL,
	`marked_by_id` text NOT NULL,
	`grade` integer NOT NULL,
	PRIMARY KEY(`try_id`, `criterion_key`, `marked_by_id`),
	FOREIGN KEY (`try_id`) REFERENCES `deal_tries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_grade" CHECK("deal_marks"."grade" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE `deal_tries` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`number` integer NOT NULL,
	`played_on` text NOT NULL,
	`client_id` text NOT NULL,
	`scored_by_id` text NOT NULL,
	`score_bp` integer NOT NULL,
	`passing_score_bp` integer NOT NULL,
	`is_passed` integer NOT NULL,
	`note_id` text,
	`recorded_at` integer NOT NULL,
	`nonce` text NOT NULL,
	`strikes_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scored_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deal_no_third_try" CHECK("deal_tries"."number" between 1 and 2),
	CONSTRAINT "deal_not_self" CHECK("deal_tries"."scored_by_id" <> "deal_tries"."trainee_id" and "deal_tries"."client_id" <> "deal_tries"."trainee_id"),
	CONSTRAINT "deal_passed" CHECK("deal_tries"."is_passed" = ("deal_tries"."score_bp" >= "deal_tries"."passing_score_bp"))
);
--> statement-breakpoint
CREATE INDEX `deal_tries_enrollment` ON `deal_tries` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_tries_number` ON `deal_tries` (`enrollment_id`,`requirement_key`,`number`) WHERE strikes_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `deal_tries_nonce` ON `deal_tries` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `deal_tries_strikes` ON `deal_tries` (`strikes_id`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`kind` text NOT NULL,
	`amount` integer NOT NULL,
	`occurred_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`source` text NOT NULL,
	`external_id` text,
	`note_id` text,
	`request_id` text NOT NULL,
	`strikes_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activities_amount" CHECK("activities"."amount" between 0 and 500)
);
--> statement-breakpoint
CREATE INDEX `activities_enrollment` ON `activities` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `activities_request` ON `activities` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `activities_external` ON `activities` (`source`,`external_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `activities_strikes` ON `activities` (`strikes_id`);--> statement-breakpoint
CREATE TABLE `endings` (
	`enrollment_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`ending` text NOT NULL,
	`ended_on` text NOT NULL,
	`note_id` text,
	`ended_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "endings_not_self" CHECK("endings"."ended_by_id" <> "endings"."trainee_id"),
	CONSTRAINT "endings_say_why" CHECK("endings"."ending" = 'released' or "endings"."note_id" is not null)
);
--> statement-breakpoint
CREATE TABLE `enrollments` (
	`id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`programme_version_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`enrolled_at` integer NOT NULL,
	`enrolled_by_id` text,
	`request_id` text NOT NULL,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_version_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrolled_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "enrollments_not_self" CHECK("enrollments"."enrolled_by_id" is null or "enrollments"."enrolled_by_id" <> "enrollments"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrollments_request` ON `enrollments` (`request_id`);--> statement-breakpoint
CREATE INDEX `enrollments_trainee` ON `enrollments` (`trainee_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`requirement_key` text NOT NULL,
	`act` text NOT NULL,
	`actor_id` text NOT NULL,
	`occurred_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`source` text NOT NULL,
	`document_version_id` text,
	`content_hash` text,
	`nonce` text,
	`session_hash` text,
	`note_id` text,
	`part` integer,
	`file_id` text,
	`activity_id` text,
	`about_id` text,
	`request_id` text NOT NULL,
	`strikes_id` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_version_id`) REFERENCES `document_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_not_self" CHECK("evidence"."act" not in ('confirmed','shown','not-yet','reviewed','recognised') or "evidence"."actor_id" <> "evidence"."trainee_id"),
	CONSTRAINT "evidence_own" CHECK("evidence"."act" not in ('signed','asked','able','opened','studied','written') or "evidence"."actor_id" = "evidence"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `evidence_enrollment` ON `evidence` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_request` ON `evidence` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_nonce` ON `evidence` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_strikes` ON `evidence` (`strikes_id`);--> statement-breakpoint
CREATE TABLE `gate_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`stage` integer NOT NULL,
	`decision` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	`receipt` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`category` text,
	`note_id` text,
	`expires_on` text,
	`round` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gate_not_self" CHECK("gate_decisions"."decided_by_id" <> "gate_decisions"."trainee_id"),
	CONSTRAINT "gate_stage" CHECK("gate_decisions"."stage" between 1 and 4),
	CONSTRAINT "gate_override_says_why" CHECK("gate_decisions"."decision" = 'confirmed' or "gate_decisions"."note_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `gate_decisions_enrollment` ON `gate_decisions` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `gate_decisions_once` ON `gate_decisions` (`enrollment_id`,`stage`,`round`) WHERE decision <> 'not-yet';--> statement-breakpoint
CREATE INDEX `gate_decisions_override` ON `gate_decisions` (`decided_at`) WHERE decision = 'override';--> statement-breakpoint
CREATE TABLE `gate_reopenings` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`reopened_by_id` text NOT NULL,
	`reopened_at` integer NOT NULL,
	`note_id` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `gate_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reopening_not_self" CHECK("gate_reopenings"."reopened_by_id" <> "gate_reopenings"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE `mentor_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`assigned_by_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mentor_not_self" CHECK("mentor_assignments"."mentor_id" <> "mentor_assignments"."trainee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_assignments_open` ON `mentor_assignments` (`enrollment_id`) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX `mentor_assignments_enrollment` ON `mentor_assignments` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `mentor_assignments_mentor` ON `mentor_assignments` (`mentor_id`);--> statement-breakpoint
CREATE TABLE `override_confirmations` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`confirmed_by_id` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	`note_id` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `gate_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`note_id` text NOT NULL,
	`paused_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paused_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pauses_open` ON `pauses` (`enrollment_id`) WHERE to_on is null;--> statement-breakpoint
CREATE INDEX `pauses_enrollment` ON `pauses` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `programme_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`from_version_id` text NOT NULL,
	`to_version_id` text NOT NULL,
	`moved_by_id` text NOT NULL,
	`moved_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_version_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_version_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "move_not_self" CHECK("programme_moves"."moved_by_id" <> "programme_moves"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `programme_moves_enrollment` ON `programme_moves` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `standings` (
	`enrollment_id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`team_id` text,
	`mentor_id` text,
	`programme_version_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`stage` integer NOT NULL,
	`ending` text,
	`ended_on` text,
	`paused_from` text,
	`segments` text NOT NULL,
	`attention_from` text,
	`reason` text,
	`requirement_key` text,
	`owner` text,
	`owner_id` text,
	`since` integer,
	`stale_on` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_version_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `standings_team` ON `standings` (`team_id`,`ending`,`attention_from`);--> statement-breakpoint
CREATE INDEX `standings_mentor` ON `standings` (`mentor_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `standings_running` ON `standings` (`trainee_id`) WHERE ending is null;--> statement-breakpoint
CREATE TABLE `waits` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`team_id` text,
	`what` text NOT NULL,
	`owner` text NOT NULL,
	`owner_id` text,
	`stage` integer NOT NULL,
	`requirement_key` text,
	`since` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `waits_owner` ON `waits` (`owner_id`,`since`);--> statement-breakpoint
CREATE INDEX `waits_enrollment` ON `waits` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `waits_role` ON `waits` (`owner`,`what`,`since`);--> statement-breakpoint
CREATE INDEX `waits_what` ON `waits` (`what`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`content` blob,
	`uploaded_by_id` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "files_size" CHECK("files"."size" between 1 and 5242880)
);
--> statement-breakpoint
CREATE INDEX `files_subject` ON `files` (`subject_id`);--> statement-breakpoint
CREATE TABLE `journal` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_kind` text NOT NULL,
	`act` text NOT NULL,
	`subject_id` text,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`body` text NOT NULL,
	`form_version` integer NOT NULL,
	`key_id` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_subject` ON `journal` (`subject_id`,`seq`);--> statement-breakpoint
CREATE TABLE `mornings` (
	`person_id` text NOT NULL,
	`on_day` text NOT NULL,
	PRIMARY KEY(`person_id`, `on_day`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`recipient_id` text,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`available_at` integer NOT NULL,
	`sent_at` integer,
	`failures` integer NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_pending` ON `outbox` (`sent_at`,`available_at`);--> statement-breakpoint
CREATE TABLE `knowledge_check_questions` (
	`check_id` text NOT NULL,
	`question_key` text NOT NULL,
	`version_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`marked_by_id` text,
	`verdict` text,
	PRIMARY KEY(`check_id`, `question_key`),
	FOREIGN KEY (`check_id`) REFERENCES `knowledge_checks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `question_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `knowledge_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`trainee_id` text NOT NULL,
	`checked_by_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`note_id` text,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "knowledge_checks_not_self" CHECK("knowledge_checks"."checked_by_id" <> "knowledge_checks"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `knowledge_checks_started` ON `knowledge_checks` (`started_at`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`enrollment_id` text,
	`requirement_key` text,
	`stage` integer,
	`what` text,
	`by_id` text,
	`on_day` text,
	`at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_key` ON `notices` (`key`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`person_id`) WHERE read_at is null;--> statement-breakpoint
CREATE INDEX `notices_enrollment` ON `notices` (`enrollment_id`) WHERE read_at is null;--> statement-breakpoint
CREATE INDEX `notices_unmailed` ON `notices` (`at`) WHERE read_at is null and mailed_at is null;--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`about` text NOT NULL,
	`on_day` text NOT NULL,
	`reminded_by_id` text NOT NULL,
	`reminded_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reminded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`enrollment_id`,`about`,`on_day`);--> statement-breakpoint
CREATE TABLE `stand_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`deputy_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_on` text NOT NULL,
	`set_by_id` text NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deputy_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stand_in_not_self" CHECK("stand_ins"."person_id" <> "stand_ins"."deputy_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stand_ins_open` ON `stand_ins` (`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `stand_ins_deputy` ON `stand_ins` (`deputy_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `calendar_days` (
	`on_day` text PRIMARY KEY NOT NULL,
	`is_working` integer NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `company` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`language` text NOT NULL,
	`holidays` text NOT NULL,
	`is_bilingual` integer DEFAULT true NOT NULL,
	`retention_months` integer DEFAULT 24 NOT NULL,
	`role_names` text DEFAULT '{}' NOT NULL,
	`product_order` text DEFAULT 'hand' NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "company_is_one" CHECK("company"."id" = 'company')
);
--> statement-breakpoint
CREATE TABLE `credentials` (
	`person_id` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `legal_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`set_by_id` text NOT NULL,
	`set_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `legal_holds_open` ON `legal_holds` (`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text,
	`credential_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`enrollment_id` text,
	`check_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_token` ON `links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `links_person` ON `links` (`person_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_subject` ON `notes` (`subject_id`);--> statement-breakpoint
CREATE TABLE `particulars` (
	`person_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`email` text,
	`language` text,
	`mail` text DEFAULT 'morning' NOT NULL,
	`time_zone` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `particulars_email` ON `particulars` (`email`);--> statement-breakpoint
CREATE INDEX `particulars_sort` ON `particulars` (`sort_name`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`deactivated_at` integer,
	`erased_at` integer,
	`import_id` text,
	FOREIGN KEY (`import_id`) REFERENCES `people_imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `people_import` ON `people` (`import_id`) WHERE import_id is not null;--> statement-breakpoint
CREATE INDEX `people_gone` ON `people` (`deactivated_at`) WHERE deactivated_at is not null and erased_at is null;--> statement-breakpoint
CREATE TABLE `people_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`imported_by_id` text NOT NULL,
	`imported_at` integer NOT NULL,
	`people` integer NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE TABLE `person_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer,
	`granted_by_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_roles_open` ON `person_roles` (`person_id`,`role`) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX `person_roles_holders` ON `person_roles` (`role`) WHERE to_at is null;--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`is_remembered` integer NOT NULL,
	`proved_at` integer NOT NULL,
	`ended_at` integer,
	`device` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_heads` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_heads_open` ON `team_heads` (`team_id`) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX `team_heads_person` ON `team_heads` (`person_id`);--> statement-breakpoint
CREATE TABLE `team_members` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_members_open` ON `team_members` (`person_id`) WHERE to_at is null;--> statement-breakpoint
CREATE INDEX `team_members_team` ON `team_members` (`team_id`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE TABLE `permit_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`permit` text NOT NULL,
	`decision` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	`note_id` text,
	`request_id` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "permit_not_self" CHECK("permit_decisions"."decided_by_id" <> "permit_decisions"."trainee_id"),
	CONSTRAINT "permit_says_why" CHECK("permit_decisions"."decision" = 'granted' or "permit_decisions"."note_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `permit_decisions_enrollment` ON `permit_decisions` (`enrollment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `permit_decisions_request` ON `permit_decisions` (`request_id`);--> statement-breakpoint
CREATE TABLE `deferral_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`deferrals` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deferral_lists_set` ON `deferral_lists` (`set_at`);--> statement-breakpoint
CREATE TABLE `product_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`fact` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_changes_product` ON `product_changes` (`product_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `product_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`margin_cents` integer,
	`margin_bp` integer,
	`units_per_month` integer,
	`set_at` integer NOT NULL,
	`set_by_id` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_figures_product` ON `product_figures` (`product_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `product_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`imported_by_id` text NOT NULL,
	`imported_at` integer NOT NULL,
	`added_count` integer NOT NULL,
	`changed_count` integer NOT NULL,
	`items` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`imported_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_imports_at` ON `product_imports` (`imported_at`);--> statement-breakpoint
CREATE TABLE `product_prices` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`cents` integer,
	`tiers` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_prices_product` ON `product_prices` (`product_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`content` text NOT NULL,
	`priority` integer NOT NULL,
	`pinned_at` integer,
	`rev` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_key` ON `products` (`key`);--> statement-breakpoint
CREATE TABLE `document_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text,
	`document_id` text NOT NULL,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_versions_number` ON `document_versions` (`document_id`,`number`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_key` ON `documents` (`key`);--> statement-breakpoint
CREATE TABLE `programme_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text,
	`based_on_id` text NOT NULL,
	`content` text NOT NULL,
	`previous` text,
	`rev` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`based_on_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_drafts_open` ON `programme_drafts` (`programme_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `programme_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text,
	`programme_id` text NOT NULL,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_versions_number` ON `programme_versions` (`programme_id`,`number`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`is_offered` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programmes_key` ON `programmes` (`key`);--> statement-breakpoint
CREATE TABLE `question_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`format` text NOT NULL,
	`taken` integer NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by_id` text,
	`undone_at` integer,
	FOREIGN KEY (`imported_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_imports_request` ON `question_imports` (`request_id`);--> statement-breakpoint
CREATE INDEX `question_imports_at` ON `question_imports` (`imported_at`);--> statement-breakpoint
CREATE TABLE `question_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`reviewed_by_id` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_reviews_question` ON `question_reviews` (`question_id`,`reviewed_at`);--> statement-breakpoint
CREATE TABLE `question_tags` (
	`question_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`question_id`, `tag`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_tags_tag` ON `question_tags` (`tag`);--> statement-breakpoint
CREATE TABLE `question_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text,
	`question_id` text NOT NULL,
	`edition` integer NOT NULL,
	`built_on` text NOT NULL,
	`searched` text NOT NULL,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_versions_number` ON `question_versions` (`question_id`,`number`);--> statement-breakpoint
CREATE INDEX `question_versions_hash` ON `question_versions` (`content_hash`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`product_id` text,
	`aspect` text,
	`import_id` text,
	`is_practice` integer NOT NULL,
	`owner_id` text,
	`review_by` text,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `question_imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_key` ON `questions` (`key`);--> statement-breakpoint
CREATE INDEX `questions_product` ON `questions` (`product_id`);--> statement-breakpoint
CREATE INDEX `questions_created` ON `questions` (`created_at`);--> statement-breakpoint
CREATE INDEX `questions_import` ON `questions` (`import_id`);--> statement-breakpoint
CREATE INDEX `questions_practice` ON `questions` (`is_practice`);--> statement-breakpoint
CREATE TABLE `quiz_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text,
	`quiz_id` text NOT NULL,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_versions_number` ON `quiz_versions` (`quiz_id`,`number`);--> statement-breakpoint
CREATE TABLE `quizzes` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quizzes_key` ON `quizzes` (`key`);--> statement-breakpoint
CREATE TABLE `extra_times` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`extra_bp` integer NOT NULL,
	`set_by_id` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "extra_times_not_self" CHECK("extra_times"."set_by_id" <> "extra_times"."trainee_id"),
	CONSTRAINT "extra_times_range" CHECK("extra_times"."extra_bp" between 0 and 20000)
);
--> statement-breakpoint
CREATE INDEX `extra_times_enrollment` ON `extra_times` (`enrollment_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `probations` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`decision` text NOT NULL,
	`ends_on` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_on` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "probation_not_self" CHECK("probations"."decided_by_id" <> "probations"."trainee_id")
);
--> statement-breakpoint
CREATE INDEX `probations_enrollment` ON `probations` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `work_weeks` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`trainee_id` text NOT NULL,
	`weekdays` text NOT NULL,
	`target_share_bp` integer NOT NULL,
	`set_by_id` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "work_week_not_self" CHECK("work_weeks"."set_by_id" <> "work_weeks"."trainee_id"),
	CONSTRAINT "work_week_share" CHECK("work_weeks"."target_share_bp" between 1000 and 10000)
);
--> statement-breakpoint
CREATE INDEX `work_weeks_enrollment` ON `work_weeks` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `warm_up_answers` (
	`warm_up_id` text NOT NULL,
	`position` integer NOT NULL,
	`question_key` text NOT NULL,
	`version_id` text NOT NULL,
	`paper` text NOT NULL,
	`key` text NOT NULL,
	`value` text,
	`is_right` integer,
	`answered_at` integer,
	PRIMARY KEY(`warm_up_id`, `position`),
	FOREIGN KEY (`warm_up_id`) REFERENCES `warm_ups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `question_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "warm_up_answers_whole" CHECK(("warm_up_answers"."answered_at" is null) = ("warm_up_answers"."is_right" is null) and ("warm_up_answers"."answered_at" is null) = ("warm_up_answers"."value" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `warm_up_answers_question` ON `warm_up_answers` (`warm_up_id`,`question_key`);--> statement-breakpoint
CREATE TABLE `warm_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`deadline_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `warm_ups_one_open` ON `warm_ups` (`person_id`) WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX `warm_ups_person` ON `warm_ups` (`person_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `survey_windows` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`quiz_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`enrollment_id` text,
	`cohort` text,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`set_by` text NOT NULL,
	`set_by_id` text NOT NULL,
	`set_at` integer NOT NULL,
	`cancelled_at` integer,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "survey_windows_days" CHECK("survey_windows"."opens_on" <= "survey_windows"."closes_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_windows_request` ON `survey_windows` (`request_id`);--> statement-breakpoint
CREATE INDEX `survey_windows_programme` ON `survey_windows` (`programme_id`);--> statement-breakpoint
CREATE INDEX `survey_windows_closes` ON `survey_windows` (`closes_on`);