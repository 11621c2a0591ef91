import { BlockList, isIP } from "node:net";
import { Refusal } from "../../host/refusal.js";

/**
 * Whom the address in X-Forwarded-For is believed: the addresses and networks of the proxy,
 * separated by commas.
 *
 * @param {string | undefined} text for example "127.0.0.1, 10.0.0.0/8"
 * @throws {Refusal} where one of them is none
 */
export function readTrustedProxies(text = process.env.TRUSTED_PROXY) {
  const proxies = new BlockList();
  const entries = (text ?? "").split(",").map((entry) => entry.trim());
  for (const entry of entries.filter((each) => each !== "")) {
    const [address = "", bits, ...rest] = entry.split("/");
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const isBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (version === 0 || !isBits || rest.length > 0) throw new Refusal("notAProxy", { entry });
    proxies.addSubnet(address, Number(bits ?? most), version === 4 ? "ipv4" : "ipv6");
  }
  return proxies;
}

/** Where the program reads it; whatever is sent there is written over. */
export const addressHeader = "x-guatu-address";

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {BlockList} proxies
 */
export function addressOf({ socket, headers }, proxies) {
  const forwarded = headers["x-forwarded-for"];
  return believedAddress({ socket: socket.remoteAddress, forwarded }, proxies);
}

/**
 * The address a request counts for: the one at the other end of the connection; where that is the
 * proxy, the last one in X-Forwarded-For that is not a proxy too. What stands before it was written
 * by whoever asked. Of an IPv6 address the network counts, since each of its hosts has any number.
 *
 * @param {{ socket: string | undefined, forwarded: string | string[] | undefined }} request
 * @param {BlockList} proxies
 * @returns {string}
 */
export function believedAddress({ socket, forwarded }, proxies) {
  const claimed = [forwarded ?? []].flat().join(",").split(",").toReversed();
  let address = plainAddress(socket ?? "");
  for (const claim of claimed) {
    if (!isOf(proxies, address)) break;
    const next = plainAddress(claim.trim());
    if (isIP(next) === 0) break;
    address = next;
  }
  return networkOf(address);
}

/**
 * @param {BlockList} proxies
 * @param {string} address
 */
function isOf(proxies, address) {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, version === 4 ? "ipv4" : "ipv6");
}

/**
 * Without the port and the brackets some proxies write, and IPv4 as itself where the connection
 * speaks IPv6.
 *
 * @param {string} text
 */
function plainAddress(text) {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? text;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  return /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(mapped)?.[1] ?? mapped;
}

/** @param {string} address */
function networkOf(address) {
  if (isIP(address) !== 6) return address;
  const [head = "", tail = ""] = (address.split("%")[0] ?? "").split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const missing = Math.max(0, 8 - left.length - right.length);
  const groups = address.includes("::") ? [...left, ...Array(missing).fill("0"), ...right] : left;
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
