import type { Messages } from "../messages.ts";
import { site } from "./en/site.ts";

export const en = { site } as const satisfies Messages;
