import { Link, useLocation } from "@remix-run/react";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/web/strings.tsx";
import { RemindBox } from "./remind-box.tsx";
import type { UsedUp } from "./used-up.view.server.ts";

/** No dead end where all attempts are used: what happens next, whom to remind, and what helps until then. */
export function UsedUpBox({ usedUp }: { usedUp: UsedUp }) {
  const {
    journey: { usedUp: words },
    common,
  } = useWords();
  const { pathname } = useLocation();
  const { title, isQuiz, owner, since, days, result, practice, products, remind, enrollmentId } = usedUp;
  const link = (to: string, text: string) => (
    <li key={to}>
      <Link className="link inline-flex min-h-8 items-center" to={to}>
        {text}
      </Link>
    </li>
  );
  return (
    <Notice tone="problem" title={isQuiz ? words.quiz(title) : words.deal(title)}>
      <div className="mt-1 space-y-4">
        <p>{words.next(owner, common.day(since), common.workingDays(days), days)}</p>
        {remind ? <RemindBox enrollmentId={enrollmentId} remind={remind} /> : null}
        <div>
          <p className="font-semibold">{words.meanwhile}</p>
          <ul className="mt-1 list-disc pl-5">
            {pathname === result ? null : link(result, isQuiz ? words.result : words.scores)}
            {practice ? link(practice, words.practice) : null}
            {products.length > 0 ? (
              <li>
                {words.products}
                <ul className="list-disc pl-5">{products.map(({ to, name }) => link(to, name))}</ul>
              </li>
            ) : null}
            <li>{words.talk(owner)}</li>
          </ul>
        </div>
      </div>
    </Notice>
  );
}
