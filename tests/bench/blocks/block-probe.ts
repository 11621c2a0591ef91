// Loaded into the server of `npm run bench -- blocks` alone, by NODE_OPTIONS. It looks every few
// milliseconds how long the thread has been at one thing, and says so on a port of its own.
import { createServer } from "node:http";

/** The longest stretch since it was last asked. */
export type LongestBlock = {
  /** milliseconds on the clock on the wall, in which nobody else was answered */
  readonly wall: number;
  /** milliseconds of it in which the thread really ran: what is left when nobody shares the machine */
  readonly busy: number;
};

const lookMs = 5;
const port = Number(process.env.BLOCK_PROBE_PORT);

if (port > 0 && process.argv.some((argument) => argument.endsWith("/dist/bin/next"))) watch();

function watch(): void {
  let longest: LongestBlock = { wall: 0, busy: 0 };
  let last = now();
  const look = () => {
    const { wall, busy } = now();
    const block = { wall: wall - last.wall - lookMs, busy: busy - last.busy };
    longest = {
      wall: Math.max(longest.wall, block.wall),
      busy: Math.max(longest.busy, block.busy),
    };
    last = { wall, busy };
  };
  setInterval(look, lookMs).unref();
  createServer((_, response) => {
    look();
    response.end(JSON.stringify(longest));
    longest = { wall: 0, busy: 0 };
  })
    .listen(port, "127.0.0.1")
    .unref();
}

function now(): LongestBlock {
  const { user, system } = process.threadCpuUsage();
  return { wall: performance.now(), busy: (user + system) / 1000 };
}
