/** A form kept in this browser until the server has it. */
export type Kept = {
  /** The request's own name: sent twice, it counts once. */
  id: string;
  personId: string;
  action: string;
  /** The route that takes it, by which the framework answers with data. */
  route: string;
  fields: Record<string, string>;
  /** What it is, in words. */
  label: string;
  at: number;
  /** Why it was refused; null while it waits. */
  refusal: string | null;
};
/** Who was last here, so that a page without data can keep something for them. */
export type Owner<T = unknown> = { personId: string; about: T };

const name = "kept-forms";

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("forms", { keyPath: "id" });
      request.result.createObjectStore("owner");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(
  store: "forms" | "owner",
  mode: IDBTransactionMode,
  ask: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await database();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

/** Puts a form down, or what became of it. */
export const putKept = (kept: Kept) => run("forms", "readwrite", (rows) => rows.put(kept));
export const dropKept = (id: string) => run("forms", "readwrite", (rows) => rows.delete(id));

/** What this person has here, oldest first; nobody else's. */
export async function findKept(personId: string): Promise<Kept[]> {
  const all = await run("forms", "readonly", (rows) => rows.getAll() as IDBRequest<Kept[]>);
  return all.filter((one) => one.personId === personId).sort((a, b) => a.at - b.at);
}

export const putOwner = (owner: Owner | null) =>
  run("owner", "readwrite", (rows) => rows.put(owner, "owner"));
export const findOwner = <T>() =>
  run("owner", "readonly", (rows) => rows.get("owner") as IDBRequest<Owner<T> | null | undefined>);

/** A name that no other request has; browsers give one without https too. */
export const newRequestId = () =>
  [...window.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
