import { type Agent, request } from "node:http";

export type SentPage = { readonly status: number; readonly tag: string; readonly body: Buffer };

/** A page as it is sent, in its encoding: `fetch` would decode it. */
export function askPage(
  url: string,
  { encoding, agent }: { readonly encoding: string; readonly agent?: Agent },
): Promise<SentPage> {
  return new Promise((done, fail) => {
    const headers = { "accept-encoding": encoding };
    const asked = request(url, { headers, ...(agent ? { agent } : {}) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () => {
        const { statusCode: status = 0, headers: said } = answer;
        done({ status, tag: String(said.etag), body: Buffer.concat(parts) });
      });
    });
    asked.on("error", fail);
    asked.end();
  });
}
