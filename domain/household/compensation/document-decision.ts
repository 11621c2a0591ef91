import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { DocumentKind } from "./compensation-kinds.ts";
import type { DocumentInput } from "./document-input.ts";

export const documentRefusals = [
  "document.inFuture",
  "document.changedSince",
  "document.unchanged",
  "document.alreadyOnFile",
] as const;
export type DocumentRefusal = (typeof documentRefusals)[number];

export interface DocumentFact {
  readonly kind: DocumentKind;
  readonly reference: string;
  readonly receivedOn: IsoDate;
}

/**
 * Whether a document may be put on file for a household: received by today, and under its archive
 * number once.
 *
 * @example
 * decideDocument([], { ...input, receivedOn: "2015-04-16" }, "2015-04-15")
 * //=> { ok: false, refusal: "document.inFuture", field: "receivedOn", … }
 */
export function decideDocument(
  inForce: readonly (DocumentFact & { readonly id: string })[],
  { correctsId, kind, reference, receivedOn }: DocumentInput,
  businessOn: IsoDate,
): Outcome<DocumentFact & { correctsId: string | null }, DocumentRefusal> {
  const corrected = inForce.find(({ id }) => id === correctsId);
  if (correctsId !== null && !corrected) return refuse("document.changedSince");
  if (receivedOn > businessOn) {
    return refuse("document.inFuture", { field: "receivedOn", params: { businessOn } });
  }
  const same = inForce.find((each) => each.kind === kind && each.reference === reference);
  if (same && same !== corrected) {
    return refuse("document.alreadyOnFile", { field: "reference", params: { reference } });
  }
  if (same?.receivedOn === receivedOn) return refuse("document.unchanged");
  return accept({ kind, reference, receivedOn, correctsId });
}
