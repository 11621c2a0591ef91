import createNextIntlPlugin from "next-intl/plugin";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

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
  // A first segment that is no language would match `[locale]`, whose notFound() is a blank page
  // without a script; an address that matches nothing gets the page that is written out.
  rewrites: async () => ({
    afterFiles: [
      {
        source: "/:first((?!(?:zh|en)(?:/|$))[^/]+)/:rest*",
        destination: "/zh/no/such/page",
      },
    ],
  }),
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    ...["/:locale(zh|en)", "/:locale(zh|en)/projects/:slug*"].map((source) => ({
      source,
      headers: [
        { key: "Content-Security-Policy", value: publicPolicy },
        { key: "Cache-Control", value: "public, max-age=0, must-revalidate" },
      ],
    })),
  ],
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
