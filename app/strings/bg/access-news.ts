import type { accessNews as source } from "#app/strings/en/access-news.ts";

const from = (by: string) => by || "администратора на сървъра";

export const accessNews: typeof source = {
  notices: {
    "password-changed": () => "Паролата Ви е сменена.",
    "reset-made": ({ by }) => `Създадена е връзка за смяна на паролата Ви (от ${from(by)}).`,
    "invitation-renewed": ({ by }) => `Имате нова покана (от ${from(by)}); предишната вече не работи.`,
    "address-changed": ({ by }) => `Имейл адресът, с който влизате, е сменен${by ? ` (от ${by})` : ""}.`,
    "role-given": ({ by, role }) => `Имате нова роля: ${role} (от ${from(by)}).`,
    "role-taken": ({ by, role }) => `Вече нямате роля: ${role} (по решение на ${from(by)}).`,
    "signed-out": ({ by }) => `Излязохте от всички устройства (по решение на ${from(by)}).`,
    "access-ended": ({ by }) => `Достъпът Ви е спрян (от ${from(by)}).`,
    "access-restored": ({ by }) => `Достъпът Ви е възстановен (от ${from(by)}).`,
  },
  ifWrong: (admins) =>
    `Ако това е грешка или не знаете за него, веднага кажете лично или по телефона: ${admins || "администраторът на сървъра"}.`,
  mail: {
    text: (text, at, ifWrong) => `${text}\n\nКога: ${at}\n\n${ifWrong}\n`,
    link: (link) => `\nПрофилът Ви, където можете да смените паролата си: ${link}\n`,
    always: "\nПисмата за входа Ви пристигат винаги, каквото и да сте избрали за останалите.\n",
  },
};
