import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { OverrideColour } from "#domain/light/light-override.ts";

export type DemoOverride = {
  readonly slug: string;
  readonly colour: OverrideColour;
  readonly reason: string;
  readonly setBy: string;
  readonly setOn: IsoDate;
  readonly expiresOn: IsoDate;
};

/** One leader's word, generated: the light stays red, and the page says both. */
export const demoOverrides: readonly DemoOverride[] = [
  {
    slug: "huizhong-xicheng-2",
    colour: "yellow",
    reason: "补偿资金已列入区里二季度安排，重排方案已提交，到位前按黄灯管理。",
    setBy: "leader2",
    setOn: "2015-04-14",
    expiresOn: "2015-05-10",
  },
];
