/** Where the rows of the timeline shown are had alone, with some things asked for otherwise. */
export function rowsAddress(asked: Readonly<Record<string, string>>): URL {
  const address = new URL(location.href);
  address.pathname += "/rows";
  address.hash = "";
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address;
}
