import type { Compensation } from "./read-compensation.ts";

/** What each part of the compensation is drawn from. */
export type SectionProps = {
  householdId: string;
  compensation: Compensation;
  /** Offers to record: a clerk, today. */
  isActing: boolean;
};
