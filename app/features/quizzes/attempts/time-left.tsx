import { useCallback, useEffect, useRef, useState } from "react";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";

const everyMs = 5_000;
const soonMs = 3 * 60_000;

/** What is left by the server's clock: as it said with the page and with each save, counted on in between. */
export function useTimeLeft(leftMs: number | null) {
  const [left, setLeft] = useState(leftMs);
  const end = useRef(0);
  const set = useCallback((ms: number) => {
    end.current = performance.now() + ms;
    setLeft(ms);
  }, []);
  useEffect(() => {
    if (leftMs === null) return setLeft(null);
    set(leftMs);
    const ticking = window.setInterval(() => setLeft(Math.max(0, end.current - performance.now())), everyMs);
    return () => window.clearInterval(ticking);
  }, [leftMs, set]);
  return [left, set] as const;
}

/** Says that the time is almost over, and then that it is. */
export function TimeSoonOver({ left, attemptId }: { left: number | null; attemptId: string }) {
  const words = useWords(quizzesWords);
  return (
    <div role="status">
      {left === null || left >= soonMs ? null : left > 0 ? (
        <Notice tone="problem">{words.timeSoonOver}</Notice>
      ) : (
        <Notice tone="problem">
          {words.timeOver}{" "}
          <a className="link" href={paths.attemptResult(attemptId)}>
            {words.seeResult}
          </a>
        </Notice>
      )}
    </div>
  );
}
