import type { PaymentKind } from "./compensation-kinds.ts";

/** What was paid of what was agreed, in 分. */
export interface PaymentBalance {
  readonly agreedFen: number;
  /** 补偿款, 奖励 and 货币结清: what the agreed amount covers. */
  readonly paidFen: number;
  /** 临时安置费 goes on by the month and is no part of the agreed amount. */
  readonly allowanceFen: number;
  readonly remainingFen: number;
  readonly excessFen: number;
}

/**
 * Payments held against the agreed amount. Without an agreement nothing is agreed, so all of it is
 * in excess.
 *
 * @example
 * paymentBalance([{ kind: "compensation", amountFen: 700 }, { kind: "allowance", amountFen: 50 }], 1000)
 * //=> { agreedFen: 1000, paidFen: 700, allowanceFen: 50, remainingFen: 300, excessFen: 0 }
 */
export function paymentBalance(
  payments: readonly { readonly kind: PaymentKind; readonly amountFen: number }[],
  agreedFen: number,
): PaymentBalance {
  const sumOf = (isCounted: (kind: PaymentKind) => boolean) =>
    payments.reduce((sum, { kind, amountFen }) => sum + (isCounted(kind) ? amountFen : 0), 0);
  const paidFen = sumOf((kind) => kind !== "allowance");
  return {
    agreedFen,
    paidFen,
    allowanceFen: sumOf((kind) => kind === "allowance"),
    remainingFen: Math.max(0, agreedFen - paidFen),
    excessFen: Math.max(0, paidFen - agreedFen),
  };
}
