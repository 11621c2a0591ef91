import { expect, test } from "vitest";
import { publicQueryOf, readPublicQuery } from "#domain/public/public-query.ts";
import { publicAddress } from "#scripts/server/public-pages/public-address.ts";

const addressOf = (asked: string) => publicQueryOf(readPublicQuery(new URLSearchParams(asked)));

test.each([
  ["", ""],
  ["page=1", ""],
  ["page=2", "?page=2"],
  ["page=99", "?page=99"],
  ["page=100", ""],
  ["page=02&utm_source=x", ""],
  ["page=-1", ""],
  ["page=2&page=3", "?page=2"],
  ["q=%20%20", ""],
  ["q=six&page=4", "?q=six"],
  ["q=%E5%85%AD%E5%8E%82%E3%80%80%E6%A3%9A%E6%88%B7", "?q=%E5%85%AD%E5%8E%82+%E6%A3%9A%E6%88%B7"],
])("%j is asked under %j", (asked, address) => {
  expect(addressOf(asked)).toBe(address);
  expect(addressOf(address)).toBe(address);
});

test.each([
  "13800138000",
  "138 0013 8000",
  "１３８００１３８０００",
  "410102197508201532",
  "我是410102197508201532",
  "0371-67891234",
  "6222021234567890128",
])("%s goes no further than the guard", (typed) => {
  const url = `/zh?${new URLSearchParams({ q: typed })}`;
  expect(publicAddress(url)).toEqual({ address: "/zh?number=", isKept: true });
});

test("a search is kept for nobody, the pages of the overview are, the rest has no query", () => {
  expect(publicAddress("/zh?q=six")).toEqual({ address: "/zh?q=six", isKept: false });
  expect(publicAddress("/en?page=3")).toEqual({ address: "/en?page=3", isKept: true });
  const sheet = "/zh/projects/p/sheet";
  expect(publicAddress(`${sheet}?paper=A3&q=x`).address).toBe(`${sheet}?paper=A3`);
  expect(publicAddress(`${sheet}?paper=A4`).address).toBe(sheet);
  expect(publicAddress(`${sheet}?paper=A0`).address).toBe(sheet);
  expect(publicAddress("/zh/projects/p?q=six")).toEqual({
    address: "/zh/projects/p",
    isKept: true,
  });
});
