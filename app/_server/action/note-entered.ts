import "server-only";
import { channel } from "node:diagnostics_channel";

const entered = channel("guatu:entered");

/**
 * Tells the guard in front of the server that a request has reached code of ours. One that fails
 * before was not readable, which is the fault of whoever sent it.
 */
export function noteEntered(): void {
  entered.publish({});
}
