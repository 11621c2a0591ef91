/** Five buildings with as many households as the published 162; cut into two sections. */
export type DemoBuilding = {
  readonly key: string;
  readonly name: string;
  readonly section: string;
  readonly floors: number;
  readonly units: number;
  /** On each floor of each entrance. */
  readonly doors: number;
};

export const demoBuildings: readonly DemoBuilding[] = [
  { key: "b1", name: "1号楼", section: "一标段", floors: 6, units: 3, doors: 2 },
  { key: "b2", name: "2号楼", section: "一标段", floors: 6, units: 3, doors: 2 },
  { key: "b3", name: "3号楼", section: "二标段", floors: 5, units: 3, doors: 2 },
  { key: "b4", name: "4号楼", section: "二标段", floors: 5, units: 3, doors: 2 },
  { key: "b5", name: "5号楼", section: "二标段", floors: 5, units: 3, doors: 2 },
];
