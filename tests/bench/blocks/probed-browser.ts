import { type DrawnForm, PlainBrowser } from "../plain-browser.ts";
import { askLongestBlock } from "./ask-longest-block.ts";
import type { LongestBlock } from "./block-probe.ts";
import { actionsOf } from "./sent-actions.ts";

/** One request with what came of it. */
export type Probed = LongestBlock & {
  readonly status: number;
  readonly bytes: number;
  /** milliseconds from asking to the last byte */
  readonly took: number;
  readonly location: string | null;
  readonly page: string;
};

/** A browser that learns from the server how long each request of its kept all others waiting. */
export class ProbedBrowser extends PlainBrowser {
  /** The names of the actions that any of them has sent. */
  static readonly sent = new Set<string>();
  readonly #probePort: number;

  constructor(url: string, probePort: number) {
    super(url);
    this.#probePort = probePort;
  }

  /** Asks with nothing else under way, and looks at the longest stretch of the server meanwhile. */
  async probe(ask: () => Promise<Response>): Promise<Probed> {
    await askLongestBlock(this.#probePort);
    const began = performance.now();
    const response = await ask();
    const body = Buffer.from(await response.arrayBuffer());
    const took = performance.now() - began;
    const block = await askLongestBlock(this.#probePort);
    const { status } = response;
    const location = response.headers.get("location");
    return { ...block, status, bytes: body.length, took, location, page: body.toString() };
  }

  override post(
    form: DrawnForm,
    ...rest: [
      typed?: Readonly<Record<string, string | Blob>>,
      more?: Readonly<Record<string, string>>,
    ]
  ): Promise<Response> {
    for (const name of actionsOf(form.fields)) ProbedBrowser.sent.add(name);
    return super.post(form, ...rest);
  }
}
