import type { Role } from "#app/domain/access-table.ts";
import { paths } from "#app/paths.ts";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { useWords } from "#app/web/strings.tsx";

/** The demo's people, one click each. */
export function Personas({ people }: { people: { id: string; name: string; roles: Role[] }[] }) {
  const { signIn } = useWords();
  return (
    <Section title={signIn.personas}>
      <p className="mb-3">{signIn.personasLead}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {people.map(({ id, name, roles }) => (
          <li key={id}>
            <Form method="post" action={paths.demoSignIn} reloadDocument>
              <HiddenFields fields={{ personId: id }} />
              <button
                type="submit"
                className="w-full rounded-field border border-base-300 bg-base-100 px-4 py-2.5 text-left hover:border-primary"
              >
                <span className="block font-semibold">{name}</span>
                <span className="block text-sm">{roles.map((role) => signIn.roles[role]).join(", ")}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
