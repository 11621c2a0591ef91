import "server-only";
import { formatTime } from "#i18n/format-day.ts";

/** The time of day it is in Shanghai, for what says when it was drawn; no figure hangs on it. */
export function timeOfDay(): string {
  return formatTime(Date.now());
}
