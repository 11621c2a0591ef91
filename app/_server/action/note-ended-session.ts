import "server-only";
import { channel } from "node:diagnostics_channel";

const ended = channel("guatu:session-ended");

/**
 * Tells the guard in front of the server that a form came after its session had ended. One that no
 * script sent would be led to the sign-in page and be lost; the guard gives it back instead.
 */
export function noteEndedSession(): void {
  ended.publish({});
}
