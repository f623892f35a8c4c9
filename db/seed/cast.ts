import type { Role } from "#app/domain/access-table.ts";
import type { Localized } from "#app/domain/localized.ts";
import { both } from "./both.ts";
import type { Situation, TeamKey } from "./demo/situations.ts";

/** Everybody of the demo signs in with it; a live company never has it. */
export const demoPassword = "seven calm herons";

export const demoCompany = { name: both("Brenita Packaging", "Бренита Опаковки") };

type Place = { team?: TeamKey; situation?: Situation };

function person<const T extends Place>(en: string, bg: string, email: string, roles: Role[], place: T) {
  const name: Localized = both(en, bg);
  return { name, email: `${email}@example.test`, roles, password: demoPassword, ...place };
}

/** The people whom seeds, tests and journeys know by first name. */
export const cast = {
  nadia: person("Nadia Koleva", "Надя Колева", "nadia", ["trainee"], {
    team: "corporate",
    situation: "stage-2-on-track",
  }),
  ivan: person("Ivan Zhekov", "Иван Жеков", "ivan", ["trainee"], {
    team: "corporate",
    situation: "stage-3-sign-offs",
  }),
  maria: person("Maria Todeva", "Мария Тодева", "maria", ["mentor"], { team: "corporate" }),
  georgi: person("Georgi Panchev", "Георги Панчев", "georgi", ["mentor"], { team: "retail" }),
  rumen: person("Rumen Hadzhov", "Румен Хаджов", "rumen", ["mentor"], { team: "corporate" }),
  kalina: person("Kalina Dobreva", "Калина Добрева", "kalina", ["mentor"], { team: "retail" }),
  elena: person("Elena Mihova", "Елена Михова", "elena", ["trainer"], {}),
  stoyan: person("Stoyan Balev", "Стоян Балев", "stoyan", ["head"], { team: "corporate" }),
  desislava: person("Desislava Peneva", "Десислава Пенева", "desislava", ["head"], { team: "retail" }),
  plamen: person("Plamen Raykov", "Пламен Райков", "plamen", ["head", "mentor", "trainer"], {
    team: "plovdiv",
  }),
  victor: person("Viktor Marinchev", "Виктор Маринчев", "victor", ["executive"], {}),
  ana: person("Ana Vidolova", "Ана Видолова", "ana", ["admin"], {}),
};

/** Each team with the member of the cast who heads it. */
export const demoTeams: { key: TeamKey; name: Localized; head: "stoyan" | "desislava" | "plamen" }[] = [
  { key: "corporate", name: both("Corporate clients", "Корпоративни клиенти"), head: "stoyan" },
  { key: "retail", name: both("Shops and online trade", "Магазини и онлайн търговия"), head: "desislava" },
  { key: "plovdiv", name: both("Plovdiv branch", "Клон Пловдив"), head: "plamen" },
];

export { demoTrainees } from "./demo/trainees.ts";
