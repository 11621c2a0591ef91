// npm run kill:writes [-- --writes 10000] [--kills 50] [--seed 1]: acknowledged writes under kill -9.
// Ends with 1 when one is lost or anything else is not as people were told; `--plant hastyServer`
// shows that.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainRefusals } from "#scripts/host/refusal.js";
import { say } from "#scripts/host/say.js";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { startServer } from "#scripts/server/start-server.ts";
import { openHastyServer } from "./hasty-server.ts";
import { judgeOffice } from "./judge-office.ts";
import { withDemoFolder } from "./with-demo-folder.ts";
import { acknowledgedBy, writeUnderKills } from "./write-under-kills.ts";

const { values } = parseArgs({
  options: {
    writes: { type: "string", default: "10000" },
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    plant: { type: "string" },
  },
});

await explainRefusals(async () => {
  await ensureBuilt();
  await withDemoFolder(async (dataDirectory) => {
    const began = Date.now();
    const server = await startServer({
      port: await findFreePort(),
      dataDirectory,
      output: "ignore",
    });
    const [writes, kills, seed] = [values.writes, values.kills, values.seed].map(Number);
    const plan = { writes: writes ?? 0, kills: kills ?? 0, seed: seed ?? 0, run: "k" };
    const hasty = values.plant === "hastyServer" ? await openHastyServer(server.url) : undefined;
    const survivor = await writeUnderKills(server, { dataDirectory, plan, through: hasty?.url });
    hasty?.close();
    await survivor.server.stop();
    const acknowledged = acknowledgedBy(survivor.writers);
    const unanswered = survivor.writers.reduce((sum, writer) => sum + writer.unanswered, 0);
    const refused = survivor.writers.reduce((sum, writer) => sum + writer.refused, 0);
    const file = join(dataDirectory, "guatu.sqlite");
    const { damage, ...figures } = judgeOffice(file, { acknowledged, run: plan.run });
    const seconds = Math.round((Date.now() - began) / 1000);
    const said = { ...figures, ...plan, unanswered, refused, damage: damage || "ok", seconds };
    console.log(say("killed", said));
    const { lost, duplicated, unasked, half } = figures;
    if (lost + duplicated + unasked + half + refused > 0 || damage) process.exitCode = 1;
  });
});
