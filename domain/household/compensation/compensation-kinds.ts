/** 补偿协议, and 补偿决定 where none came about. */
export const agreementKinds = ["agreement", "decision"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** 补偿款, 临时安置费, 奖励, 货币结清. */
export const paymentKinds = ["compensation", "allowance", "reward", "settlement"] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** 权属证明, 身份证明, 调查表, 评估报告, 协议, 兑付凭证, 腾空验收单, other. */
export const documentKinds = [
  "certificate",
  "identity",
  "survey",
  "appraisal",
  "agreement",
  "receipt",
  "handover",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];
