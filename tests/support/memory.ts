import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "onramp-of-";

/** A folder for databases, in memory where there is room: what a test writes has to survive no power cut. */
function makeFolder(): string {
  const memory = "/dev/shm";
  const isRoomy = existsSync(memory) && roomOf(memory) > 2 ** 30;
  return mkdtempSync(join(isRoomy ? memory : tmpdir(), `${prefix}${process.pid}-`));
}

const roomOf = (place: string) => {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize;
};

// Processes of tests are ended without a word, so whoever started them clears away: this run's at its end, and what a run
// that was cut off left behind at the beginning of the next.
export default function setup(): () => void {
  for (const place of ["/dev/shm", tmpdir()].filter((one) => existsSync(one)))
    for (const name of readdirSync(place)) if (isLeftBehind(name)) remove(join(place, name));
  const folder = makeFolder();
  process.env["TEST_DATABASES"] = folder;
  return () => remove(folder);
}

function isLeftBehind(name: string): boolean {
  const owner = name.startsWith(prefix) && Number.parseInt(name.slice(prefix.length), 10);
  if (!owner) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
