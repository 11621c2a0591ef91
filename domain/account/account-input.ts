import { z } from "zod";
import { roles } from "#domain/access/permission.ts";
import { idField, requestKey, requiredText, versionField } from "#domain/form/form-field.ts";
import { isPlainLine } from "#domain/form/plain-text.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

const usernamePattern = /^[\p{Letter}\p{Number}][\p{Letter}\p{Number}._-]{1,31}$/u;

/**
 * A name to sign in with: 2 to 32 letters (Chinese too), digits, dots, hyphens, underscores.
 *
 * @example
 * isUsername("责任人1") //=> true
 * isUsername("-x") //=> false
 */
export function isUsername(text: string): boolean {
  return usernamePattern.test(text);
}

const username = impersonal(
  requiredText(32)
    .transform((text) => text.normalize("NFKC").toLowerCase())
    .refine(isUsername, { message: "username.invalid" }),
  { isStaffName: true },
);

const staffName = impersonal(requiredText(40), { isStaffName: true });

/** 12 characters at least; length is what makes a password hard to guess. */
const password = z
  .string()
  .min(12)
  .max(128)
  .refine(isPlainLine, { message: "password.unwritable" });

export const signInInput = z.strictObject({
  username: requiredText(64).transform((text) => text.normalize("NFKC").toLowerCase()),
  password: z.string().min(1).max(128),
});
export type SignInInput = z.output<typeof signInInput>;

export const createUserInput = z.strictObject({
  requestKey,
  username,
  name: staffName,
  role: z.enum(roles),
});
export type CreateUserInput = z.output<typeof createUserInput>;

/** Disabling, enabling and resetting all name one user, as it was when the form was drawn. */
export const userChangeInput = z.strictObject({
  requestKey,
  userId: idField,
  version: versionField,
});
export type UserChangeInput = z.output<typeof userChangeInput>;

export const setUpInput = z
  .strictObject({
    token: z.string().min(1).max(128),
    username,
    name: staffName,
    password,
    passwordAgain: z.string().max(128),
  })
  .refine((input) => input.password === input.passwordAgain, {
    path: ["passwordAgain"],
    message: "password.different",
  });
export type SetUpInput = z.output<typeof setUpInput>;

export const changePasswordInput = z
  .strictObject({
    requestKey,
    currentPassword: z.string().min(1).max(128),
    newPassword: password,
    newPasswordAgain: z.string().max(128),
  })
  .refine((input) => input.newPassword === input.newPasswordAgain, {
    path: ["newPasswordAgain"],
    message: "password.different",
  });
export type ChangePasswordInput = z.output<typeof changePasswordInput>;
