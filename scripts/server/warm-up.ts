const pages = ["/zh/sign-in", "/en/sign-in", "/zh", "/en"];
const rounds = 3;
const connections = 300;

/**
 * Asks a server that has just come up for what will be asked of it first, before anybody is told that
 * it is there: the program is read and compiled at the first request of its kind, and whoever comes
 * at that moment would wait for it. A page that fails says nothing here; `findTroubles` tells of it.
 */
export async function warmUp(url: string): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const page of pages) await ask(url + page);
  await Promise.all(Array.from({ length: connections }, () => ask(`${url}/healthz`)));
}

/** On a connection of its own, as strangers come. */
async function ask(address: string): Promise<void> {
  try {
    const response = await fetch(address, { headers: { connection: "close" } });
    await response.arrayBuffer();
  } catch {
    // The server has ended, which is told by whoever waits for it.
  }
}
