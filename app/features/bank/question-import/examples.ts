/** One small example of each format, to copy and change. */
export const importExamples = [
  "::Stretch film::How far does machine film stretch?{=up to 250 % ~up to 150 % ~up to 400 %}\n\n::Rolls::How many rolls stand on a pallet?{#46:0}",
  "What do you ask before you name a price?\nA. The volume and the terms of payment\nB. The client's budget\nANSWER: A",
  "question;option a;option b;right;tags\nWhich tape holds below zero?;Hot-melt tape;Solvent tape;b;tapes",
];
