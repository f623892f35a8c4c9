import { z } from "zod";

export const readForm = z.strictObject({});
