import type { Portfolio } from "./portfolio.ts";
import { qinlingArea, qinlingAreaFigures, qinlingAreas } from "./qinling-area.ts";
import { qinlingNeighbourhoods } from "./qinling-neighbourhoods.ts";
import { qinlingRedevelopments } from "./qinling-redevelopments.ts";

/**
 * The portfolio of Qinling Road sub-district in 2015, exactly as published. What the source does
 * not say stays null; nothing is to be added here.
 */
export const qinling2015: Portfolio = {
  source: {
    id: "zhengzhou-evening-news-2015",
    title: "加强基层组织建设 打造街道经济商圈 实现全域城市化 经济社会发展再提速",
    publisher: "郑州晚报",
    year: 2015,
    publishedOn: null,
    publishedFromOn: "2015-01-01",
    publishedToOn: "2015-05-31",
  },
  later: {
    source: {
      id: "zhengzhou-daily-2016-02-23",
      title: null,
      publisher: "郑州日报",
      year: 2016,
      publishedOn: "2016-02-23",
      publishedFromOn: null,
      publishedToOn: null,
    },
    statements: ["nanchenwuzhai-2", "liuchang-qianjie"].map((slug) => ({
      slug,
      text: {
        zh: "列入中原区居民已全部或部分回迁的九个项目。",
        en: "Listed among nine Zhongyuan projects whose residents have returned, wholly or in part.",
      },
    })),
  },
  areas: qinlingAreas,
  areaId: qinlingArea,
  areaFigures: qinlingAreaFigures,
  ledgers: [
    {
      id: "grid-problems",
      name: { zh: "台账问题", en: "Grid ledger problems" },
      found: 1609,
      closed: 1592,
      printedRate: 98.98,
    },
    {
      id: "grid-reports",
      name: { zh: "社情信息", en: "Community reports" },
      found: 4167,
      closed: 4084,
      printedRate: 98.01,
    },
  ],
  ofEachProject: {
    zh: "由街道班子成员分包。",
    en: "Assigned to a member of the sub-district’s leading group.",
  },
  projects: [...qinlingRedevelopments, ...qinlingNeighbourhoods],
};
