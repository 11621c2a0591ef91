import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#scripts/host/project-root.js";
import { Refusal } from "#scripts/host/refusal.js";
import { runStep } from "#scripts/host/run-step.js";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { startServer } from "#scripts/server/start-server.ts";
import { bytesOf } from "../bytes-of.ts";

/** Under the project, so that it finds the same node_modules. */
const folder = join(projectRoot, ".next-bench");

/**
 * Nothing but Next: one static page that is a paragraph of as many letters as its address says.
 * `/zh-9000` ends in one Chinese character: Node then keeps the page as two-byte text and encodes
 * it anew for each answer, as it must with any Chinese page, while plain ASCII is copied.
 */
const files = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.js": `const root = ${JSON.stringify(projectRoot)};
export default { outputFileTracingRoot: root, turbopack: { root }, agentRules: false,
  experimental: { isrFlushToDisk: false } };`,
  "app/layout.js": `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  "app/[letters]/page.js": `export const dynamic = "force-static";
export const generateStaticParams = () => [];
export default async function Page({ params }) {
  const { letters } = await params;
  const [, chinese, count] = letters.match(/^(zh-)?(\\d+)$/);
  return <p>{"x".repeat(Number(count)) + (chinese ? "\u6302" : "")}</p>;
}`,
};

/**
 * Builds the bare site.
 *
 * @throws Refusal when the build fails
 */
export async function buildBareSite(): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const code = await runStep({
    name: "stepBuildBare",
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "build", folder],
    env: { NODE_ENV: "production" },
  });
  if (code !== 0) throw new Refusal("buildFailed");
}

export type BarePages = { ascii: string; chinese: string };

/** Serves the bare site for as long as `use` runs, with the addresses of pages of so many bytes. */
export async function withBarePages<T>(
  bytes: number,
  use: (pages: BarePages) => Promise<T>,
): Promise<T> {
  const port = await findFreePort();
  const server = await startServer({ port, site: folder, pages: ["/1000"], output: "ignore" });
  try {
    const ascii = await bareUrlOf(`${server.url}/`, bytes);
    return await use({ ascii, chinese: await bareUrlOf(`${server.url}/zh-`, bytes) });
  } finally {
    await server.stop();
  }
}

/**
 * A letter may stand in the page more than once (as markup and as data), so what one costs is
 * measured first.
 *
 * @throws Error when no page has that many bytes
 */
async function bareUrlOf(start: string, bytes: number): Promise<string> {
  const [small, large] = [await bytesOf(`${start}1000`), await bytesOf(`${start}9000`)];
  const perLetter = (large - small) / 8000;
  const page = `${start}${Math.round(1000 + (bytes - small) / perLetter)}`;
  const got = await bytesOf(page);
  if (Math.abs(got - bytes) > 100) throw new Error(`${page} has ${got} bytes, not ${bytes}`);
  return page;
}
