import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { LinkType } from "#domain/schedule/dependency.ts";
import type { GuatuAttribute } from "./guatu-attributes.ts";
import type { MspdiCalendar } from "./mspdi-calendar.ts";
import type { LengthUnit, MspdiHours, MspdiMoment } from "./mspdi-time.ts";
import type { Outline, OutlinedTask } from "./outline.ts";
import type { UnreadGroup } from "./unread-groups.ts";

export interface MspdiLink {
  readonly line: number;
  readonly predecessorUid: number;
  readonly type: LinkType;
  /** in minutes; a percentage where that is its unit */
  readonly lag: number;
  readonly unit: LengthUnit;
  /** to a task of another file */
  readonly isForeign: boolean;
}

export interface MspdiBaseline {
  readonly line: number;
  /** 0 to 10 */
  readonly number: number;
  readonly start: MspdiMoment | null;
  readonly finish: MspdiMoment | null;
}

export interface MspdiConstraint {
  readonly line: number;
  /** 0 as soon as possible … 7 finish no later than */
  readonly type: number;
  readonly on: IsoDate | null;
}

export interface MspdiTask extends OutlinedTask {
  readonly line: number;
  readonly name: string;
  readonly isMilestone: boolean;
  readonly isInactive: boolean;
  /** lives in another file */
  readonly isExternal: boolean;
  readonly start: MspdiMoment | null;
  readonly finish: MspdiMoment | null;
  readonly duration: { readonly minutes: number; readonly unit: LengthUnit } | null;
  readonly percent: number;
  readonly constraint: MspdiConstraint | null;
  readonly deadlineOn: IsoDate | null;
  readonly hasActuals: boolean;
  readonly hasNotes: boolean;
  readonly calendarUid: number | null;
  readonly links: readonly MspdiLink[];
  readonly baselines: readonly MspdiBaseline[];
  /** what our own export adds */
  readonly attributes: ReadonlyMap<GuatuAttribute, string>;
}

/** A field of the file that a plan here has no place for. */
export interface UnreadField {
  readonly group: UnreadGroup;
  /** "Task/Priority" */
  readonly path: string;
  readonly count: number;
  /** of the first */
  readonly line: number;
}

/** A plan as its file has it; nothing is decided yet. */
export interface MspdiFile {
  readonly name: string;
  readonly minutesPerDay: number;
  readonly hours: MspdiHours;
  /** the project's own; null where the file has none */
  readonly calendar: MspdiCalendar | null;
  readonly calendars: ReadonlyMap<number, MspdiCalendar>;
  readonly tasks: readonly MspdiTask[];
  readonly outline: Outline;
  readonly resources: { readonly count: number; readonly line: number };
  readonly assignments: { readonly count: number; readonly line: number };
  readonly unread: readonly UnreadField[];
}
