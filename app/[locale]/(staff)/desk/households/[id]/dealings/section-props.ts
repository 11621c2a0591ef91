import type { Dealings } from "./read-dealings.ts";

/** What each part of the dealings is drawn from. */
export type SectionProps = {
  householdId: string;
  dealings: Dealings;
  /** Offers to record: a clerk, today. */
  isActing: boolean;
};
