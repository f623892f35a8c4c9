import type { programmeEditor as source } from "#app/strings/en/programme-editor.ts";

export const programmeEditor: typeof source = {
  labels: {
    edit: "Променете", editVersion: "Подгответе следващата версия", copy: "Копирайте като нова програма", offer: "Предлагайте я на новите хора", withdraw: "Спрете да я предлагате",
    notOffered: "Не се предлага на нови хора", people: "Кой е на по-стара версия", drafts: "В процес на редактиране", draft: "Чернова", undo: "Отменете последната промяна",
    preview: "Преглед", publish: "Публикувайте", discard: "Изхвърлете черновата", add: "Добавете задача", kind: "Вид", up: "Преместете нагоре", down: "Преместете надолу", remove: "Премахнете",
    editStage: "Променете етапа", editTitle: "Променете заглавието", editPermits: "Променете допуските", permits: "Допуски", save: "Запазете", noProblems: "Нищо не липсва; може да се публикува.",
    problems: "Преди да се публикува", hints: "Добре е да знаете", none: "Още няма задачи.", title: "Заглавие", why: "Защо е важно, с едно изречение", minutes: "Колко минути отнема", stage: "Етап",
    dueDay: "Срок: кой работен ден от етапа?", opensDay: "Отваря се: кой работен ден от етапа?", opensDayHint: "Ако остане празно, се отваря заедно с етапа.", need: "За преминаването",
    purpose: "Цел", normDays: "Работни дни по план", confirmedBy: "Кой решава преминаването?", assignsMentor: "В началото му се определя наставник",
    atLeast: "Колко от задачите по избор са нужни?", atLeastHint: "От задачите в този етап, отбелязани „по избор“.",
    changes: "Какво се променя", noChanges: "Няма разлика с версията, от която е тръгнала.", publishVersion: "Публикувайте тази версия", publishProgramme: "Публикувайте като нова програма",
    publishLead: "Ще я получават хората, включени от тук нататък. Никой, който вече е в обучение, не се премества; това решавате след това за всеки поотделно.",
    permitFromStage: "Не преди етап", permitFromDay: "на работен ден", permitGate: "Нужни са тези задачи", permitAtRelease: "Отваря се с допускането до самостоятелна работа", permitOn: "Има такъв допуск", anyStage: "Без етап",
    move: "Преместете на тази версия", moveTo: "Версия", look: "Покажете какво ще се промени", moveLead: "Направеното остава записано и се брои, където задачата е същата. Преминатите етапи остават преминати.",
    upToDate: "Всички са на най-новата версия.", peopleLead: "Продължават, както са започнали, докато не ги преместите: един по един, след като видите какво ще се промени.",
    seenAs: "Както го вижда", nothingHere: "Тук за тях няма нищо.", optional: "по желание", back: "Към черновата",
  },
  needs: { needed: "Нужна за преминаване", choice: "Една от няколко по избор", optional: "По желание" },
  nobody: "Никой", none: "Няма", proofs: { text: "Няколко думи", file: "Файл", activity: "Отчетена активност", any: "Което и да е от тях" },
  kindHints: {
    task: "Един я изпълнява, друг може да я потвърди.", document: "Прочетен, подписан и датиран от обучаемия.", quiz: "Издържан с минималния резултат.", activity: "Толкова обаждания, срещи и т.н.",
    "sign-off": "Един показва, обучаемият казва „Мога го“.", study: "Продукт или текст, отварян част по част.", "simulated-deal": "Разиграна с колега и оценена; два опита.",
    milestone: "Постигната и показана.", "case-review": "Описани и разгледани казуси с клиенти.", elapsed: "Изминали толкова работни дни.",
  },
  fields: {
    doneBy: "Кой я изпълнява?", confirmedBy: "Кой я потвърждава?", document: "Документ", quiz: "Тест", activity: "От какво?", amount: "Колко на брой?", perDay: "Най-много толкова се броят на ден",
    signedBy: "Кой показва и подписва?", product: "Продукт", text: "Текст", minOpened: "Поне толкова отворени части", scenario: "Сценарий", criteria: "Редове за оценяване, по един на ред",
    passingScoreBp: "Минимален резултат, в %", scoredBy: "Кой оценява?", proof: "С какво се показва", count: "Колко казуса?", reviewedBy: "Кой ги разглежда?", days: "Колко работни дни?",
  },
  fieldNames: {
    title: "заглавие", why: "защо", minutes: "минути", dueDay: "срок", opensDay: "ден на отваряне", need: "за преминаването", purpose: "цел", normDays: "дни по план",
    confirmedBy: "кой потвърждава", assignsMentor: "наставник", doneBy: "кой изпълнява", kind: "вид",
  },
  basedOn: (n) => `По версия ${n}`, newProgramme: (n) => `Нова програма, копирана от версия ${n}`,
  changed: (name, at) => `последна промяна: ${name}, ${at}`,
  row: (kind, day, need) => `${kind} · срок: ${day}-и работен ден · ${need}`,
  stageRow: (days, party) => `По план: ${days}. Преминаването зависи от ${party}.`,
  problem: {
    "stage-empty": () => "няма нито една задача.", "gate-empty": () => "няма нищо, нужно за преминаване: отбележете поне една задача като нужна.", "gate-unknown": () => "има условие, което сочи нещо несъществуващо.",
    twice: () => "се среща два пъти.", "unknown-quiz": () => "сочи тест, който го няма.", "unknown-document": () => "сочи документ, който го няма.",
    "unknown-product": () => "сочи продукт, който го няма.", "nothing-to-study": () => "има нужда от продукт или текст.", "permit-unknown": () => "има нужда от нещо, което го няма.",
    "permit-never": () => "би се отворил веднага: задайте ден, задача или допускането до самостоятелна работа.", untitled: () => "няма текст на езика на фирмата.",
    "due-before-open": () => "има срок преди деня, в който се отваря.", "confirms-own": () => "би се потвърждавала от същия, който я изпълнява.", "translation-missing": () => "още не е преведена.",
  },
  stageName: (n) => `Етап ${n}`, programmeName: "Програмата",
  change: {
    added: (title, stage) => `Ново в етап ${stage}: ${title}`, removed: (title, stage) => `Отпада от етап ${stage}: ${title}`,
    moved: (title, stage, from) => `От етап ${from} в етап ${stage}: ${title}`,
    changed: (title, fields) => `Променено: ${title} (${fields})`, stage: (stage, fields) => `Етап ${stage}: ${fields}`, permits: "Допуските",
  },
  effects: {
    new: (title, stage, due) => `Ново за изпълнение в етап ${stage}: ${title}${due}`, "met-already": (title, stage) => `Ново в етап ${stage} и вече изпълнено: ${title}`,
    gone: (title, stage) => `Вече не се иска в етап ${stage}: ${title}`, "no-longer-met": (title, stage) => `Беше готово, но повече няма да се брои в етап ${stage}: ${title}`,
    moved: (title, stage) => `Вече в етап ${stage}: ${title}`, changed: (title, _stage, details) => `Променено: ${title}${details}`,
    due: (title, _stage, due) => `Друг срок: ${title}${due}`,
  },
  effectDue: (day) => `, срок ${day}`, noEffect: "За този човек нищо не се променя.",
  stays: (stage) => `Остава в етап ${stage}.`, version: (title, n) => `${title}, версия ${n}`,
  moveTitle: (name) => `Друга версия за ${name}`, onVersion: (n, stage) => `на версия ${n}, в етап ${stage}`,
  preview: {
    trainee: "Обучаемият", duty: {
      doneBy: "Изпълнява", confirmedBy: "Потвърждава", signedBy: "Показва и подписва", scoredBy: "Оценява", reviewedBy: "Разглежда казусите", gradedBy: "Оценява", gate: "Решава преминаването", permit: "Дава допуска", mentor: "Определя наставника",
    },
    starting: (day) => `Все едно първият ден е ${day}.`, dueOn: (day, nth) => `до ${day} (${nth}-и работен ден)`,
  },
};
