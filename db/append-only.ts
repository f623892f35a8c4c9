import { createHash } from "node:crypto";

/** Tables whose rows are never changed or taken away. */
const frozen = [
  "journal",
  "dossier_keys",
  "evidence",
  "activities",
  "client_deals",
  "month_results",
  "activity_choices",
  "activity_confirmations",
  "day_plans",
  "gate_decisions",
  "override_confirmations",
  "gate_reopenings",
  "attempt_marks",
  "attempt_results",
  "extra_attempts",
  "deal_tries",
  "deal_marks",
  "deal_cards",
  "deal_exceptions",
  "permit_decisions",
  "programme_moves",
  "requirement_changes",
  "probations",
  "work_weeks",
  "extra_times",
  "reminders",
  "help_requests",
  "help_answers",
  "week_sheets",
  "sheet_points",
  "sheet_point_ends",
  "sheet_answers",
  "handovers",
  "endings",
  "first_tests",
  "programme_versions",
  "document_versions",
  "question_versions",
  "scenario_versions",
  "quiz_versions",
  "mark_lines",
  "result_changes",
  "question_reviews",
  "product_changes",
  "product_prices",
  "deferral_lists",
  "product_figures",
  "calibration_graders",
  "calibration_answers",
  "calibration_marks",
] as const;

type Rule = { name: string; table: string; on: "update" | "delete" | "insert"; when: string | null };

const isSubmitted = (row: "new" | "old") =>
  `exists (select 1 from attempts a where a.id = ${row}.attempt_id and a.submitted_at is not null)`;

const triedHere = (table: string) =>
  `select 1 from ${table} a where a.enrollment_id = new.enrollment_id and a.requirement_key = new.requirement_key`;

const rules: Rule[] = [
  ...frozen.flatMap((table): Rule[] => [
    { name: `${table}_no_update`, table, on: "update", when: null },
    { name: `${table}_no_delete`, table, on: "delete", when: null },
  ]),
  { name: "attempts_no_delete", table: "attempts", on: "delete", when: null },
  { name: "attempts_submitted", table: "attempts", on: "update", when: "old.submitted_at is not null" },
  { name: "answers_late_insert", table: "answers", on: "insert", when: isSubmitted("new") },
  {
    name: "answers_late_update",
    table: "answers",
    on: "update",
    when: `(${isSubmitted("old")} or ${isSubmitted("new")}) and new.value <> '""'`,
  },
  // A person's tries at a simulated deal count over all their onboardings; what was tried here is never recognised.
  {
    name: "deal_tries_once_a_person",
    table: "deal_tries",
    on: "insert",
    when: `new.strikes_id is null and exists (select 1 from deal_tries d where d.trainee_id = new.trainee_id and d.enrollment_id <> new.enrollment_id and d.requirement_key = new.requirement_key and d.number = new.number and d.strikes_id is null)`,
  },
  {
    name: "deal_tries_third_by_own_exception",
    table: "deal_tries",
    on: "insert",
    when: `new.number > 2 and not exists (select 1 from deal_exceptions x where x.id = new.exception_id and x.trainee_id = new.trainee_id and x.requirement_key = new.requirement_key)`,
  },
  {
    name: "evidence_recognised_untried",
    table: "evidence",
    on: "insert",
    when: `new.act = 'recognised' and new.source <> 'paper' and (exists (${triedHere("attempts")}) or exists (${triedHere("deal_tries")}))`,
  },
  {
    name: "warm_up_answers_answered",
    table: "warm_up_answers",
    on: "update",
    when: "old.answered_at is not null",
  },
  { name: "answers_late_delete", table: "answers", on: "delete", when: isSubmitted("old") },
];

/** Names of all triggers, for the check at start. */
export const triggerNames: readonly string[] = rules.map(({ name }) => name);

/** A number that changes with the rules, so that a database knows which it was given last. */
export const rulesNumber = createHash("sha256").update(JSON.stringify(rules)).digest().readInt32BE(0);

/** Statements that make the triggers in SQLite, replacing old ones. */
export function sqliteTriggers(): string[] {
  return rules.flatMap(({ name, table, on, when }) => [
    `drop trigger if exists ${name}`,
    `create trigger ${name} before ${on} on ${table} ${when ? `when ${when} ` : ""}begin select raise(abort, '${name}'); end`,
  ]);
}

/** The same for PostgreSQL. */
export function pgTriggers(): string[] {
  const refuse = `create or replace function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '%', tg_name; end $$`;
  return [
    refuse,
    ...rules.flatMap(({ name, table, on, when }) => {
      if (!when?.includes("exists (")) {
        return [
          `drop trigger if exists ${name} on ${table}`,
          `create trigger ${name} before ${on} on ${table} for each row ${when ? `when (${when}) ` : ""}execute function refuse_change()`,
        ];
      }
      const body = `begin if ${when} then raise exception '${name}'; end if; return ${on === "delete" ? "old" : "new"}; end`;
      return [
        `create or replace function ${name}() returns trigger language plpgsql as $$ ${body} $$`,
        `drop trigger if exists ${name} on ${table}`,
        `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
      ];
    }),
  ];
}
