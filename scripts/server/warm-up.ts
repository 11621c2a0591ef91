/** The last is a file and not asked for this way, but refused after its program has been read. */
const pages = ["/zh/sign-in", "/en/sign-in", "/zh", "/en", "/zh/desk/households/excel/export"];
const rounds = 3;
const connections = 300;
const signIns = 30;

/**
 * Asks a server that has just come up for what will be asked of it first, before anybody is told that
 * it is there: the program is read and compiled at the first request of its kind, and whoever comes
 * at that moment would wait for it. A page that fails says nothing here; `findTroubles` tells of it.
 */
export async function warmUp(url: string): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const page of pages) await ask(url + page);
  for (let round = 0; round < rounds; round++) {
    await Promise.all(Array.from({ length: signIns }, () => sendEmptySignIn(url)));
    await Promise.all(Array.from({ length: connections }, () => ask(`${url}/healthz`)));
  }
}

/** The form of the sign-in page as it stands there: refused before a try is counted. */
async function sendEmptySignIn(url: string): Promise<void> {
  const address = `${url}/zh/sign-in`;
  const page = await ask(address);
  const body = new FormData();
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const [name = "", value = ""] = ["name", "value"].map(
      (attribute) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1],
    );
    if (name) body.set(name, value.replaceAll("&quot;", '"'));
  }
  const origin = process.env.PUBLIC_ORIGIN ?? url;
  await ask(address, { method: "POST", headers: { origin }, body });
}

/** On a connection of its own, as strangers come. */
async function ask(address: string, sent: RequestInit = {}): Promise<string> {
  try {
    const headers = { ...sent.headers, connection: "close" };
    const response = await fetch(address, { ...sent, headers });
    return await response.text();
  } catch {
    // The server has ended, which is told by whoever waits for it.
    return "";
  }
}
