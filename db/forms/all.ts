import { caseWritten } from "./case.ts";
import { document } from "./document.ts";
import { answerKey, keys, paper } from "./paper.ts";
import { deferrals, priceTiers } from "./price-list.ts";
import { product } from "./product.ts";
import { productImport } from "./product-import.ts";
import { ownRequirement, programme, programmeDraft } from "./programme.ts";
import { question } from "./question.ts";
import { quiz, quizDraft } from "./quiz.ts";
import { receipt } from "./receipt.ts";
import { sheetDraft } from "./sheet-draft.ts";
import { roleNames } from "./role-names.ts";
import { scenario } from "./scenario.ts";

/** Every kind of JSON document the database holds, by the column it stands in. */
export const storedForms = {
  "programme_versions.content": programme,
  "programme_drafts.content": programmeDraft,
  "programme_drafts.previous": programmeDraft,
  "question_versions.content": question,
  "scenario_versions.content": scenario,
  "quiz_versions.content": quiz,
  "quiz_drafts.content": quizDraft,
  "document_versions.content": document,
  "document_drafts.content": document,
  "sheet_drafts.content": sheetDraft,
  "products.content": product,
  "attempts.paper": paper,
  "attempts.keys": keys,
  "attempt_marks.key": answerKey,
  "warm_up_answers.paper": paper,
  "warm_up_answers.key": answerKey,
  "gate_decisions.receipt": receipt,
  "product_prices.tiers": priceTiers,
  "deferral_lists.deferrals": deferrals,
  "product_imports.items": productImport,
  "company.role_names": roleNames,
  "notes.body of evidence.written": caseWritten,
  "notes.body of requirement.added": ownRequirement,
} as const;
