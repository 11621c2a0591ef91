import type { Messages } from "../messages.ts";
import { deadline } from "./en/deadline.ts";
import { form } from "./en/form.ts";
import { light } from "./en/light.ts";
import { milestone } from "./en/milestone.ts";
import { project } from "./en/project.ts";
import { refusal } from "./en/refusal.ts";
import { session } from "./en/session.ts";
import { site } from "./en/site.ts";

export const en = {
  deadline,
  form,
  light,
  milestone,
  project,
  refusal,
  session,
  site,
} as const satisfies Messages;
