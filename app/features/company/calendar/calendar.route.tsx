import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bulgarianHolidays } from "#app/domain/holidays.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { calendarWords } from "#app/strings/areas/calendar.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllCalendarDays, findClock, findCompany } from "#db/queries/company.ts";
import { calendarDayForm } from "./calendar.form.ts";
import { changeDay } from "./change-day.server.ts";

export const loader = guarded("calendar.manage", async ({ words, now }) => {
  const { today, timeZone } = await findClock(read(), now);
  const company = await findCompany(read());
  const year = Number(today.slice(0, 4));
  const holidays =
    company?.holidays === "none" ? [] : [year, year + 1].flatMap((one) => [...bulgarianHolidays(one)].sort());
  return json({
    title: words.calendar.title,
    days: await findAllCalendarDays(read()),
    holidays: holidays.filter((day) => day >= today),
    timeZone,
  });
});

export const action = guarded("calendar.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, calendarDayForm);
  if (!parsed.ok) return parsed.response;
  const { on, name, kind } = parsed.value;
  await changeDay(actor, { on, change: { name, isWorking: kind === "working" } }, now);
  return redirectWithFlash(paths.calendar, { tone: "success", code: "saved" });
});

export const meta = titled;

export default function Calendar() {
  const { days, holidays, timeZone } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const calendar = useWords(calendarWords);
  const { errors, values } = useProblem();
  return (
    <Page title={calendar.title} lead={calendar.lead(timeZone)}>
      <ProblemSummary />
      <Section title={calendar.own} count={days.length}>
        {days.length === 0 ? (
          <p>{calendar.noOwn}</p>
        ) : (
          <List>
            {days.map(({ on, isWorking, name }) => (
              <Row key={on}>
                <div className="flex flex-wrap items-center justify-between gap-3">
                  <span>
                    <b>{common.day(on)}</b> {isWorking ? calendar.working : calendar.off}: {name}
                  </span>
                  <Form method="post" action={paths.calendarDay(on)}>
                    <Button tone="quiet" label={`${common.remove}: ${common.day(on)}`}>
                      {common.remove}
                    </Button>
                  </Form>
                </div>
              </Row>
            ))}
          </List>
        )}
      </Section>
      <Section title={calendar.add}>
        <Form method="post" className="space-y-5">
          <Field
            name="on"
            type="date"
            label={calendar.day}
            error={errors["on"]}
            defaultValue={values["on"]}
            required
          />
          <Field
            name="name"
            label={calendar.name}
            error={errors["name"]}
            defaultValue={values["name"]}
            required
          />
          <ChoiceGroup
            type="radio"
            name="kind"
            legend={calendar.kind}
            options={[
              { value: "off", label: calendar.off },
              { value: "working", label: calendar.working },
            ]}
            defaultValue={values["kind"] ?? "off"}
          />
          <Button wide>{common.add}</Button>
        </Form>
      </Section>
      <Section title={calendar.holidays}>
        <ul className="columns-2 sm:columns-3">
          {holidays.map((day) => (
            <li key={day}>{common.day(day)}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
