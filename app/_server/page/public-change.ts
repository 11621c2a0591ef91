import "server-only";
import { channel } from "node:diagnostics_channel";
import { addressesShowing } from "#domain/open-data/addresses-showing.ts";
import { changesShowing } from "#domain/public/changes-addresses.ts";
import { pagesShowing } from "#domain/public/pages-showing.ts";
import { locales } from "#i18n/locales.ts";

const changed = channel("guatu:public-changed");

/**
 * Says which public pages and files a change shows on, so that they are drawn afresh when next asked
 * for: all of them where no paths are given. It is said once the change is written, never before.
 *
 * @param paths without their locale
 * @example
 * publishPublicChange(["", "/projects/houniuzhuang"]) // /zh, /en, both pages of the project, the files
 */
export function publishPublicChange(paths?: readonly string[]): void {
  changed.publish(paths ? addressesOf(paths) : "all");
}

function addressesOf(paths: readonly string[]): string[] {
  const pages = pagesShowing(paths).flatMap((path) => locales.map((locale) => `/${locale}${path}`));
  return [...pages, ...addressesShowing(paths), ...changesShowing(paths)];
}
