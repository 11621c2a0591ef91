import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { PublicRecord } from "./public-record.ts";

/** What every file begins with: whose it is, of which day, and where it is kept. */
export type OpenDataHead = {
  /** Of the addresses in it, such as `https://guatu.example`. */
  readonly origin: string;
  readonly asOf: IsoDate;
  /** The instant of the last change; null before any. */
  readonly updatedAt: number | null;
  readonly isDemo: boolean;
  /** Whose data it is; null where the office has no name yet. */
  readonly publisher: Bilingual | null;
  /** The address of the terms they are given on; null where none were chosen. */
  readonly licence: string | null;
};

/** What the files about the whole office are written from. */
export type OpenData = OpenDataHead & {
  readonly records: readonly PublicRecord[];
  /** Projects that cannot be computed at the moment. */
  readonly uncomputed: readonly { readonly slug: string; readonly name: Bilingual }[];
};
