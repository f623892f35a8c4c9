import { monthsAfter } from "#app/domain/retention.ts";
import { type EachLog, eachAlone } from "#app/acts/each-alone.ts";
import { read, scrub, tx } from "#db/engine";
import { erasePerson } from "#app/acts/erase-person.ts";
import { findClientMonths, findRetentionMonths } from "#db/queries/company.ts";
import { updateDeactivatedAt } from "#db/queries/people.ts";
import { forgetPictures } from "./forget-pictures.server.ts";
import { deleteOutdated, eraseClients, findAllOnLinks, findAllToErase } from "#db/queries/retention.ts";

const most = 50;

/** Lets go of what has had its time: particulars of people long gone, old sessions, sent mails' records. Returns how many people were erased. */
export async function retain(now: number, log?: EachLog): Promise<number> {
  const until = monthsAfter(now, -(await findRetentionMonths(read())));
  let erased = 0;
  const onLinks = await findAllOnLinks(read(), until, most);
  await eachAlone(
    "erasure",
    [...(await findAllToErase(read(), until, most)), ...onLinks],
    async (personId) => {
      const done = await tx(async (t) => {
        if (onLinks.includes(personId)) await updateDeactivatedAt(t, personId, now);
        return erasePerson(t, personId, null, now);
      });
      if (done.ok) erased++;
    },
    log,
  );
  const clientsUntil = monthsAfter(now, -(await findClientMonths(read())));
  const forgotten = await tx((t) => eraseClients(t, clientsUntil));
  await tx((t) => deleteOutdated(t, now));
  await forgetPictures(now);
  if (erased + forgotten > 0) await scrub();
  return erased;
}
