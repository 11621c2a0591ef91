import { z } from "zod";

/**
 * Whether a code is one of the authenticator; the others were put away for when it is lost.
 *
 * @example
 * isTimeCode("123456") //=> true
 * isTimeCode("aB3dE-fGh1j") //=> false
 */
export function isTimeCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

/**
 * A code as it was typed: without the spaces authenticators put into it, in narrow digits.
 *
 * @example
 * spokenCode("１２３ 456") //=> "123456"
 */
export function spokenCode(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** Six digits of the authenticator, or a code put away for when it is lost. */
export const secondFactorCodeInput = z.strictObject({
  oneTimeCode: z.string().max(64).transform(spokenCode).pipe(z.string().min(1).max(20)),
});
export type SecondFactorCodeInput = z.output<typeof secondFactorCodeInput>;

/** Whoever changes how they sign in says who they are once more. */
export const ownPasswordInput = z.strictObject({ currentPassword: z.string().min(1).max(128) });
export type OwnPasswordInput = z.output<typeof ownPasswordInput>;

/**
 * Whoever is signed in says once more who they are, by password or by a code of the authenticator:
 * a field of any form that asks for it.
 */
export const passwordOrCode = z.string().min(1).max(128);
