import { siteOrigin } from "#app/_server/public/site-origin.ts";

/** Written when asked for: the name of the site is known to the running server only. */
export const dynamic = "force-dynamic";

/** What is for staff is nothing to be searched; sheets are shown on other sites. */
const unsearched = [
  "/zh/desk",
  "/en/desk",
  "/zh/sign-in",
  "/en/sign-in",
  "/zh/set-up",
  "/en/set-up",
];

export function GET(): Response {
  const rules = ["User-agent: *", ...unsearched.map((path) => `Disallow: ${path}`)];
  const text = [...rules, "", `Sitemap: ${siteOrigin()}/sitemap.xml`, ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
