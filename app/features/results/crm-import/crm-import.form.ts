import { z } from "zod";
import { allCrmColumns, crmLists, crms, dayOrders, resultUnits } from "#app/domain/crm/lists.ts";
import type { SaidOwners } from "#app/domain/crm/owners.ts";
import { columnsField, listFields } from "#app/web/import-fields.ts";

const mostOwners = 300;

export const crmImportForm = z.strictObject({
  ...listFields(300),
  columns: columnsField(allCrmColumns),
  list: z.enum(crmLists),
  /** What the file was taken for when the columns were shown. */
  shownList: z.enum(crmLists),
  crm: z.enum(crms),
  dayOrder: z.enum(["", ...dayOrders]).optional(),
  unit: z.enum(resultUnits).optional(),
  owner: z.array(z.string().max(200)).max(mostOwners).optional(),
  ownerPerson: z.array(z.string().max(80)).max(mostOwners).optional(),
});

/** Whom the names of a file stand for, as the form says; empty is nobody in training here. */
export const saidOwners = ({
  owner = [],
  ownerPerson = [],
}: Pick<z.output<typeof crmImportForm>, "owner" | "ownerPerson">): SaidOwners =>
  new Map(owner.map((key, n) => [key, ownerPerson[n] || null] as const));
