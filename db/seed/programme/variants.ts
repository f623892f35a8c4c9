import type { GateRule } from "#app/domain/gate-rule.ts";
import type { Programme, Stage } from "#app/domain/programme.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { both } from "#db/seed/both.ts";
import { defaultProgramme } from "./default-programme.ts";

type Change = Partial<Pick<Requirement, "title" | "why">>;

/** A stage without some requirements, with others in their place, and its gate without what is gone. */
function changed(
  stage: Stage,
  gone: readonly string[],
  added: Requirement[] = [],
  reworded: Record<string, Change> = {},
): Stage {
  const kept = stage.requirements
    .filter(({ key }) => !gone.includes(key))
    .map((row) => ({ ...row, ...reworded[row.key] }) as Requirement);
  const rest = pruned(stage.gate, gone);
  const rules = [...(rest ? [rest] : []), ...added.map(({ key }) => key)];
  return { ...stage, requirements: [...kept, ...added], gate: { all: rules } };
}

function pruned(rule: GateRule, gone: readonly string[]): GateRule | null {
  if (typeof rule === "string") return gone.includes(rule) ? null : rule;
  const parts = ("all" in rule ? rule.all : rule.of).flatMap((part) => pruned(part, gone) ?? []);
  if (parts.length === 0) return null;
  return "all" in rule ? { all: parts } : { atLeast: Math.min(rule.atLeast, parts.length), of: parts };
}

/** For whoever will serve given clients: no ramp of cold calls, and the clients are handed over instead. */
export function withoutProspecting(programme: Programme): Programme {
  const [introduction, products, training, supervised] = programme.stages;
  return {
    title: both(
      "Account manager for given clients: no prospecting",
      "Акаунт мениджър за определени клиенти: без търсене на нови",
    ),
    stages: [
      introduction,
      changed(
        products,
        ["prospect-list", "first-calls", "calls-listened-to", "first-meeting", "first-referral"],
        [
          {
            kind: "task",
            key: "clients-handed-over",
            doneBy: "head",
            confirmedBy: null,
            minutes: 90,
            dueDay: 3,
            title: both("Clients handed over, one by one", "Клиенти, предадени един по един"),
            why: both(
              "Who they are, what was promised, and what is still open.",
              "Кои са, какво им е обещано и какво още не е приключено.",
            ),
          },
          {
            kind: "milestone",
            key: "first-client-talks",
            proof: "any",
            confirmedBy: "head",
            minutes: 60,
            dueDay: 5,
            opensDay: 3,
            title: both("First talk with three of the clients", "Първи разговор с трима от клиентите"),
            why: both(
              "They should hear from you before they need you.",
              "Нека Ви чуят, преди да имат нужда от Вас.",
            ),
          },
        ],
      ),
      changed(training, ["topic-prospects", "steady-calls"]),
      changed(supervised, ["referrals"]),
    ],
    permits: (programme.permits ?? []).filter(({ permit }) => permit !== "cold-calls"),
  };
}

/** For whoever starts from elsewhere: no desk, and everything at a distance. */
export function remoteStart(programme: Programme): Programme {
  const [introduction, ...rest] = programme.stages;
  const reworded: Record<string, Change> = {
    accounts: {
      title: both("Accounts and a first sign-in by video", "Профили и първо влизане по видео"),
    },
    "equipment-and-drives": {
      title: both(
        "Equipment sent, and shared drives opened from a distance",
        "Изпратена техника и дистанционен достъп до споделените папки",
      ),
      why: both(
        "It has to arrive before the first day, and somebody has to see it work.",
        "Трябва да пристигне преди първия ден и някой да види, че работи.",
      ),
    },
    "meet-the-company": {
      title: both(
        "Introduction to the company and the colleagues by video",
        "Запознаване с компанията и колегите по видео",
      ),
    },
    "meet-the-departments": {
      title: both(
        "A talk with one colleague each in accounting, the warehouse and deliveries",
        "По един разговор със счетоводството, склада и доставките",
      ),
    },
  };
  return {
    ...programme,
    title: both("Account manager: remote start", "Акаунт мениджър: дистанционно начало"),
    stages: [
      {
        ...changed(
          introduction,
          [],
          [
            {
              kind: "task",
              key: "daily-talk",
              doneBy: "head",
              confirmedBy: null,
              minutes: 15,
              dueDay: 4,
              title: both(
                "Ten minutes’ talk on each of the first days",
                "Разговор от десет минути във всеки от първите дни",
              ),
              why: both(
                "From afar nobody sees that somebody is stuck.",
                "Отдалеч никой не вижда кога някой е затруднен.",
              ),
            },
          ],
          reworded,
        ),
      },
      ...rest,
    ],
  };
}

export const variants: { key: string; programme: Programme }[] = [
  { key: "no-prospecting", programme: withoutProspecting(defaultProgramme) },
  { key: "remote", programme: remoteStart(defaultProgramme) },
];
