import { publicQueryOf, readPublicQuery } from "#domain/public/public-query.ts";
import { paperQueryOf, readPaper } from "#domain/public/sheet-paper.ts";

/** What is drawn for a reader: under which address, and whether it is kept for the next one. */
export type PublicAddress = { readonly address: string; readonly isKept: boolean };

/**
 * The one address of what is asked for: an unknown query is left out, and so is the number of a
 * person, which then is in no log and no page. What somebody looks for is drawn for them alone.
 *
 * @example
 * publicAddress("/zh?page=2&x=1") //=> { address: "/zh?page=2", isKept: true }
 * publicAddress("/zh?q=13800138000") //=> { address: "/zh?number=", isKept: true }
 * publicAddress("/zh?q=six") //=> { address: "/zh?q=six", isKept: false }
 */
export function publicAddress(url: string): PublicAddress {
  const [path = "", asked = ""] = url.split(/\?(.*)/s);
  const params = new URLSearchParams(asked);
  if (path.endsWith("/sheet")) {
    return { address: path + paperQueryOf(readPaper(params.get("paper"))), isKept: true };
  }
  if (!/^\/(zh|en)$/.test(path)) return { address: path, isKept: true };
  const query = readPublicQuery(params);
  return { address: path + publicQueryOf(query), isKept: query.kind !== "search" };
}
