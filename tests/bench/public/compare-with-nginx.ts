import { reserveFront } from "#tests/e2e/nginx-in-front.ts";
import { askPage } from "./ask-page.ts";
import { compareThroughput, type Throughput } from "./compare-throughput.ts";

/** What a browser and a plain reader ask for. */
const encodings = ["br", "identity"] as const;

export type BehindNginx = Readonly<Record<(typeof encodings)[number], Throughput>>;

/**
 * A public page behind nginx, as `deploy/nginx.conf` puts it there, beside the very same bytes as a
 * file of that nginx: the best that a public page could be.
 */
export async function compareWithNginx(office: string, path: string): Promise<BehindNginx> {
  const front = await reserveFront();
  try {
    const bodies = await Promise.all(
      encodings.map(async (encoding) => {
        const { body } = await askPage(office + path, { encoding });
        return [encoding, body] as const;
      }),
    );
    await front.open(office, Object.fromEntries(bodies));
    const compare = (encoding: string) =>
      compareThroughput(front.url + path, `${front.url}/files/${encoding}`, {
        headers: { "accept-encoding": encoding },
      });
    return { br: await compare("br"), identity: await compare("identity") };
  } finally {
    await front.close();
  }
}
