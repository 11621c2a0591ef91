import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "./locales.ts";
import { messagesOf } from "./messages.ts";

/** Read by the next-intl plugin for each request. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await rootLocale());
  const known = isLocale(asked) ? asked : defaultLocale;
  return { locale: known, messages: messagesOf(known), timeZone: "Asia/Shanghai" };
});
