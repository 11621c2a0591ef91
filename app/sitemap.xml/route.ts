import { sitemapXml } from "#app/_server/open-data/sitemap-xml.ts";
import { readOpenData } from "#app/_server/public/read-open-data.ts";

/** Written when asked for; the guard in front of the server keeps what was written. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const headers = { "Content-Type": "application/xml; charset=utf-8" };
  return new Response(sitemapXml(await readOpenData()), { headers });
}
