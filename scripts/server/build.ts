import { explainRefusals } from "../host/refusal.js";
import { ensureBuilt } from "./ensure-built.ts";

await explainRefusals(ensureBuilt);
