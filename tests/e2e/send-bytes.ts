import { connect } from "node:net";

/** What a server of this machine answers to bytes sent as they are, until it hangs up. */
export function sendBytes(
  port: number,
  bytes: string,
  encoding: BufferEncoding = "utf8",
): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "localhost", () => socket.write(bytes));
    socket.setEncoding(encoding);
    socket.on("data", (text) => {
      answer += text;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
