import { randomBytes } from "node:crypto";
import { request as ask, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What the program answered when it was asked for a page. */
export type Drawing = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

const drawHeader = "x-guatu-draw";
/** Known to this process alone: whoever else sends the header gets the page like everybody. */
const word = randomBytes(24).toString("base64url");

/** Whether a request is the server's own, for a page to be drawn. */
export function isOwnDraw(headers: IncomingHttpHeaders): boolean {
  return headers[drawHeader] === word;
}

/**
 * Asks the program for a page over a connection of its own, so that a reader who hangs up does not
 * take the page away from the others.
 *
 * @throws Error where no whole answer comes
 */
export function drawPublicPage(server: Server, path: string): Promise<Drawing> {
  const { address, port } = server.address() as AddressInfo;
  const host = address === "::" || address === "0.0.0.0" ? "localhost" : address;
  const headers = { [drawHeader]: word, host: "localhost", accept: "*/*" };
  return new Promise((resolve, reject) => {
    const request = ask({ host, port, path, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { statusCode: status = 500, headers: said } = answer;
        resolve({ status, headers: said, body: Buffer.concat(parts) });
      });
      answer.on("error", reject);
    });
    request.on("error", reject);
    request.end();
  });
}
