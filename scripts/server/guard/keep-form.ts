import type { IncomingMessage, ServerResponse } from "node:http";

/** Of all forms together that are kept while they are answered; the next ones are not. */
const mostKeptBytes = 64 * 1024 * 1024;
let keptBytes = 0;

/** The form as it was sent, read; undefined where it could not be kept or read. */
export type KeptForm = () => Promise<FormData | undefined>;

/**
 * Keeps a form beside whoever reads it, in memory and until it is answered. To be called before the
 * first byte has been read.
 */
export function keepForm(request: IncomingMessage, response: ServerResponse): KeptForm {
  const handOn = request.push.bind(request);
  let parts: Buffer[] = [];
  let length = 0;
  let isWhole = false;
  let isCut = false;
  const letGo = () => {
    keptBytes -= length;
    length = 0;
    parts = [];
    isWhole = false;
  };
  request.push = (chunk: Buffer | null) => {
    if (chunk === null) isWhole = !isCut;
    else if (isCut || keptBytes + chunk.length > mostKeptBytes) isCut = true;
    else {
      length += chunk.length;
      keptBytes += chunk.length;
      parts.push(chunk);
    }
    return handOn(chunk);
  };
  response.once("close", letGo);
  return async () => {
    if (!isWhole) return undefined;
    const headers = { "content-type": request.headers["content-type"] ?? "" };
    const sent = new Response(Buffer.concat(parts), { headers });
    return sent.formData().catch(() => undefined);
  };
}
