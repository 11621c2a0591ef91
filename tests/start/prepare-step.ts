// What `npm start` does between the build and the server, on the data folder of DATA_DIR.
import { explainFaults } from "#scripts/recovery/explain-faults.ts";
import { prepareData } from "#scripts/server/prepare-data.ts";
import { withHeldFolder } from "#scripts/server/with-held-folder.ts";

await explainFaults(async () => {
  await withHeldFolder(prepareData);
});
