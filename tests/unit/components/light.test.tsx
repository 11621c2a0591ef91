import { describe, expect, it } from "vitest";
import { LightBadge } from "#components/light/light-badge.tsx";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { type LightReason, lightColours } from "#domain/light/light.ts";
import { render, wordsOf } from "./render.tsx";

const nameOf = (id: string) => `节点${id}`;

describe("a light", () => {
  it.each([
    ["green", "绿 正常", "Green on plan"],
    ["yellow", "黄 预警", "Yellow warning"],
    ["red", "红 滞后", "Red behind"],
    ["grey", "灰 数据不足", "Grey unrated"],
    ["blue", "蓝 办结", "Blue done"],
  ] as const)("%s has a word in both languages", (colour, zh, en) => {
    expect(wordsOf(render(<LightBadge colour={colour} />))).toBe(zh);
    expect(wordsOf(render(<LightBadge colour={colour} />, "en"))).toBe(en);
  });

  it("has a shape that no other colour has", () => {
    const shapes = lightColours.map((colour) => {
      const html = render(<LightBadge colour={colour} />);
      return /<(circle|path)[^>]*? (?:d|cx)="[^"]+"/.exec(html)?.[0];
    });
    expect(new Set(shapes).size).toBe(lightColours.length);
  });
});

const today = { reportOn: "2015-04-15", asOf: "2015-04-15" };

describe("the reasons of a light", () => {
  const cases: [LightReason, string, string][] = [
    [
      { code: "gap", colour: "red", points: 34.2, reportOn: "2015-04-15", asOf: "2015-04-15" },
      "红灯：落后序时进度 34.2 个百分点（填报截至 2015年4月15日）",
      "Red light: 34.2 points behind plan (report as of 15 April 2015)",
    ],
    [
      { code: "gap", colour: "red", points: 34.2, reportOn: "2015-03-20", asOf: "2015-04-15" },
      "红灯：落后序时进度 34.2 个百分点（填报截至 2015年3月20日，与当日计划相比；至 2015年4月15日已过 26 天）",
      "Red light: 34.2 points behind plan (report as of 20 March 2015 against the plan of that day, " +
        "26 days before 15 April 2015)",
    ],
    [
      { code: "paceNeeded", colour: "grey", points: 40, days: 260, rate: 4.7, per: "month" },
      "灰灯：260 天内还差 40 个百分点，每月约 4.7 个",
      "Grey light: 40 points left in 260 days, about 4.7 a month",
    ],
    [
      { code: "noReportSinceStart", colour: "grey", startOn: "2015-04-10" },
      "灰灯：计划启动（2015年4月10日）以后尚无进度填报",
      "Grey light: no progress report since the planned start (10 April 2015)",
    ],
    [
      { code: "milestoneOverdue", colour: "yellow", milestoneId: "1", days: 1 },
      "黄灯：节点“节点1”已逾期 1 天",
      "Yellow light: “节点1” is 1 day overdue",
    ],
    [
      { code: "startMissed", colour: "yellow", milestoneId: "1", since: "2015-03-01" },
      "黄灯：节点“节点1”计划 2015年3月1日 启动，尚无启动记录",
      "Yellow light: “节点1” was planned to start on 1 March 2015; no start is recorded",
    ],
    [
      { code: "stale", colour: "grey", days: 40 },
      "灰灯：数据过期：已 40 天没有新的填报",
      "Grey light: data out of date: no report for 40 days",
    ],
    [
      { code: "notYetDue", colour: "grey", startOn: "2015-05-01" },
      "灰灯：未到计划启动时间（2015年5月1日）",
      "Grey light: not yet due to start (1 May 2015)",
    ],
    [
      { code: "onPlan", colour: "green", points: 0, ...today },
      "绿灯：与序时进度一致（填报截至 2015年4月15日）",
      "Green light: exactly on plan (report as of 15 April 2015)",
    ],
    [
      { code: "onPlan", colour: "green", points: 9, ...today },
      "绿灯：落后序时进度 9 个百分点，在允许范围内（填报截至 2015年4月15日）",
      "Green light: 9 points behind plan, within tolerance (report as of 15 April 2015)",
    ],
    [
      { code: "onPlan", colour: "green", points: -5, ...today },
      "绿灯：快于序时进度 5 个百分点（填报截至 2015年4月15日）",
      "Green light: 5 points ahead of plan (report as of 15 April 2015)",
    ],
    [
      { code: "negativeFloat", colour: "red", days: 4, unit: "workday" },
      "红灯：剩下的天数不够用：总时差为负 4 个工作日",
      "Red light: not enough time left: total float is minus 4 workdays",
    ],
    [
      { code: "negativeFloat", colour: "red", days: 1, unit: "calendarDay" },
      "红灯：剩下的天数不够用：总时差为负 1 天",
      "Red light: not enough time left: total float is minus 1 day",
    ],
    [
      { code: "forecastP85Late", colour: "yellow", days: 4 },
      "黄灯：按填报的波动，稳妥预测（P85）将晚于时限 4 天",
      "Yellow light: cautious forecast (P85), by how unevenly it was reported, 4 days after the deadline",
    ],
    [
      { code: "finished", colour: "blue", daysLate: null },
      "蓝灯：已办结，资料未注明日期",
      "Blue light: done; the source gives no day",
    ],
    [
      { code: "finished", colour: "blue", daysLate: 0 },
      "蓝灯：按期办结",
      "Blue light: done on time",
    ],
    [
      { code: "finished", colour: "blue", daysLate: 12 },
      "蓝灯：已办结，晚于时限 12 天",
      "Blue light: done, 12 days after the deadline",
    ],
  ];

  it.each(cases)("%o", (reason, zh, en) => {
    const html = <LightReasons reasons={[reason]} nameOf={nameOf} />;
    expect(wordsOf(render(html))).toBe(zh);
    expect(wordsOf(render(html, "en"))).toBe(en);
  });

  it("says what has one colour in one sentence, and the worst first", () => {
    const html = render(
      <LightReasons
        reasons={[
          { code: "gap", colour: "red", points: 31, ...today },
          { code: "milestoneOverdue", colour: "red", milestoneId: "2", days: 40 },
          { code: "stale", colour: "grey", days: 40 },
        ]}
        nameOf={nameOf}
      />,
    );
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(wordsOf(html)).toBe(
      "红灯：落后序时进度 31 个百分点（填报截至 2015年4月15日）；节点“节点2”已逾期 40 天 灰灯：数据过期：已 40 天没有新的填报",
    );
  });

  it("leads staff from a negative float to the ways out, and the public nowhere", () => {
    const reasons: LightReason[] = [
      { code: "negativeFloat", colour: "red", days: 4, unit: "calendarDay" },
      { code: "stale", colour: "grey", days: 40 },
    ];
    const staff = render(<LightReasons reasons={reasons} nameOf={nameOf} waysOutAt="/out" />);
    expect(staff.match(/<a href="\/out">看两条出路<\/a>/g)).toHaveLength(1);
    expect(render(<LightReasons reasons={reasons} nameOf={nameOf} />)).not.toContain("<a");
  });

  it("leaves out the name that a badge beside it says", () => {
    const reasons: LightReason[] = [{ code: "noBaseline", colour: "grey" }];
    const html = render(<LightReasons reasons={reasons} nameOf={nameOf} under="grey" />);
    expect(wordsOf(html)).toBe("没有基线，无法计算序时进度");
    expect(html).not.toContain("<svg");
  });
});
