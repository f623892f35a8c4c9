/** Whether somebody may approve what was written: never the writer, unless the firm has nobody else who may. */
export function mayApprove(
  personId: string,
  writerIds: readonly string[],
  approverIds: readonly string[],
): boolean {
  if (!approverIds.includes(personId)) return false;
  return !writerIds.includes(personId) || approverIds.every((id) => writerIds.includes(id));
}
