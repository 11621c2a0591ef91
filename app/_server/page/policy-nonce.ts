import "server-only";

/** The nonce the proxy put into the policy of this answer. */
export function policyNonce(request: Request): string {
  const policy = request.headers.get("Content-Security-Policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
}
