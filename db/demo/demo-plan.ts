import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { LinkType } from "#domain/schedule/dependency.ts";

/** A milestone in a generated plan, by its key in the portfolio, or a new one with its own name. */
export type DemoPlanLine = {
  readonly key: string;
  readonly added?: { readonly kind: MilestoneKind; readonly name: Bilingual };
  readonly weight: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
};

/** From one key to another. */
export type DemoLink = {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly lag: number;
};

/** A generated plan; without an approval it still waits for one. */
export type DemoPlan = {
  readonly slug: string;
  readonly name: string;
  readonly reason: string;
  readonly lines: readonly DemoPlanLine[];
  readonly links: readonly DemoLink[];
  /** Null for the first plans, which were drawn up before there was anything to propose them in. */
  readonly proposed: { readonly by: string; readonly on: IsoDate } | null;
  readonly approved: { readonly by: string; readonly on: IsoDate } | null;
};
