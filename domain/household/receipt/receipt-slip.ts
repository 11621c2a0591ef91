import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** A receipt to be printed: the only place its code stands in. */
export type ReceiptSlip = {
  /** In groups. */
  readonly code: string;
  /** Whose it is, for the stub that stays in the office. */
  readonly stub: { readonly code: string; readonly building: string; readonly door: string };
};

export type IssuedSlips = {
  /** null where a form sent twice is answered: they were shown then. */
  readonly slips: readonly ReceiptSlip[] | null;
  readonly expiresOn: IsoDate;
  /** Households still without one. */
  readonly remaining: number;
};
