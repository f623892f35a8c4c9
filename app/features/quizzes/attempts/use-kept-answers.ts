import { useLocation, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { forgetAnswer, forgetAttempt, type KeptPlace, keptAnswers, sendAnswer } from "./kept-answers.ts";

/** Brings answers left behind unsaved, but for one that sees to itself, to the server; the numbers of those that are not there yet. */
export function useKeptAnswers(
  { personId, attemptId }: Omit<KeptPlace, "number">,
  except?: number,
): number[] {
  const [unsaved, setUnsaved] = useState<number[]>([]);
  const { revalidate } = useRevalidator();
  const renew = useRef(revalidate);
  renew.current = revalidate;
  useEffect(() => {
    async function bring() {
      const left: number[] = [];
      const kept = keptAnswers({ personId, attemptId }).filter(({ place }) => place.number !== except);
      for (const { place, fields } of kept) {
        const said = await sendAnswer(place, fields);
        if (typeof said === "object" && said?.saved) forgetAnswer(place);
        else left.push(place.number);
      }
      setUnsaved(left);
      if (left.length < kept.length) renew.current();
    }
    void bring();
    window.addEventListener("online", bring);
    return () => window.removeEventListener("online", bring);
  }, [personId, attemptId, except]);
  // Handed in: the answer to that leads to another page, and nothing more is taken.
  const { state, formData, location } = useNavigation();
  const here = useLocation().pathname;
  const isOver =
    except === undefined && state === "loading" && formData !== undefined && location.pathname !== here;
  useEffect(() => {
    if (isOver) forgetAttempt({ personId, attemptId });
  }, [isOver, personId, attemptId]);
  return unsaved;
}
