/** Each key of a paper grows like an answer key by itself. */
export { from1 } from "#db/forms/upcasts/answer-key/from-1.ts";
