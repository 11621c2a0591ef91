import type { IncomingMessage } from "node:http";

/** Of all forms together that are held: so many at once are no people at work. */
const mostHeldBytes = 64 * 1024 * 1024;
let heldBytes = 0;

type Holding = {
  maxBytes: number;
  /** Called once, when all of it has come; what follows reads it like any form. */
  onWhole: () => void;
  /** Called once, instead, with 413 for a form too long and 503 where too many are held. */
  onRefused: (status: 413 | 503) => void;
};

/**
 * Takes in a form that does not say how long it is, as proxies send one on that read it piece by
 * piece (`Transfer-Encoding: chunked`), and counts it before anybody else sees anything of it. To
 * be called before the first byte has been read. What comes after a refusal is read and dropped.
 */
export function holdBody(request: IncomingMessage, holding: Holding): void {
  const { maxBytes, onWhole, onRefused } = holding;
  const handOn = request.push.bind(request);
  let held: Buffer[] = [];
  let length = 0;
  let isRefused = false;
  const letGo = () => {
    heldBytes -= length;
    length = 0;
    held = [];
  };
  request.once("close", letGo);
  request.push = (chunk: Buffer | null) => {
    if (chunk === null) {
      request.push = handOn;
      if (isRefused) return handOn(null);
      request.headers["content-length"] = String(length);
      delete request.headers["transfer-encoding"];
      onWhole();
      for (const part of held) handOn(part);
      letGo();
      return handOn(null);
    }
    if (isRefused) return true;
    length += chunk.length;
    heldBytes += chunk.length;
    held.push(chunk);
    if (length <= maxBytes && heldBytes <= mostHeldBytes) return true;
    isRefused = true;
    const status = length > maxBytes ? 413 : 503;
    letGo();
    onRefused(status);
    return true;
  };
}
