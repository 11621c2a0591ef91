import createNextIntlPlugin from "next-intl/plugin";

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
  // No page is sent before its title: a public page is kept whole, and without the script that would
  // put the title in afterwards.
  htmlLimitedBots: /.*/,
  experimental: {
    globalNotFound: true,
    // A plan file of 5 MB with the form around it; what is larger is refused by the rule that reads it.
    serverActions: { bodySizeLimit: "6mb" },
  },
  // The headers of every answer are set by the guard in front of the server.
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
