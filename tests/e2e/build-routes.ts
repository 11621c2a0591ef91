import { readFileSync } from "node:fs";
import { join } from "node:path";

type Actions = Record<string, { exportedName: string; workers: Record<string, unknown> }>;

const server = join(import.meta.dirname, "../../.next");

function readBuilt<T>(name: string): T {
  return JSON.parse(readFileSync(join(server, name), "utf8"));
}

export type BuiltAction = { readonly id: string; readonly name: string; readonly page: string };

/** Every action of the build by the id a browser sends, and a page that it can be sent to. */
export function builtActions(): BuiltAction[] {
  const { node } = readBuilt<{ node: Actions }>("server/server-reference-manifest.json");
  const routes = readBuilt<Record<string, string>>("app-path-routes-manifest.json");
  return Object.entries(node).map(([id, { exportedName, workers }]) => {
    const page = Object.keys(workers)[0]?.replace(/^app/, "") ?? "";
    return { id, name: exportedName, page: routes[page] ?? "" };
  });
}

/** Every route of the build, page or handler, as its folders spell it. */
export function builtRoutes(): string[] {
  return Object.values(readBuilt<Record<string, string>>("app-path-routes-manifest.json")).sort();
}
