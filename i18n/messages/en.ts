import type { Messages } from "../messages.ts";
import { refusal } from "./en/refusal.ts";
import { session } from "./en/session.ts";
import { site } from "./en/site.ts";

export const en = { refusal, session, site } as const satisfies Messages;
