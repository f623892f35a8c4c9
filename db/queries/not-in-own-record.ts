/** Tables about a person that are not in their record, each with why. */
export const leftOut: Record<string, string> = {
  credentials: "a password's hash is nobody's to read",
  sign_in_failures: "keyed by a salted hash, not by a person",
  people_imports: "how many people somebody took in at once, about nobody",
  crm_imports: "files somebody took in; what they brought is here",
  crm_mappings: "how files are read, about nobody",
  product_imports: "products somebody took in at once, about nobody",
  programme_drafts: "a programme being written, about nobody",
  document_drafts: "a text for everybody being written, about nobody",
  document_files: "texts for everybody, about nobody",
  sheet_drafts: "a sheet being written, which is theirs once it is published",
  quiz_drafts: "a quiz being written, about nobody",
  waits: "made from the facts that are here, and about whoever must act",
  attempt_questions: "stands in the papers that are here",
  mark_lines: "how a mark that is here was put together",
  outbox: "forgotten once sent",
  override_confirmations: "part of the decisions that are here",
};
