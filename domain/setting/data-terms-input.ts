import { z } from "zod";
import { optionalText, requestKey } from "#domain/form/form-field.ts";
import { plainLine } from "#domain/form/plain-text.ts";

const longest = 200;

/** An address of the web, whole and in ASCII, without anybody's name or password in it. */
function isWebAddress(typed: string): boolean {
  const url = /^https:\/\/[!-~]+$/.test(typed) ? URL.parse(typed) : null;
  return url?.hostname.includes(".") === true && url.username === "" && url.password === "";
}

const mail = /^(mailto:)?([\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+)$/i;

const webAddress = optionalText(longest).refine((typed) => typed === null || isWebAddress(typed), {
  message: "dataTerms.notAnAddress",
});

/** `security@example.cn` is written as `mailto:security@example.cn`. */
const contact = optionalText(longest)
  .transform((typed) => {
    const address = typed === null ? undefined : mail.exec(typed)?.[2];
    return address ? `mailto:${address}` : typed;
  })
  .refine((typed) => typed === null || mail.test(typed) || isWebAddress(typed), {
    message: "dataTerms.notAContact",
  });

/** Sent by every form, empty where nothing was in force. */
const seen = z
  .string()
  .overwrite(plainLine)
  .max(longest)
  .transform((text) => text || null);

/** What an administrator says of the open data; `seen…` is what the form was drawn with. */
export const dataTermsInput = z.strictObject({
  requestKey,
  seenLicence: seen,
  seenContact: seen,
  licence: webAddress,
  securityContact: contact,
});
