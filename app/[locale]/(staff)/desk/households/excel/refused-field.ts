/** Why an export was refused, out of the address. */
export type Refusal = { readonly code: string; readonly seconds: number };

/**
 * Which field of the form for numbers in full a refusal is about; undefined for another form's.
 *
 * @example
 * refusedField("text.phone") //=> "reason"
 */
export function refusedField(code: string): "reason" | "passwordOrCode" | undefined {
  if (/^text\.|^ledgerExport\.reason/.test(code)) return "reason";
  return /^signIn\.|^ledgerExport\.identity/.test(code) ? "passwordOrCode" : undefined;
}

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
