import { inLanguage } from "#app/domain/localized.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { cast, demoPassword } from "#db/seed/cast.ts";

const language = process.argv[2] === "bg" ? "bg" : "en";
const { roles } = stringsFor(language).signIn;
const rows = Object.values(cast).map((person) => [
  person.roles.map((role) => roles[role]).join(", "),
  inLanguage(person.name, language),
  person.email,
]);
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
const lines = rows.map(
  (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ")}`,
);
process.stdout.write(
  `${lines.join("\n")}\n\n  ${language === "bg" ? "Парола на всички" : "Everybody's password"}: ${demoPassword}\n\n`,
);
