import { z } from "zod";

/** Nothing to fill in: whose dossier it is stands in the address. */
export const dossierForm = z.strictObject({});
