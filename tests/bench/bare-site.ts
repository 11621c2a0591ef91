import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#scripts/host/project-root.js";
import { Refusal } from "#scripts/host/refusal.js";
import { runStep } from "#scripts/host/run-step.js";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { startServer } from "#scripts/server/start-server.ts";
import { bytesOf } from "./bytes-of.ts";

/** Under the project, so that it finds the same node_modules. */
const folder = join(projectRoot, ".next-bench");

/** Nothing but Next: one static page that is a paragraph of as many letters as its address says. */
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
  return <p>{"x".repeat(Number((await params).letters))}</p>;
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
  const built = await runStep({
    name: "stepBuildBare",
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "build", folder],
    env: { NODE_ENV: "production" },
  });
  if (!built) throw new Refusal("buildFailed");
}

/** Serves the bare site for as long as `use` runs, with the address of a page of so many bytes. */
export async function withBarePage<T>(bytes: number, use: (url: string) => Promise<T>): Promise<T> {
  const port = await findFreePort();
  const server = await startServer({ port, site: folder, pages: ["/1000"], output: "ignore" });
  try {
    return await use(await bareUrlOf(server.url, bytes));
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
async function bareUrlOf(url: string, bytes: number): Promise<string> {
  const [small, large] = [await bytesOf(`${url}/1000`), await bytesOf(`${url}/9000`)];
  const perLetter = (large - small) / 8000;
  const page = `${url}/${Math.round(1000 + (bytes - small) / perLetter)}`;
  const got = await bytesOf(page);
  if (Math.abs(got - bytes) > 100) throw new Error(`${page} has ${got} bytes, not ${bytes}`);
  return page;
}
