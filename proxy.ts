import { type NextRequest, NextResponse } from "next/server";
import { preferredLocale } from "#i18n/locales.ts";

/**
 * Sends `/` to the reader's language and gives each staff page its own script nonce. It is no
 * boundary of authorisation: every page and every action asks for itself who is there.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname === "/") {
    const locale = preferredLocale(request.headers.get("accept-language"));
    const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
    response.headers.set("Vary", "Accept-Language");
    return response;
  }
  const policy = staffPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-guatu-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

function staffPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

export const config = {
  matcher: ["/", "/(zh|en)/(sign-in|set-up|desk)/:path*", "/(zh|en)/(sign-in|set-up|desk)"],
};
