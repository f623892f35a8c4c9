import type { Stage } from "#app/domain/programme.ts";
import { both } from "#db/seed/both.ts";

export const firstCalls: Stage = {
  key: "subject-of-sale",
  title: both("The products and the first calls", "Продуктите и първите обаждания"),
  purpose: both(
    "Two days of training, then straight to the phone: you start building your own client base.",
    "Два дни обучение и веднага на телефона: започвате да изграждате собствена клиентска база.",
  ),
  normDays: 5,
  confirmedBy: "head",
  requirements: [
    {
      kind: "task", key: "training-day-one", doneBy: "trainer", confirmedBy: null, minutes: 360, dueDay: 1,
      title: both(
        "Hold training day one: the products and the selling system",
        "Проведете първия ден обучение: продуктите и системата на продажби",
      ),
      why: both(
        "A call goes well when you know what you offer and where the talk should lead.",
        "Обаждането върви, когато знаете какво предлагате и накъде да водите разговора.",
      ),
    },
    {
      kind: "task", key: "training-day-two", doneBy: "trainer", confirmedBy: null, minutes: 360, dueDay: 2,
      title: both(
        "Hold training day two: the technique of the cold call",
        "Проведете втория ден обучение: техника на студеното обаждане",
      ),
      why: both(
        "Practice among colleagues takes the fear out of the first real call.",
        "Упражнението с колеги сваля напрежението преди първото истинско обаждане.",
      ),
    },
    {
      kind: "study", key: "selling-system", product: null, text: "selling-system", minOpened: 4, minutes: 40, dueDay: 2,
      title: both("Study how we sell, step by step", "Изучете стъпка по стъпка как продаваме"),
      why: both(
        "On the phone there is no time to look for the next step.",
        "По телефона няма време да търсите следващата стъпка.",
      ),
    },
    {
      kind: "quiz", key: "product-basics", quiz: "product-basics", minutes: 20, dueDay: 3, opensDay: 2,
      title: both(
        "Take the quiz on products and phone technique",
        "Направете теста за продуктите и телефонната техника",
      ),
      why: both(
        "What you know by heart leaves your head free to listen to the client.",
        "Наученото наизуст освобождава вниманието Ви за клиента.",
      ),
    },
    {
      kind: "task", key: "prospect-list", doneBy: "trainee", confirmedBy: "head", minutes: 120, dueDay: 3,
      title: both("Make a list of 30 prospects", "Съставете списък с 30 потенциални клиенти"),
      why: both(
        "A ready list lets you call without stopping to think whom to ring next.",
        "С готов списък звъните, без да спирате да мислите кой е следващият.",
      ),
    },
    {
      kind: "activity", key: "first-calls", activity: "call", amount: 40, perDay: 20,
      minutes: null, dueDay: 5, opensDay: 3,
      title: both("Make your first 40 calls", "Направете първите си 40 обаждания"),
      why: both(
        "By the fortieth call your own words have come; twenty a day are enough.",
        "До четиридесетото обаждане идват Вашите думи; двадесет на ден са достатъчни.",
      ),
    },
    {
      kind: "task", key: "calls-listened-to", doneBy: "head", confirmedBy: null, minutes: 45, dueDay: 4, opensDay: 3,
      title: both("Listen to three calls and talk them through", "Изслушайте три обаждания и ги обсъдете заедно"),
      why: both(
        "One remark after a real call teaches more than an hour of theory.",
        "Една бележка след истинско обаждане дава повече от час теория.",
      ),
    },
    {
      kind: "activity", key: "first-meeting", activity: "meeting", amount: 1, perDay: null,
      minutes: null, dueDay: 5, opensDay: 3,
      title: both("Hold a first meeting with a prospect", "Проведете първа среща с потенциален клиент"),
      why: both(
        "Face to face you hear what is never said on the phone.",
        "На живо чувате онова, което по телефона не се казва.",
      ),
    },
    {
      kind: "activity", key: "first-offers", activity: "offer", amount: 2, perDay: null,
      minutes: null, dueDay: 5, opensDay: 3,
      title: both("Send two offers, checked by your head", "Изпратете две оферти, проверени от ръководителя Ви"),
      why: both(
        "An offer asked for is the first proof that a call has worked.",
        "Поисканата оферта е първото доказателство, че обаждането е успяло.",
      ),
    },
    {
      kind: "activity", key: "first-referral", activity: "referral", amount: 1, perDay: null,
      minutes: null, dueDay: 5, opensDay: 3,
      title: both(
        "Ask one contact who else could use what you sell",
        "Попитайте един контакт на кого още да предложите",
      ),
      why: both(
        "Recommendations come to those who ask for them.",
        "Препоръките идват при онези, които ги поискат.",
      ),
    },
  ],
  gate: {
    all: [
      { all: ["training-day-one", "training-day-two", "selling-system", "product-basics"] },
      "prospect-list",
      "first-calls",
      "calls-listened-to",
      { atLeast: 1, of: ["first-meeting", "first-offers"] },
    ],
  },
};
