import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { AssignmentRole } from "#domain/project/project.ts";

export type DemoAssignment = {
  readonly slug: string;
  readonly role: AssignmentRole;
  /** An account, or a unit by its name. */
  readonly holder: { readonly username: string } | { readonly unit: Bilingual };
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
};

const unit1: Bilingual = { zh: "示例责任单位一", en: "Sample responsible unit 1" };
const unit2: Bilingual = { zh: "示例责任单位二", en: "Sample responsible unit 2" };
const unit3: Bilingual = { zh: "示例责任单位三", en: "Sample responsible unit 3" };
const supportingUnit: Bilingual = { zh: "示例配合单位一", en: "Sample supporting unit 1" };

const fromOn = "2014-03-03";
/** 后牛庄 changed hands: the last day of one owner, the first of the next. */
const handedOverOn = "2015-03-08";
const takenOverOn = "2015-03-09";

/** 分包领导, 责任人 and 责任单位 of each project. */
const posts: readonly (readonly [slug: string, leader: string, owner: string, unit: Bilingual])[] =
  [
    ["lantian-jiayuan-3", "leader2", "owner2", unit2],
    ["nanchenwuzhai-2", "leader3", "owner3", unit3],
    ["liuchang-qianjie", "leader1", "owner1", unit1],
    ["huizhong-xicheng-2", "leader2", "owner4", unit2],
    ["xinli-power-hq", "leader2", "owner2", unit2],
    ["factory-1-6-old-neighbourhoods", "leader1", "owner3", unit1],
    ["community-sites-2015", "leader1", "owner1", unit1],
  ];

/** Who answers for what in the demo office, with one past assignment: a change of cadre. */
export const demoAssignments: readonly DemoAssignment[] = [
  ...posts.flatMap(([slug, leader, owner, unit]): DemoAssignment[] => [
    person(slug, "leader", leader),
    { slug, role: "unit", holder: { unit }, fromOn, toOn: null },
    person(slug, "owner", owner),
  ]),
  person("houniuzhuang", "leader", "leader3"),
  { slug: "houniuzhuang", role: "unit", holder: { unit: unit3 }, fromOn, toOn: null },
  { ...person("houniuzhuang", "owner", "owner3"), toOn: handedOverOn },
  { ...person("houniuzhuang", "owner", "owner4"), fromOn: takenOverOn },
  {
    slug: "houniuzhuang",
    role: "support",
    holder: { unit: supportingUnit },
    fromOn,
    toOn: null,
  },
  ...["liuchang-qianjie", "huizhong-xicheng-2", "houniuzhuang"].map((slug) =>
    person(slug, "clerk", "clerk1"),
  ),
];

function person(slug: string, role: AssignmentRole, username: string): DemoAssignment {
  return { slug, role, holder: { username }, fromOn, toOn: null };
}
