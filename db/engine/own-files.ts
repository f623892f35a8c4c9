import { chmodSync, closeSync, existsSync, openSync, statSync } from "node:fs";

/** Makes a file that only its owner can read, or makes it so with what stands beside it; SQLite gives the files it makes later the same rights. */
export function keepToOwner(file: string): void {
  closeSync(openSync(file, "a", 0o600));
  for (const name of [file, `${file}-wal`, `${file}-shm`]) {
    if (!existsSync(name) || (statSync(name).mode & 0o077) === 0) continue;
    try {
      chmodSync(name, 0o600);
    } catch (error) {
      // Somebody else's file, on a volume that is shared on purpose.
      if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
    }
  }
}
