import type { PortfolioMilestone, PortfolioProject } from "./portfolio.ts";

/** The source counts them as four; each is a site of its own, met on a day of its own. */
const sitesOfAutumn = (
  [
    ["yimian", "一棉社区", "Yimian"],
    ["jianxi", "建西社区", "Jianxi"],
    ["liuchang-qianjie", "六厂前街社区", "Liuchang Qianjie"],
    ["dianxin-street", "电新街社区", "Dianxin Street"],
  ] as const
).map(
  ([key, zh, en]): PortfolioMilestone => ({
    key,
    kind: "works",
    name: { zh, en },
    status: "planned",
    deadline: {
      from: "2015-07-01",
      to: "2015-12-31",
      precision: "halfYear",
      commitment: null,
      label: { zh: "2015年下半年", en: "in the second half of 2015" },
    },
  }),
);

/** Projects five to eight of the portfolio, in the order of the source. */
export const qinlingNeighbourhoods: readonly PortfolioProject[] = [
  {
    slug: "huizhong-xicheng-2",
    name: { zh: "惠众西城一品二期", en: "Huizhong Xicheng Yipin, phase II" },
    kind: "clearance",
    landRegime: "state",
    ourRole: "lead",
    stage: null,
    note: {
      zh: "9亩、14700平方米是待拆场地还是新建规模，来源没有说明。",
      en: "The source does not say whether 9 mu and 14,700 m² are the site to clear or the new scheme.",
    },
    percent: null,
    figures: [
      { key: "landMu", value: 9 },
      { key: "floorAreaM2", value: 14700 },
      { key: "buildings", value: 5 },
      { key: "households", value: 162 },
      { key: "persons", value: 478 },
    ],
    milestones: [
      {
        key: "clearance",
        kind: "relocation",
        name: { zh: "拆迁", en: "Clearance" },
        status: "planned",
        deadline: null,
      },
      {
        key: "works",
        kind: "works",
        name: { zh: "全面开工", en: "Full start of works" },
        status: "planned",
        deadline: {
          from: "2015-01-01",
          to: "2015-12-31",
          precision: "year",
          commitment: "aim",
          label: { zh: "争取2015年内", en: "within 2015, aim" },
        },
      },
    ],
  },
  {
    slug: "xinli-power-hq",
    name: { zh: "新力电力公司总部搬迁", en: "Xinli Power headquarters relocation" },
    kind: "headquarters",
    landRegime: null,
    ourRole: "serve",
    stage: null,
    note: null,
    percent: null,
    figures: [],
    milestones: [
      {
        key: "relocation",
        kind: "relocation",
        name: { zh: "总部搬迁", en: "Headquarters relocation" },
        status: "inProgress",
        deadline: null,
      },
    ],
  },
  {
    slug: "factory-1-6-old-neighbourhoods",
    name: { zh: "一厂、六厂老旧居民区改造", en: "No. 1 and No. 6 Factory old neighbourhoods" },
    kind: "oldNeighbourhood",
    landRegime: null,
    ourRole: "lead",
    stage: "identification",
    note: null,
    percent: null,
    figures: [],
    milestones: [
      {
        key: "launch",
        kind: "works",
        name: { zh: "启动改造", en: "Launch" },
        status: "planned",
        deadline: {
          from: null,
          to: null,
          precision: "none",
          commitment: "aim",
          label: { zh: "争取早日", en: "as early as possible, aim" },
        },
      },
    ],
  },
  {
    slug: "community-sites-2015",
    name: { zh: "社区党建示范点建设", en: "Community demonstration sites" },
    kind: "community",
    landRegime: null,
    ourRole: "lead",
    stage: null,
    note: null,
    percent: null,
    figures: [],
    milestones: [
      {
        key: "qinjiang",
        kind: "works",
        name: { zh: "秦江社区", en: "Qinjiang" },
        status: "done",
        text: {
          zh: "基本建成并投入使用，试点",
          en: "basically completed and in use; the pilot site",
        },
        deadline: null,
      },
      {
        key: "jinyi-west",
        kind: "works",
        name: { zh: "锦艺西社区", en: "Jinyi West" },
        status: "planned",
        deadline: {
          from: null,
          to: "2015-05-31",
          precision: "beforeMonth",
          commitment: "expect",
          label: { zh: "预计2015年6月前", en: "before June 2015, expected" },
        },
      },
      ...sitesOfAutumn,
    ],
  },
];
