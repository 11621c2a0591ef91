import { z } from "zod";

/**
 * A code as typed: without the spaces authenticators put into it, in narrow digits.
 *
 * @example
 * isTimeCode("123456") //=> true
 * isTimeCode("aB3dE-fGh1j") //=> false
 */
export function isTimeCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

/** Six digits of the authenticator, or a code put away for when it is lost. */
export const secondFactorCodeInput = z.strictObject({
  oneTimeCode: z
    .string()
    .transform((text) => text.normalize("NFKC").replace(/\s/g, ""))
    .pipe(z.string().min(1).max(20)),
});
export type SecondFactorCodeInput = z.output<typeof secondFactorCodeInput>;

/** Whoever changes how they sign in says who they are once more. */
export const ownPasswordInput = z.strictObject({ currentPassword: z.string().min(1).max(128) });
export type OwnPasswordInput = z.output<typeof ownPasswordInput>;
