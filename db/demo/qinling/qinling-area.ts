import type { PortfolioArea, PortfolioFigure } from "./portfolio.ts";

export const qinlingArea = "qinling-road";

const communities: readonly (readonly [id: string, zh: string, en: string])[] = [
  ["qinjiang", "秦江社区", "Qinjiang"],
  ["jinyi-west", "锦艺西社区", "Jinyi West"],
  ["jinyi-east", "锦艺东社区", "Jinyi East"],
  ["jinyuan", "金源社区", "Jinyuan"],
  ["yimian", "一棉社区", "Yimian"],
  ["jianxi", "建西社区", "Jianxi"],
  ["liuchang-qianjie", "六厂前街社区", "Liuchang Qianjie"],
  ["dianxin-street", "电新街社区", "Dianxin Street"],
];

export const qinlingAreas: readonly PortfolioArea[] = [
  { id: "zhengzhou", parentId: null, kind: "city", name: { zh: "郑州市", en: "Zhengzhou" } },
  {
    id: "zhongyuan",
    parentId: "zhengzhou",
    kind: "district",
    name: { zh: "中原区", en: "Zhongyuan District" },
  },
  {
    id: qinlingArea,
    parentId: "zhongyuan",
    kind: "street",
    name: { zh: "秦岭路街道", en: "Qinling Road Sub-district" },
  },
  ...communities.map(([id, zh, en]) => ({
    id,
    parentId: qinlingArea,
    kind: "community" as const,
    name: { zh, en },
  })),
];

/** Building stock in 万平方米, the investment in 万元, as printed. */
export const qinlingAreaFigures: readonly PortfolioFigure[] = [
  { key: "buildingStockTotal", value: 90, approximate: true },
  { key: "buildingStockBefore1970s", value: 12, approximate: true },
  { key: "buildingStock1970sTo2000", value: 41, approximate: true },
  { key: "projectsUnderConstruction2014", value: 4 },
  { key: "volunteerTeams", value: 27 },
  { key: "staffMovedToCommunities", value: 40 },
  { key: "communityInvestment", value: 300, nearly: true },
];
