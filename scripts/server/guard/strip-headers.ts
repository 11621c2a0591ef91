import type { IncomingHttpHeaders } from "node:http";

/**
 * What Next and we say to ourselves in headers, and what a proxy may claim about a request only
 * through `PUBLIC_ORIGIN`. Ranges and preconditions, which a server may ignore, are never needed
 * for pages and files this small.
 */
const unheard = [
  /^x-(middleware|nextjs|next|invoke|matched|now|vercel|guatu|prerender|action|rewrite)-/,
  /^next-(?!(action|router-state-tree|url)$)/,
  /^(x-forwarded-(host|proto|port|server)|forwarded)$/,
  /^(range|if-range|if-match|if-unmodified-since|upgrade)$/,
];

/**
 * Leaves of the headers what may be heard: nothing of Next's own, no cookie of somebody else, and on
 * public places no cookie at all.
 */
export function stripHeaders(
  headers: IncomingHttpHeaders,
  { isStaff, publicOrigin }: { isStaff: boolean; publicOrigin: string | undefined },
): void {
  for (const name of Object.keys(headers)) {
    if (unheard.some((pattern) => pattern.test(name))) delete headers[name];
  }
  if (headers.rsc !== "1") delete headers.rsc;
  const cookie = isStaff ? ownCookies(headers.cookie ?? "") : "";
  if (cookie) headers.cookie = cookie;
  else delete headers.cookie;
  const host = publicOrigin && URL.parse(publicOrigin)?.host;
  if (host) headers["x-forwarded-host"] = host;
}

/**
 * The cookies that we set ourselves.
 *
 * @example
 * ownCookies("a=1; guatu.session=x; __prerender_bypass=y") //=> "guatu.session=x"
 */
export function ownCookies(cookie: string): string {
  const isOwn = (pair: string) => /^(__(Secure|Host)-)?guatu\.[\w.-]+=/.test(pair);
  return cookie
    .split(";")
    .map((pair) => pair.trim())
    .filter(isOwn)
    .join("; ");
}
