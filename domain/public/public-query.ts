import { readQuery } from "#domain/search/search-terms.ts";

/** What is asked of the public overview: one of its pages, or projects by words. */
export type PublicQuery =
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "search"; readonly said: string; readonly terms: readonly string[] }
  /** The number of a person was typed: nothing is looked for, and it is repeated nowhere. */
  | { readonly kind: "personal" };

/** More pages than any office has. */
const lastPage = 99;

/**
 * Reads the query of the public overview. What is odd is the first page.
 *
 * @example
 * readPublicQuery(new URLSearchParams("q=六厂 棚户")) //=> { kind: "search", said: "六厂 棚户", … }
 * readPublicQuery(new URLSearchParams("q=13800138000")) //=> { kind: "personal" }
 * readPublicQuery(new URLSearchParams("page=0&utm=x")) //=> { kind: "page", page: 1 }
 */
export function readPublicQuery(asked: URLSearchParams): PublicQuery {
  if (asked.has("number")) return { kind: "personal" };
  const query = readQuery(asked.get("q") ?? "");
  if (query.kind === "personal") return { kind: "personal" };
  if (query.kind === "terms") return { kind: "search", said: query.said, terms: query.terms };
  const page = asked.get("page") ?? "";
  const isPage = /^[1-9]\d?$/.test(page) && Number(page) <= lastPage;
  return { kind: "page", page: isPage ? Number(page) : 1 };
}

/**
 * The one way a query is written: what asks for the same has the same address, and an address holds
 * nobody's number.
 *
 * @example
 * publicQueryOf({ kind: "page", page: 1 }) //=> ""
 * publicQueryOf({ kind: "personal" }) //=> "?number="
 */
export function publicQueryOf(query: PublicQuery): string {
  if (query.kind === "personal") return "?number=";
  if (query.kind === "search") return `?${new URLSearchParams({ q: query.said })}`;
  return query.page === 1 ? "" : `?page=${query.page}`;
}
