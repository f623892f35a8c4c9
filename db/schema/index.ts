export * from "./attempts.ts";
export * from "./deals.ts";
export * from "./enrollments.ts";
export * from "./files.ts";
export * from "./journal.ts";
export * from "./people.ts";
export * from "./permits.ts";
export * from "./programmes.ts";
