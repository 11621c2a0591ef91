import { addDays } from "#domain/calendar/calendar-day.ts";
import { planXml, type TaskXml } from "./plan-xml.ts";

/** Monday to Saturday, as the format counts from Sunday. */
const sixDays = [2, 3, 4, 5, 6, 7];

const houses = 20;
const worksOfHouse = [
  "测量",
  "开挖",
  "基础",
  "主体",
  "砌筑",
  "屋面",
  "门窗",
  "水电",
  "抹灰",
  "涂料",
  "电梯",
];
const worksAfter = ["消防", "室外", "绿化", "分户验收", "预验收", "移交", "资料", "结算"];
const works = [...worksOfHouse, ...worksAfter, "竣工"];

/** What became of the plan of a site within a month. */
export interface Later {
  /** days that everything is later from this house on */
  readonly late?: { readonly fromHouse: number; readonly days: number };
  readonly renamed?: ReadonlyMap<number, string>;
  readonly removed?: ReadonlySet<number>;
  /** by number, the house each stands under now */
  readonly moved?: ReadonlyMap<number, number>;
  /** more houses, with their works */
  readonly added?: number;
}

/**
 * The plan of a site of twenty houses as a scheduler writes it: the row of the file itself, a summary
 * task for each house with twenty works, the last a milestone; each house after the first three works
 * of the one before, and a link between summaries. 400 rows in 20 groups.
 */
export function bigPlanXml(later: Later = {}): string {
  const all = Array.from({ length: houses + (later.added ?? 0) }, (_, index) => index + 1);
  const tasks: TaskXml[] = [{ uid: 0, level: 0, name: "安置小区" }];
  for (const house of all) {
    tasks.push({ uid: houseUid(house), name: `${house}号楼`, level: 1, after: linksOf(house) });
    const own = works.flatMap((_, index) => taskOf(house, index, later));
    for (const task of own) if (underHouse(task.uid, house, later) === house) tasks.push(task);
    for (const [uid, to] of later.moved ?? []) {
      if (to === house) tasks.push(...taskOf(Math.floor(uid / 100), (uid % 100) - 1, later));
    }
  }
  const off = holiday("2015-10-01", "2015-10-03");
  return planXml(tasks, { worked: sixDays, more: `<Exceptions>${off}</Exceptions>` });
}

/** The works of a house have its number and theirs; the house itself comes far behind them. */
function houseUid(house: number): number {
  return 90_000 + house;
}

function underHouse(uid: number, house: number, { moved }: Later): number {
  return moved?.get(uid) ?? house;
}

function linksOf(house: number): TaskXml["after"] {
  return house % 5 === 1 && house > 1 ? [{ uid: houseUid(house - 5), type: 3, lag: 4800 * 5 }] : [];
}

function taskOf(house: number, index: number, later: Later): TaskXml[] {
  const uid = house * 100 + index + 1;
  if (later.removed?.has(uid)) return [];
  const { fromHouse = 0, days = 0 } = later.late ?? {};
  const shift = house >= fromHouse ? days : 0;
  const from = addDays("2015-05-04", 7 * (Math.floor(house / 2) + index) + shift);
  const name = later.renamed?.get(uid) ?? works[index] ?? "";
  const before = later.removed?.has(uid - 1) ? uid - 2 : uid - 1;
  const after = index === 0 ? [] : [before];
  const isLast = index === works.length - 1;
  const to = isLast ? from : addDays(from, 5);
  const milestone = isLast ? "<Milestone>1</Milestone>" : "";
  return [{ uid, name, level: 2, from, to, days: isLast ? 0 : 6, after, more: milestone }];
}

function holiday(from: string, to: string): string {
  return (
    `<Exception><TimePeriod><FromDate>${from}T00:00:00</FromDate><ToDate>${to}T23:59:00</ToDate>` +
    "</TimePeriod><Type>1</Type><DayWorking>0</DayWorking></Exception>"
  );
}
