/** Where the rows of the timeline shown are had alone, with one thing asked for otherwise. */
export function rowsAddress(name: "block" | "on", value: string): URL {
  const address = new URL(location.href);
  address.pathname += "/rows";
  address.hash = "";
  address.searchParams.set(name, value);
  return address;
}
