/** On every answer, whoever makes it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The policy of an answer that is no page of ours with a policy of its own. */
export const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; " +
  "frame-ancestors 'none'; base-uri 'none'";
