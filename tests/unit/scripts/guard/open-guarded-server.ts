import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { refusalKinds } from "#domain/core/refusal-kind.ts";
import { readTrustedProxies } from "#scripts/server/guard/client-address.js";
import { guardConnections, guardListener } from "#scripts/server/guard/guard-server.ts";
import { drawPublicPage } from "#scripts/server/public-pages/draw-public-page.ts";
import { createPublicPageStore } from "#scripts/server/public-pages/public-page-store.ts";
import { sendBytes } from "#tests/e2e/send-bytes.ts";

/** Each page is its own name. */
const pages = Object.fromEntries(refusalKinds.map((kind) => [kind, Buffer.from(kind)])) as Record<
  (typeof refusalKinds)[number],
  Buffer
>;

/** A server behind the guard that knows one project and one public file. */
export async function openGuardedServer(
  listener: RequestListener,
  {
    publicOrigin,
    trustedProxy = "",
    isUp = Promise.resolve(),
  }: { publicOrigin?: string; trustedProxy?: string; isUp?: Promise<unknown> } = {},
) {
  const hasProject = (slug: string) => slug === "known";
  const files = new Set(["favicon.svg"]);
  const proxies = readTrustedProxies(trustedProxy);
  const publicPages = createPublicPageStore((path) => drawPublicPage(server, path));
  const page = '<form action="{action}">{fields}<ul>{typed}</ul>';
  const endedSession = { zh: page, en: page };
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
  const server: Server = createServer(
    { requireHostHeader: false },
    guardListener(listener, guarded),
  );
  guardConnections(server, pages);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    /** What comes back for bytes sent as they are. */
    send: (bytes: string, encoding?: BufferEncoding) => sendBytes(port, bytes, encoding),
    forget: publicPages.forget,
    close: () => server.close(),
  };
}
