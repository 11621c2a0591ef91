import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import type { Drawing } from "./draw-public-page.ts";
import { withoutScripts } from "./without-scripts.ts";

/** A public page or file as it is sent, byte for byte. */
export type PublicPage = {
  readonly type: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
  readonly tag: string;
  readonly drawnAt: Date;
};

/** The ones a browser may ask for, the best first. */
export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

const quality = { params: { [zlib.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * Encodes a drawn page once for all its readers. A public page works without a script, so it is sent
 * without one. The work is done beside the thread that answers.
 */
export async function makePublicPage(
  { body, headers }: Pick<Drawing, "body" | "headers">,
  drawnAt: Date,
): Promise<PublicPage> {
  const type = headers["content-type"] ?? "application/octet-stream";
  const identity = type.startsWith("text/html") ? bare(body) : body;
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, quality),
    promisify(gzip)(identity),
  ]);
  const tag = `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 27)}"`;
  return { type, bodies: { br, gzip: gzipped, identity }, tag, drawnAt };
}

/** A letter for each byte: what is taken out is ASCII, and reading megabytes of Chinese takes long. */
function bare(page: Buffer): Buffer {
  return Buffer.from(withoutScripts(page.toString("latin1")), "latin1");
}
