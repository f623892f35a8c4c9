import type { account as source } from "#app/strings/en/account.ts";

export const account: typeof source = {
  title: "Вашият профил", name: "Име", email: "Имейл", roles: "Роли", language: "Език", password: "Парола",
  changePassword: "Сменете паролата", changeLead: "Тук оставате в профила си, а навсякъде другаде излизате.", oldPassword: "Сегашна парола",
  noPassword: "Още нямате парола. Поискайте от администратора връзка, за да зададете.",
  devices: "Влезли сте от", thisDevice: "Това устройство", seen: (at) => `Последно на ${at}`, since: (at) => `Вход на ${at}`,
  endOthers: "Излезте навсякъде другаде",
};
