import { describe, expect, test } from "vitest";
import { believedAddress, readTrustedProxies } from "#scripts/server/guard/client-address.js";

const of = (trusted: string, socket: string, forwarded?: string | string[]) =>
  believedAddress({ socket, forwarded }, readTrustedProxies(trusted));

describe("without a proxy the connection says it, whatever is claimed", () => {
  test.each(["1.2.3.4", "127.0.0.1", "9.9.9.9, 1.2.3.4", "", "nonsense"])("%s", (forwarded) => {
    expect(of("", "203.0.113.7", forwarded)).toBe("203.0.113.7");
  });
});

test.each<[string, string, string | string[] | undefined, string]>([
  ["the proxy says it", "127.0.0.1", "1.2.3.4", "1.2.3.4"],
  ["over IPv6 as well", "::ffff:127.0.0.1", "1.2.3.4", "1.2.3.4"],
  ["what came before was written by whoever asked", "127.0.0.1", "9.9.9.9, 1.2.3.4", "1.2.3.4"],
  ["header lines follow one another", "127.0.0.1", ["9.9.9.9", "1.2.3.4"], "1.2.3.4"],
  [
    "a proxy behind the proxy is none of whom to count",
    "127.0.0.1",
    "1.2.3.4, 10.0.0.9",
    "1.2.3.4",
  ],
  ["a proxy that says nothing counts itself", "127.0.0.1", undefined, "127.0.0.1"],
  ["what is no address is not believed", "127.0.0.1", "unknown", "127.0.0.1"],
  ["ports are left out", "127.0.0.1", "1.2.3.4:5678", "1.2.3.4"],
  ["somebody else's claim is not believed", "203.0.113.7", "1.2.3.4", "203.0.113.7"],
  ["an IPv6 network counts as one", "127.0.0.1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["however it is written", "127.0.0.1", "[2001:DB8:1:2::6]:443", "2001:db8:1:2::/64"],
  ["the shortest too", "::1", undefined, "0:0:0:0::/64"],
])("%s", (_case, socket, forwarded, address) => {
  expect(of("127.0.0.1, 10.0.0.0/8", socket, forwarded)).toBe(address);
});

test.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/8/8", "::1/129", "127.0.0.1/x"])(
  "%s names no proxy",
  (text) => {
    expect(() => readTrustedProxies(text)).toThrow("TRUSTED_PROXY");
  },
);
