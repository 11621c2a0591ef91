/** The headers of a request, by name in small letters; null where one was not sent. */
type SentHeaders = { get(name: string): string | null };

/**
 * Whether a request that changes something comes from our own pages. Fetch Metadata decides
 * where the browser sends it, and the Origin header must then agree; a request that carries
 * neither is refused.
 *
 * @param headers of the request
 * @param publicOrigin the configured origin; without one the Host header stands for it
 * @example
 * isOwnOrigin(new Headers({ host: "guatu.example", origin: "null" }), undefined) //=> false
 */
export function isOwnOrigin(headers: SentHeaders, publicOrigin: string | undefined): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site !== null && site !== "same-origin") return false;
  if (origin === null) return site === "same-origin";
  const asked = originOf(origin);
  const ours = publicOrigin ? originOf(publicOrigin) : hostOrigin(headers, origin);
  return asked !== null && asked === ours;
}

function originOf(url: string): string | null {
  return URL.parse(url)?.origin ?? null;
}

/** The scheme is taken from the Origin itself: TLS may end in front of this server. */
function hostOrigin(headers: SentHeaders, origin: string): string | null {
  return originOf(`${URL.parse(origin)?.protocol}//${headers.get("host")}`);
}
