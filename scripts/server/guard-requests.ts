// Loaded into the server before anything else: whatever Next listens to has passed our guard.
import { subscribe } from "node:diagnostics_channel";
import { readdirSync } from "node:fs";
import http, { type RequestListener, type Server, type ServerOptions } from "node:http";
import { join } from "node:path";
import { projectRoot } from "../host/project-root.js";
import { readTrustedProxies } from "./guard/client-address.js";
import { guardConnections, guardListener } from "./guard/guard-server.ts";
import { readEndedSessionPages, readRefusalPages } from "./guard/refusal-pages.ts";
import { drawPublicPage } from "./public-pages/draw-public-page.ts";
import { createPublicPageStore } from "./public-pages/public-page-store.ts";

const { createServer } = http;
const holder = globalThis as typeof globalThis & { guatuHasProject?: (slug: string) => boolean };

/** Hosts are checked by the guard, and we offer no other protocol to go over to. */
const options: ServerOptions = { requireHostHeader: false };
Object.assign(options, { shouldUpgradeCallback: () => false });

function hasProject(slug: string): boolean {
  try {
    return holder.guatuHasProject?.(slug) ?? true;
  } catch {
    return true;
  }
}

/** Said by the program when it has the data folder and its jobs have begun. */
const isUp = new Promise<void>((resolve) => {
  subscribe("guatu:up", () => resolve());
});

/** So many connections may wait to be taken; more than Node's 511 come when somebody guesses passwords. */
const backlog = 4096;

/** A connection the system has no room for is tried again by its sender after seconds only. */
function letManyWait(server: Server): void {
  const listen = server.listen.bind(server);
  Object.assign(server, {
    listen: (port: number, host?: string) => listen({ port, host, backlog }),
  });
}

function createGuardedServer(listener: RequestListener): Server {
  const built = join(projectRoot, process.env.NEXT_DIST_DIR ?? ".next");
  const pages = readRefusalPages(built);
  const endedSession = readEndedSessionPages(built);
  const files = new Set(readdirSync(join(projectRoot, "public")));
  const publicOrigin = process.env.PUBLIC_ORIGIN;
  const publicPages = createPublicPageStore((path) => drawPublicPage(server, path));
  subscribe("guatu:public-changed", (paths) => {
    publicPages.forget(paths as readonly string[] | "all");
  });
  const proxies = readTrustedProxies();
  const guarded = {
    pages,
    endedSession,
    files,
    hasProject,
    publicOrigin,
    proxies,
    isUp,
    publicPages,
  };
  const server: Server = createServer(options, guardListener(listener, guarded));
  guardConnections(server, pages);
  letManyWait(server);
  return server;
}

Object.assign(http, { createServer: createGuardedServer });
/** Says to the program that the address of a request stands in its header. */
Object.assign(globalThis, { guatuStampsAddresses: true });
