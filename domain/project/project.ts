/** What an urban-renewal project is about. 城中村改造, 棚户区改造, 老旧小区改造, 征收拆迁, 招商, 总部搬迁, 社区阵地. */
export const projectKinds = [
  "urbanVillage",
  "shantytown",
  "oldNeighbourhood",
  "clearance",
  "investment",
  "headquarters",
  "community",
] as const;
export type ProjectKind = (typeof projectKinds)[number];

/** Decree 590 covers expropriation on state-owned land only. 国有 / 集体. */
export const landRegimes = ["state", "collective"] as const;
export type LandRegime = (typeof landRegimes)[number];

/** What the street office is to the project. 主责, 督促, 配合, 服务. */
export const ourRoles = ["lead", "urge", "assist", "serve"] as const;
export type OurRole = (typeof ourRoles)[number];

/** Where the project stands. 谋划, 手续征收, 施工, 竣工回迁, 运营, 暂停, 取消. */
export const projectStages = [
  "identification",
  "preparation",
  "implementation",
  "completion",
  "operation",
  "suspended",
  "cancelled",
] as const;
export type ProjectStage = (typeof projectStages)[number];

/** Who answers for a project. 分包领导, 责任单位, 责任人, 经办人, 配合单位. */
export const assignmentRoles = ["leader", "unit", "owner", "clerk", "support"] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];

/** The administrative level of an area. */
export const areaKinds = ["city", "district", "street", "community", "grid"] as const;
export type AreaKind = (typeof areaKinds)[number];

/** Figures a published source gives of a project or an area. */
export const figureKeys = [
  "landMu",
  "floorAreaM2",
  "buildings",
  "households",
  "persons",
  "communitySites",
  "buildingStockTotal",
  "buildingStockBefore1970s",
  "buildingStock1970sTo2000",
  "projectsUnderConstruction2014",
  "volunteerTeams",
  "staffMovedToCommunities",
  "communityInvestment",
] as const;
export type FigureKey = (typeof figureKeys)[number];
