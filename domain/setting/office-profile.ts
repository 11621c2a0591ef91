import type { Bilingual } from "#domain/core/bilingual.ts";

/** Whose pages these are, as everybody may read it. What nobody filled in is null, never made up. */
export type OfficeProfile = {
  readonly name: Bilingual | null;
  /** 郑州市中原区 */
  readonly city: Bilingual | null;
  readonly address: Bilingual | null;
  readonly telephone: string | null;
  /** 0 before anything was filled in. */
  readonly version: number;
};
