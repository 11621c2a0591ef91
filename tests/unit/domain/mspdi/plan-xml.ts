/** A task of a small file: what is not given is left to the reader. */
export interface TaskXml {
  readonly uid: number;
  readonly name?: string;
  /** with or without their times */
  readonly from?: string;
  readonly to?: string;
  /** in days of eight hours */
  readonly days?: number;
  readonly level?: number;
  readonly after?: readonly (number | LinkXml)[];
  /** further elements, written as they stand */
  readonly more?: string;
}

export interface LinkXml {
  readonly uid: number;
  /** as the format numbers them: FF 0, FS 1, SF 2, SS 3 */
  readonly type?: number;
  readonly lag?: number;
  readonly format?: number;
  readonly more?: string;
}

/** Working weekdays of the format, from Sunday 1. */
export const fiveDays = [2, 3, 4, 5, 6];

/**
 * A Microsoft Project XML file as another program would write it.
 *
 * @example
 * planXml([{ uid: 1, name: "Dig", from: "2015-05-11", to: "2015-05-15" }])
 */
export function planXml(
  tasks: readonly TaskXml[],
  { worked = fiveDays, calendars = "", more = "" } = {},
): string {
  const week = [1, 2, 3, 4, 5, 6, 7].map((type) => {
    const isWorked = worked.includes(type) ? 1 : 0;
    return `<WeekDay><DayType>${type}</DayType><DayWorking>${isWorked}</DayWorking></WeekDay>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Project xmlns="http://schemas.microsoft.com/project"><Name>plan</Name><CalendarUID>1</CalendarUID>',
    `<Calendars><Calendar><UID>1</UID><Name>own</Name><WeekDays>${week.join("")}</WeekDays>`,
    `${more}</Calendar>${calendars}</Calendars>`,
    "<Tasks>",
    ...tasks.map(taskXml),
    "</Tasks></Project>",
  ].join("\n");
}

function taskXml({ uid, name, from, to, days, level = 1, after = [], more = "" }: TaskXml): string {
  return [
    `<Task><UID>${uid}</UID><Name>${name ?? `T${uid}`}</Name><OutlineLevel>${level}</OutlineLevel>`,
    from === undefined ? "" : `<Start>${withTime(from, "08:00:00")}</Start>`,
    to === undefined ? "" : `<Finish>${withTime(to, "17:00:00")}</Finish>`,
    days === undefined ? "" : `<Duration>PT${days * 8}H0M0S</Duration>`,
    more,
    ...after.map((link) => linkXml(typeof link === "number" ? { uid: link } : link)),
    "</Task>",
  ].join("");
}

function withTime(moment: string, time: string): string {
  return moment.includes("T") ? moment : `${moment}T${time}`;
}

function linkXml({ uid, type = 1, lag = 0, format = 7, more = "" }: LinkXml): string {
  return (
    `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID><Type>${type}</Type>${more}` +
    `<LinkLag>${lag}</LinkLag><LagFormat>${format}</LagFormat></PredecessorLink>`
  );
}
