// npm run bench [-- as-of|search|public|timeline|slider|workbook|import|ledger|blocks] [--sizes 100,1000]
// [--rounds 1]: everything, or one part.
import { parseArgs } from "node:util";
import { explainRefusals } from "#scripts/host/refusal.js";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { benchAsOf } from "./bench-as-of.ts";
import { benchImport } from "./bench-import.ts";
import { benchSearch } from "./bench-search.ts";
import { benchSlider } from "./bench-slider.ts";
import { benchWorkbook } from "./bench-workbook.ts";
import { benchBlocks } from "./blocks/bench-blocks.ts";
import { benchLedger } from "./ledger/bench-ledger.ts";
import { benchPublicPage } from "./public/bench-public-page.ts";
import { benchTimeline } from "./timeline/bench-timeline.ts";

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "100,1000,10000" },
    households: { type: "string", default: "2000,10000,20000,100000" },
    rounds: { type: "string" },
    only: { type: "string", default: "" },
  },
});
const isAsked = (part: string) => parts.length === 0 || parts.includes(part);

await explainRefusals(async () => {
  if (isAsked("as-of")) await benchAsOf();
  if (isAsked("search")) await benchSearch();
  if (isAsked("workbook")) await benchWorkbook();
  if (isAsked("import")) await benchImport();
  if (!["public", "timeline", "slider", "ledger", "blocks"].some(isAsked)) return;
  await ensureBuilt();
  if (isAsked("blocks")) {
    const { only } = values;
    const rounds = Number(values.rounds ?? 3);
    await benchBlocks({ projects: 500, households: 20_000, rounds, only });
  }
  if (isAsked("slider")) await benchSlider();
  if (isAsked("ledger")) await benchLedger(values.households.split(",").map(Number));
  if (isAsked("public")) await benchPublicPage();
  if (isAsked("timeline")) {
    await benchTimeline({
      sizes: values.sizes.split(",").map(Number),
      rounds: Number(values.rounds ?? 5),
    });
  }
});
