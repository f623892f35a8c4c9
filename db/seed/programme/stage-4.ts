import type { Stage } from "#app/domain/programme.ts";
import { both } from "#db/seed/both.ts";

export const supervisedWork: Stage = {
  key: "supervised-work",
  title: both("Into the rhythm of the work", "В ритъма на работата"),
  purpose: both(
    "Real clients and real deals, with an experienced colleague to take each situation apart with you.",
    "Истински клиенти и сделки, а до Вас – опитен колега, с когото разглеждате всяка ситуация.",
  ),
  normDays: 30,
  confirmedBy: "head",
  requirements: [
    {
      kind: "task", key: "first-weeks-plan", doneBy: "mentor", confirmedBy: null, minutes: 45, dueDay: 2,
      title: both("Agree on the plan for the first weeks", "Уговорете плана за първите седмици"),
      why: both(
        "Both know which clients come first and when the results are looked at.",
        "И двамата знаете кои клиенти са първи и кога се гледат резултатите.",
      ),
    },
    {
      kind: "milestone", key: "meeting-led", proof: "any", confirmedBy: "mentor", minutes: 90, dueDay: 6,
      title: both("Lead a client meeting yourself", "Проведете сами среща с клиент"),
      why: both(
        "You lead, the colleague is silent, and afterwards you talk it over.",
        "Водите Вие, колегата мълчи, а после обсъждате.",
      ),
    },
    {
      kind: "milestone", key: "offer-accepted", proof: "any", confirmedBy: "mentor", minutes: null, dueDay: 12,
      title: both("Bring an offer of your own to a yes", "Доведете своя оферта до приемане"),
      why: both(
        "From need to price to answer: the first whole piece of work that is yours.",
        "От нуждата през цената до отговора: първата цяла работа, която е Ваша.",
      ),
    },
    {
      kind: "milestone", key: "contract-paid", proof: "any", confirmedBy: "mentor", minutes: null, dueDay: 28,
      title: both("Follow your first contract to its payment", "Проследете първия си договор до плащането"),
      why: both(
        "A sale is over when the goods are with the client and the money is with us.",
        "Продажбата е завършена, когато стоката е при клиента, а парите – при нас.",
      ),
    },
    {
      kind: "activity", key: "meetings", activity: "meeting", amount: 20, perDay: 4, minutes: null, dueDay: 30,
      title: both("Hold 20 meetings", "Проведете 20 срещи"),
      why: both(
        "Calls one day, meetings the next: a steady rhythm keeps the base growing.",
        "Един ден обаждания, следващия срещи: равният ритъм разширява базата.",
      ),
    },
    {
      kind: "activity", key: "offers", activity: "offer", amount: 15, perDay: null, minutes: null, dueDay: 30,
      title: both("Send 15 offers", "Изпратете 15 оферти"),
      why: both(
        "A full funnel makes a single refusal easy to bear.",
        "При пълна фуния единичният отказ се понася леко.",
      ),
    },
    {
      kind: "activity", key: "applications", activity: "application", amount: 5, perDay: null,
      minutes: null, dueDay: 30,
      title: both("Receive five applications", "Получете пет заявки"),
      why: both(
        "Set against your offers they show what to work on next.",
        "Сравнени с офертите, показват върху какво да работите нататък.",
      ),
    },
    {
      kind: "case-review", key: "case-reviews", count: 2, reviewedBy: "mentor", minutes: 60, dueDay: 20, opensDay: 5,
      title: both(
        "Bring two client situations for a case review",
        "Представете две ситуации с клиенти за разбор на казус",
      ),
      why: both(
        "A difficulty that was taken apart once is a skill the next time.",
        "Веднъж разгледаната трудност следващия път е умение.",
      ),
    },
    {
      kind: "sign-off", key: "hard-case", signedBy: "mentor", minutes: 60, dueDay: 24,
      title: both(
        "Handle a hard case: a complaint, a delay or an overdue payment",
        "Справете се с труден случай: рекламация, закъснение или просрочено плащане",
      ),
      why: both(
        "Clients remember how you behaved when something went wrong.",
        "Клиентите помнят как сте постъпили, когато нещо се е объркало.",
      ),
    },
    {
      kind: "quiz", key: "advice-in-practice", quiz: "advice-in-practice", minutes: 45, dueDay: 25, opensDay: 10,
      title: both("Take the final quiz: advice in practice", "Направете последния тест: консултация в практиката"),
      why: both(
        "Written answers to real situations show that you can decide alone.",
        "Писмените отговори на реални ситуации показват, че можете да решавате сами.",
      ),
    },
    {
      kind: "activity", key: "referrals", activity: "referral", amount: 3, perDay: null, minutes: null, dueDay: 30,
      title: both("Ask for three referrals", "Поискайте три препоръки"),
      why: both(
        "A recommended seller is half way to the meeting.",
        "Препоръчаният търговец е на половината път до срещата.",
      ),
    },
    {
      kind: "elapsed", key: "supervised-weeks", days: 20, minutes: null, dueDay: 21,
      title: both("Four weeks of work beside your curator", "Четири седмици работа до наставника в практиката"),
      why: both(
        "Some situations only come with time; nobody has to hurry.",
        "Някои ситуации идват само с времето; никой не бърза.",
      ),
    },
    {
      kind: "milestone", key: "own-word", proof: "text", confirmedBy: null, minutes: 20, dueDay: 29, opensDay: 20,
      title: both(
        "Write down what you can do alone and where you still want help",
        "Опишете какво правите сами и къде още искате помощ",
      ),
      why: both(
        "Your own word is on the table when the decision about working alone is made.",
        "Вашето мнение се взема предвид, когато се решава за самостоятелната Ви работа.",
      ),
    },
  ],
  gate: {
    all: [
      "first-weeks-plan",
      { all: ["meeting-led", "offer-accepted", "contract-paid"] },
      { atLeast: 2, of: ["meetings", "offers", "applications"] },
      { all: ["case-reviews", "hard-case"] },
      "advice-in-practice",
      "supervised-weeks",
    ],
  },
};
