import createNextIntlPlugin from "next-intl/plugin";

/** Public pages are static, so their inline scripts cannot carry a nonce. */
const publicPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // The types are checked by `npm run check` and in CI; a newcomer's first start need not wait.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3"],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  experimental: {
    isrFlushToDisk: false,
    globalNotFound: true,
    // A plan file of 5 MB with the form around it; what is larger is refused by the rule that reads it.
    serverActions: { bodySizeLimit: "6mb" },
  },
  // The headers of every answer are set by the guard in front of the server.
  headers: async () =>
    ["/:locale(zh|en)", "/:locale(zh|en)/projects/:slug"].map((source) => ({
      source,
      headers: [
        { key: "Content-Security-Policy", value: publicPolicy },
        { key: "Cache-Control", value: "public, max-age=0, must-revalidate" },
      ],
    })),
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
