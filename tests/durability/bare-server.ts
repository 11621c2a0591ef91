// A server of Node alone, in a process of its own: it reads what it is sent and answers the same page
// to everything. What a watchman waits for it under the same guesses is the machine's part of a wait.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const page = '<form><input type="password" name="password"></form>';

const server = createServer((request, response) => {
  request.resume().once("end", () => response.end(page));
});
server.listen({ port: 0, host: "localhost", backlog: 4096 }, () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://localhost:${port}`);
});
process.once("disconnect", () => process.exit());
