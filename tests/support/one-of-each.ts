type Value = string | number | boolean | null;
type Row = Record<string, Value>;

const version = { number: 1, content: "{}", content_hash: "h", published_at: 1, published_by_id: "head" };
const of = { enrollment_id: "enrollment", trainee_id: "trainee" };
const here = { occurred_on: "2026-11-02", recorded_at: 1, source: "here" };
const attempt = {
  ...of,
  requirement_key: "basics",
  quiz_id: "quiz",
  quiz_version_id: "quiz-1",
  started_at: 1,
  deadline_at: 9,
  submitted_at: null,
  passing_score_bp: 8000,
  paper: "[]",
  keys: "[]",
  paper_hash: "h",
};
const answer = { question_key: "q", value: "1", seq: 1, saved_at: 2 };

/** Rows for every table, in an order that references allow; one trainee, one head, one mentor. */
const rows: readonly (readonly [table: string, row: Row])[] = [
  ...["trainee", "head", "mentor"].map(
    (id) => ["people", { id, created_at: 1, deactivated_at: null }] as const,
  ),
  ["people_imports", { id: "import", imported_by_id: "head", imported_at: 1, people: 1 }],
  [
    "particulars",
    {
      person_id: "trainee",
      name: "A",
      sort_name: "a",
      email: "a@example.test",
      language: "en",
      mail: "morning",
    },
  ],
  ["person_roles", { id: "role", person_id: "head", role: "head", from_at: 1, granted_by_id: null }],
  [
    "legal_holds",
    { id: "hold", person_id: "trainee", reason: "A dispute is open", set_by_id: "head", set_at: 1 },
  ],
  ["teams", { id: "team", name: "T", created_at: 1 }],
  ["team_heads", { id: "team-head", team_id: "team", person_id: "head", from_at: 1 }],
  ["team_members", { id: "member", team_id: "team", person_id: "trainee", from_at: 1 }],
  ["credentials", { person_id: "head", password_hash: "p", version: 1, set_at: 1 }],
  [
    "sessions",
    {
      id_hash: "s",
      person_id: "head",
      created_at: 1,
      seen_at: 1,
      expires_at: 9,
      is_remembered: true,
      proved_at: 1,
    },
  ],
  [
    "links",
    {
      id: "link",
      kind: "reset",
      token_hash: "t",
      person_id: "head",
      credential_version: 1,
      created_at: 1,
      expires_at: 9,
    },
  ],
  ["sign_in_failures", { key_hash: "k", failures: 1, last_at: 1 }],
  [
    "company",
    {
      id: "company",
      kind: "test",
      name: "C",
      time_zone: "Europe/Sofia",
      language: "en",
      holidays: "none",
      created_at: 1,
    },
  ],
  ["calendar_days", { on_day: "2026-12-24", is_working: false, name: "Eve" }],
  ["notes", { id: "note", subject_id: "trainee", body: "Why it was so", created_at: 1 }],
  ["programmes", { id: "programme", key: "default", is_offered: true, created_at: 1 }],
  ["programme_versions", { ...version, id: "programme-1", programme_id: "programme" }],
  [
    "programme_drafts",
    {
      id: "draft",
      programme_id: "programme",
      based_on_id: "programme-1",
      content: "{}",
      rev: 1,
      created_at: 1,
      created_by_id: "head",
      changed_at: 1,
      changed_by_id: "head",
    },
  ],
  ["documents", { id: "document", key: "rules" }],
  ["document_versions", { ...version, id: "document-1", document_id: "document" }],
  ["products", { id: "product", key: "p", content: "{}", priority: 1, created_at: 1 }],
  [
    "question_imports",
    {
      id: "question-import",
      request_id: "r",
      format: "gift",
      taken: 1,
      imported_at: 1,
      imported_by_id: "head",
    },
  ],
  [
    "questions",
    { id: "question", key: "q", kind: "number", product_id: "product", is_practice: false, created_at: 1 },
  ],
  [
    "question_versions",
    { ...version, id: "question-1", question_id: "question", edition: 1, built_on: "", searched: "" },
  ],
  ["question_tags", { question_id: "question", tag: "prices" }],
  ["question_reviews", { id: "review", question_id: "question", reviewed_by_id: "head", reviewed_at: 1 }],
  ["product_changes", { id: "change", product_id: "product", fact: "price", changed_at: 1 }],
  ["product_prices", { id: "price", product_id: "product", cents: 100, tiers: "[]", set_at: 1 }],
  [
    "product_figures",
    { id: "figures", product_id: "product", margin_bp: 2_500, units_per_month: 40, set_at: 1 },
  ],
  [
    "product_imports",
    { id: "products", imported_by_id: "head", imported_at: 1, added_count: 1, changed_count: 0, items: "[]" },
  ],
  ["deferral_lists", { id: "deferrals", deferrals: "[]", set_at: 1 }],
  ["warm_ups", { id: "warm-up", person_id: "trainee", started_at: 1, deadline_at: 9 }],
  [
    "warm_up_answers",
    {
      warm_up_id: "warm-up",
      position: 1,
      question_key: "q",
      version_id: "question-1",
      paper: "{}",
      key: "{}",
      value: "1",
      is_right: true,
      answered_at: 2,
    },
  ],
  ["quizzes", { id: "quiz", key: "basics" }],
  ["quiz_versions", { ...version, id: "quiz-1", quiz_id: "quiz" }],
  [
    "enrollments",
    {
      id: "enrollment",
      trainee_id: "trainee",
      programme_version_id: "programme-1",
      starts_on: "2026-11-02",
      enrolled_at: 1,
      enrolled_by_id: "head",
      request_id: "r",
    },
  ],
  [
    "notices",
    { id: "notice", person_id: "head", kind: "waits", key: "k", enrollment_id: "enrollment", at: 1 },
  ],
  [
    "reminders",
    { id: "reminder", ...of, about: "rules", on_day: "2026-11-02", reminded_by_id: "head", reminded_at: 1 },
  ],
  [
    "stand_ins",
    {
      id: "stand-in",
      person_id: "head",
      deputy_id: "mentor",
      from_at: 1,
      until_on: "2026-11-09",
      set_by_id: "head",
    },
  ],
  [
    "probations",
    {
      id: "probation",
      ...of,
      decision: "set",
      ends_on: "2027-05-01",
      decided_by_id: "head",
      decided_on: "2026-11-02",
      decided_at: 1,
    },
  ],
  ["extra_times", { id: "extra-time", ...of, extra_bp: 2500, set_by_id: "head", set_at: 1 }],
  ["work_weeks", { id: "week", ...of, weekdays: "1,2", target_share_bp: 4000, set_by_id: "head", set_at: 1 }],
  [
    "programme_moves",
    {
      id: "move",
      ...of,
      from_version_id: "programme-1",
      to_version_id: "programme-1",
      moved_by_id: "head",
      moved_at: 1,
    },
  ],
  [
    "pauses",
    {
      id: "pause",
      enrollment_id: "enrollment",
      from_on: "2026-11-09",
      note_id: "note",
      paused_by_id: "head",
      recorded_at: 1,
    },
  ],
  [
    "endings",
    { ...of, ending: "released", ended_on: "2026-12-01", note_id: null, ended_by_id: "head", recorded_at: 1 },
  ],
  [
    "mentor_assignments",
    { ...of, id: "assignment", mentor_id: "mentor", assigned_by_id: "head", from_at: 1 },
  ],
  [
    "files",
    {
      id: "file",
      subject_id: "trainee",
      name: "scan.pdf",
      type: "application/pdf",
      size: 3,
      hash: "h",
      content: null,
      uploaded_by_id: "trainee",
      uploaded_at: 1,
    },
  ],
  [
    "evidence",
    {
      ...of,
      ...here,
      id: "evidence",
      requirement_key: "rules",
      act: "signed",
      actor_id: "trainee",
      request_id: "r",
    },
  ],
  [
    "activities",
    { ...of, ...here, id: "activity", kind: "call", amount: 2, recorded_by_id: "trainee", request_id: "r" },
  ],
  [
    "gate_decisions",
    {
      ...of,
      id: "decision",
      stage: 1,
      decision: "override",
      decided_by_id: "head",
      decided_at: 1,
      receipt: "{}",
      receipt_hash: "h",
      category: "other",
      note_id: "note",
      round: 0,
    },
  ],
  [
    "override_confirmations",
    { decision_id: "decision", confirmed_by_id: "mentor", confirmed_at: 1, note_id: "note" },
  ],
  [
    "gate_reopenings",
    {
      decision_id: "decision",
      trainee_id: "trainee",
      reopened_by_id: "head",
      reopened_at: 2,
      note_id: "note",
    },
  ],
  [
    "standings",
    { ...of, programme_version_id: "programme-1", starts_on: "2026-11-02", stage: 1, segments: "[]" },
  ],
  ["waits", { ...of, id: "wait", what: "gate", owner: "head", stage: 1, since: 1 }],
  ["attempts", { ...attempt, id: "handed-in", number: 1 }],
  ["attempt_questions", { attempt_id: "handed-in", question_key: "q", version_id: "question-1" }],
  ["answers", { ...answer, attempt_id: "handed-in" }],
  [
    "attempt_marks",
    {
      origin: "graded",
      id: "mark",
      attempt_id: "handed-in",
      trainee_id: "trainee",
      question_key: "q",
      bp: 10_000,
      marked_by_id: "head",
      marked_at: 4,
    },
  ],
  ["mark_lines", { mark_id: "mark", line: "l", level: 1 }],
  [
    "attempt_results",
    {
      attempt_id: "handed-in",
      trainee_id: "trainee",
      score_bp: 10_000,
      is_passed: true,
      released_at: 4,
      released_by_id: "head",
    },
  ],
  ["knowledge_checks", { id: "check", trainee_id: "trainee", checked_by_id: "head", started_at: 5 }],
  [
    "knowledge_check_questions",
    { check_id: "check", question_key: "q", version_id: "question-1", attempt_id: "handed-in" },
  ],
  ["oral_exams", { attempt_id: "handed-in", trainee_id: "trainee", examiner_id: "head", finished_at: 5 }],
  [
    "paper_attempts",
    {
      attempt_id: "handed-in",
      trainee_id: "trainee",
      given_by_id: "head",
      given_at: 1,
      scan_file_id: "file",
      typed_in_by_id: "head",
      typed_in_at: 2,
    },
  ],
  [
    "result_changes",
    {
      id: "result-change",
      attempt_id: "handed-in",
      trainee_id: "trainee",
      number: 1,
      because: "retest",
      score_bp: 10_000,
      is_passed: true,
      changed_at: 5,
      changed_by_id: "head",
      note_id: "note",
    },
  ],
  [
    "extra_attempts",
    {
      ...of,
      id: "extra",
      requirement_key: "basics",
      granted_by_id: "head",
      granted_at: 5,
      note_id: "note",
      request_id: "r",
    },
  ],
  [
    "calibration_rounds",
    {
      id: "round",
      quiz_id: "quiz",
      question_version_id: "question-1",
      started_by_id: "head",
      started_at: 5,
      request_id: "r",
    },
  ],
  ["calibration_graders", { round_id: "round", grader_id: "mentor" }],
  [
    "calibration_answers",
    {
      id: "calibrated",
      round_id: "round",
      attempt_id: "handed-in",
      trainee_id: "trainee",
      question_key: "q",
    },
  ],
  [
    "calibration_marks",
    {
      id: "calibration-mark",
      answer_id: "calibrated",
      trainee_id: "trainee",
      grader_id: "mentor",
      line: "",
      grade: 2,
      marked_at: 6,
    },
  ],
  [
    "deal_tries",
    {
      ...of,
      id: "try",
      requirement_key: "deal",
      number: 1,
      played_on: "2026-11-02",
      client_id: "head",
      scored_by_id: "mentor",
      score_bp: 7_000,
      passing_score_bp: 6_600,
      is_passed: true,
      recorded_at: 6,
      nonce: "n",
    },
  ],
  ["deal_marks", { try_id: "try", criterion_key: "closing", marked_by_id: "mentor", grade: 2 }],
  [
    "permit_decisions",
    {
      ...of,
      id: "permit",
      permit: "cold-calls",
      decision: "granted",
      decided_by_id: "head",
      decided_at: 6,
      request_id: "r",
    },
  ],
  [
    "journal",
    {
      seq: 1,
      at: 1,
      actor_id: null,
      actor_kind: "system",
      act: "test.done",
      subject_id: null,
      object_kind: "test",
      object_id: "1",
      body: "{}",
      form_version: 1,
      key_id: "test",
      prev: "0",
      hash: "h",
    },
  ],
  [
    "survey_windows",
    {
      id: "survey",
      request_id: "r",
      quiz_id: "quiz",
      programme_id: "programme",
      enrollment_id: null,
      cohort: "2026-11",
      opens_on: "2026-11-02",
      closes_on: "2026-11-03",
      set_by: "trainer",
      set_by_id: "mentor",
      set_at: 1,
      cancelled_at: null,
    },
  ],
  ["mornings", { person_id: "trainee", on_day: "2026-11-02" }],
  ["pulses", { id: "pulse", at: 1 }],
  ["outbox", { id: "mail", kind: "mail", body: "{}", created_at: 1, available_at: 1, failures: 0 }],
];

const literal = (value: Value) => (typeof value === "string" ? `'${value}'` : String(value));

/** The statement that inserts a table's row, with other values where wanted; runs on both engines. */
export function insertOf(table: string, change: Row = {}): string {
  const row: Row = { ...rows.find(([name]) => name === table)?.[1], ...change };
  return `insert into ${table} (${Object.keys(row).join(", ")}) values (${Object.values(row).map(literal).join(", ")})`;
}

/** Statements that fill the tables before this one, as far as references need them. */
export function fillBefore(table: string): string[] {
  const end = rows.findIndex(([name]) => name === table);
  return rows.slice(0, end).map(([name, row]) => insertOf(name, row));
}

/** Statements that leave a row in every table: one attempt handed in, and one open, each with its answer. */
export const fillAll: readonly string[] = [
  ...rows.map(([name, row]) => insertOf(name, row)),
  "update attempts set submitted_at = 3, answers_digest = 'd' where id = 'handed-in'",
  insertOf("attempts", { id: "open", number: 2 }),
  insertOf("answers", { attempt_id: "open" }),
];
