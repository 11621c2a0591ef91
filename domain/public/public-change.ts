import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { PublicText } from "#domain/free-text/withdrawal.ts";
import type { DeadlineMove } from "#domain/milestone/deadline-move-log.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";

/** What became otherwise in public, as a code and its facts; `kind` is what a reader looks for. */
type What =
  | { readonly code: "published" | "publishedAgain" | "scopeChanged"; readonly kind: "published" }
  | {
      readonly code: "deadlineSet";
      readonly kind: "moved";
      readonly milestone: Bilingual;
      readonly deadline: DeadlineFact;
    }
  | {
      readonly code: "deadlineMoved";
      readonly kind: "moved";
      readonly milestone: Bilingual;
      readonly move: DeadlineMove<DeadlineFact>;
    }
  /** `metOn` is the day it happened, which may lie before the day it was told */
  | {
      readonly code: "milestoneMet";
      readonly kind: "met";
      readonly milestone: Bilingual;
      readonly metOn: IsoDate;
    }
  | {
      readonly code: "milestoneReopened";
      readonly kind: "corrected";
      readonly milestone: Bilingual;
      /** the day it had been said to be met */
      readonly metOn: IsoDate | null;
    }
  | {
      readonly code: "percentCorrected";
      readonly kind: "corrected";
      /** the day both speak of, or that of the new one where they differ */
      readonly asOfOn: IsoDate;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "textWithdrawn"; readonly kind: "corrected"; readonly text: PublicText };

/** Something that changed in public on a day, of one project. */
export type PublicChange = What & {
  /** The same for good, whatever is told about it later. */
  readonly id: string;
  /** The day from which the public could read it. */
  readonly on: IsoDate;
  readonly project: { readonly slug: string; readonly name: Bilingual };
  readonly isGenerated: boolean;
};
