/** The code of a household or a unit is none. */
const secret = /password|token|oneTimeCode/i;

/**
 * Whether what is typed into a field must never be sent back to the browser.
 *
 * @example
 * isSecretField("newPassword") //=> true
 * isSecretField("code") //=> false
 */
export function isSecretField(name: string): boolean {
  return secret.test(name);
}
