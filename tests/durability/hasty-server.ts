import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** So long after its answer is a report passed on. */
const lateMs = 30;

export type HastyServer = { readonly url: string; readonly close: () => void };

/**
 * A planted defect: stands before a server and says of each report that it is saved, before the
 * server has it. One that is killed in between never gets it.
 */
export async function openHastyServer(behind: string): Promise<HastyServer> {
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const pass = () => passOn(behind, { request, body });
    if (request.method === "POST" && request.url?.endsWith("/report")) {
      last = last
        .then(() => delay(lateMs))
        .then(pass)
        .catch(() => undefined);
      response.writeHead(303, { location: `${request.url}?done=report.saved` }).end();
      return;
    }
    await pass()
      .then((answer) => answerAs(response, answer))
      .catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}`, close };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** As the browser sent it, but from where the server expects it. */
function passOn(
  behind: string,
  { request, body }: { request: IncomingMessage; body: Buffer },
): Promise<Response> {
  const { cookie = "", "content-type": type = "" } = request.headers;
  const headers = { cookie, origin: behind, "sec-fetch-site": "same-origin", "content-type": type };
  const { method = "GET", url = "/" } = request;
  const sent = method === "GET" ? {} : { body: new Uint8Array(body) };
  return fetch(`${behind}${url}`, { method, headers, redirect: "manual", ...sent });
}

async function answerAs(response: ServerResponse, answer: Response): Promise<void> {
  const cookies = answer.headers.getSetCookie();
  const location = answer.headers.get("location");
  const headers = { "set-cookie": cookies, ...(location ? { location } : {}) };
  response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
}
