import type { FirstStep } from "#app/domain/first-steps.ts";

type Steps = Record<FirstStep, { title: string; text: string }>;

/** What greets a company that has just been set up. */
export const firstSteps = {
  title: "First steps",
  lead: (n: number, of: number) =>
    `${n} of ${of} done. Best done in this order; you can change everything later.`,
  done: "Done",
  steps: {
    company: {
      title: "Your company’s words",
      text: "What you call a mentor or a head of sales, and where people come on their first day.",
    },
    teams: {
      title: "Teams and their heads",
      text: "People start in a team; its head decides about their stages.",
    },
    people: {
      title: "People",
      text: "From a spreadsheet, or one by one. Nobody gets an email until you say so.",
    },
    products: {
      title: "Products",
      text: "From your price list: what trainees study and quizzes ask about.",
    },
    questions: {
      title: "Questions and quizzes",
      text: "Add your own questions; the programme comes with quizzes to start from.",
    },
    programme: {
      title: "The programme",
      text: "Go through the four stages and change what is different at your company.",
    },
    documents: {
      title: "The company’s own texts",
      text: "What people sign comes as samples. Replace them or have them approved; until then nobody can sign.",
    },
    enrollment: {
      title: "The first enrolment",
      text: "Choose who starts and when; print or email the invitations.",
    },
  } satisfies Steps as Steps,
  by: {
    company: "The administrator does this.",
    teams: "The administrator does this.",
    people: "The administrator does this.",
    products: "A trainer or head of sales does this.",
    questions: "A trainer or head of sales does this.",
    programme: "A trainer or head of sales does this.",
    documents: "A trainer, head of sales or administrator does this.",
    enrollment: "A trainer or head of sales does this.",
  } satisfies Record<FirstStep, string> as Record<FirstStep, string>,
};
