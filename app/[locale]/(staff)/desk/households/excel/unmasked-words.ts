/** What the form for numbers in full says; the page hands it to the form. */
export const unmaskedWords = [
  "unmaskedLead",
  "reason",
  "reasonHint",
  "passwordOrCode",
  "passwordOrCodeHint",
  "exportUnmasked",
] as const;
export type UnmaskedWord = (typeof unmaskedWords)[number];
