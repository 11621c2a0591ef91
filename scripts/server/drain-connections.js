// Loaded into the server before anything else. Told to stop, Node takes no new connections, but goes
// on serving whoever keeps an old one busy, for as long as they do. This lets go of each connection
// with the answer that is under way.
import { subscribe } from "node:diagnostics_channel";

/** @typedef {{ server: import("node:http").Server, response: import("node:http").ServerResponse }} Served */

subscribe("http.server.request.start", (message) => {
  const { server, response } = /** @type {Served} */ (message);
  if (!server.listening) response.shouldKeepAlive = false;
});

subscribe("http.server.response.finish", (message) => {
  const { server } = /** @type {Served} */ (message);
  if (!server.listening) setImmediate(() => server.closeIdleConnections());
});
