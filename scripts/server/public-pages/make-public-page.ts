import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { withoutScripts } from "./without-scripts.ts";

/** A public page as it is sent, byte for byte. */
export type PublicPage = {
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
export async function makePublicPage(drawn: Buffer, drawnAt: Date): Promise<PublicPage> {
  // A letter for each byte: what is taken out is ASCII, and reading megabytes of Chinese takes long.
  const identity = Buffer.from(withoutScripts(drawn.toString("latin1")), "latin1");
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, quality),
    promisify(gzip)(identity),
  ]);
  const tag = `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 27)}"`;
  return { bodies: { br, gzip: gzipped, identity }, tag, drawnAt };
}
