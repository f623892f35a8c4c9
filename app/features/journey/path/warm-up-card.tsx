import { Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Form } from "#app/ui/form.tsx";
import { WeekDots } from "#app/ui/week-dots.tsx";
import type { TodayView } from "./today.view.server.ts";

/** The warm-up in a few lines: what it asks, this week's days, and the way to start it. */
export function WarmUpCard({ title, text, action, week, start, more }: NonNullable<TodayView["warmUp"]>) {
  return (
    <Card>
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1">{text}</p>
      <div className="mt-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div>
          <WeekDots label={week.label} dots={week.dots} />
          <p className="mt-2">{week.text}</p>
        </div>
        <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2 sm:w-auto">
          {action ? (
            <Form method="post" action={start} className="w-full sm:w-auto">
              <Button tone="plain" wide>
                {action}
              </Button>
            </Form>
          ) : null}
          <Link className="link inline-flex min-h-11 items-center" to={start}>
            {more}
          </Link>
        </div>
      </div>
    </Card>
  );
}
