import type { IncomingHttpHeaders } from "node:http";
import type { Destination } from "./judge-address.ts";

/**
 * A page that tells nobody where its readers come from (`Referrer-Policy: no-referrer`) has its own
 * form sent with `Origin: null`. Where the browser says that it is our own page all the same, the
 * origin is named again, for whoever asks for it behind the guard; so it is for old browsers that
 * say nothing of it, since a receipt is read without a session and changes nothing. What another
 * site sends stays as it is.
 */
export function nameHiddenOrigin(
  headers: IncomingHttpHeaders,
  { kind }: Destination,
  publicOrigin: string | undefined,
): void {
  const site = headers["sec-fetch-site"];
  if (
    kind !== "receipt" ||
    headers.origin !== "null" ||
    (site !== undefined && site !== "same-origin")
  )
    return;
  headers.origin = publicOrigin ?? `http://${headers.host}`;
}
