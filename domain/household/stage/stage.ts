/**
 * 户的阶段, in the order of the law: 入户调查, 评估, 签约 (or 补偿决定), 兑付, 腾空, 拆除, 选房, 交付,
 * 回迁; 货币结清 ends a household that takes money.
 */
export const householdStages = [
  "surveyed",
  "appraised",
  "signed",
  "decided",
  "paid",
  "vacated",
  "demolished",
  "selected",
  "handedOver",
  "returned",
  "settled",
] as const;
export type HouseholdStage = (typeof householdStages)[number];

/** 货币 / 产权调换. Unknown until it is chosen. */
export const compensationMethods = ["monetary", "exchange"] as const;
export type CompensationMethod = (typeof compensationMethods)[number];

/** 私房, 公房承租, 单位自管房, 集体, 未登记. */
export const tenures = [
  "private",
  "publicRental",
  "workUnit",
  "collective",
  "unregistered",
] as const;
export type Tenure = (typeof tenures)[number];

/** 低保, 残疾, 独居老人, 重病, 优抚. */
export const specialGroups = [
  "lowIncome",
  "disabled",
  "livingAlone",
  "seriousIllness",
  "entitled",
] as const;
export type SpecialGroup = (typeof specialGroups)[number];

/** Stages only of households that take a flat, and only of those that take money. */
const exchangeOnly: readonly HouseholdStage[] = ["selected", "handedOver", "returned"];

/**
 * Whether households compensated in this way come by the stage; an unknown way rules nothing out.
 *
 * @example
 * isStageOfWay("returned", "monetary") //=> false
 */
export function isStageOfWay(stage: HouseholdStage, way: CompensationMethod | null): boolean {
  if (way === "monetary") return !exchangeOnly.includes(stage);
  return way === null || stage !== "settled";
}

/**
 * How far along a stage is; 补偿决定 stands in the place of 签约, 货币结清 at the end like 回迁.
 *
 * @example
 * stageRank("decided") === stageRank("signed") //=> true
 */
export function stageRank(stage: HouseholdStage): number {
  return ranks[stage];
}

const ranks: Record<HouseholdStage, number> = {
  surveyed: 1,
  appraised: 2,
  decided: 3,
  signed: 3,
  paid: 4,
  vacated: 5,
  demolished: 6,
  selected: 7,
  handedOver: 8,
  returned: 9,
  settled: 9,
};
