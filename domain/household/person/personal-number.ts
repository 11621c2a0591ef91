/** The numbers of a holder, each encrypted on its own. */
export const personalNumbers = ["identity", "phone", "bankAccount"] as const;
export type PersonalNumber = (typeof personalNumbers)[number];
