import type { KeptKind } from "./judge-address.ts";
import { strictPolicy } from "./security-headers.ts";

/** No script runs on a public page, whatever gets into it. */
export const publicPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** A sheet has no form and no session, so that any site may show it. */
const embeddedPolicy = publicPolicy
  .replace("form-action 'self'", "form-action 'none'")
  .replace("frame-ancestors 'none'", "frame-ancestors *");

/** What is said with everything that is kept, by its kind: programs of other sites may read the data. */
export const keptHeaders: Readonly<Record<KeptKind, Readonly<Record<string, string>>>> = {
  publicPage: { "Content-Security-Policy": publicPolicy },
  embedded: { "Content-Security-Policy": embeddedPolicy },
  siteFile: { "Content-Security-Policy": strictPolicy },
  openData: {
    "Content-Security-Policy": strictPolicy,
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag",
    "Cross-Origin-Resource-Policy": "cross-origin",
  },
};
