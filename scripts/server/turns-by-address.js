/**
 * Begins one thing in each turn of the event loop, and lets the addresses they come from take
 * turns: what one sends by the thousand keeps no other waiting behind it.
 *
 * @param {(next: () => void) => void} inNextTurn
 * @returns {(address: string, begin: () => void) => void}
 */
export function createTurnsByAddress(inNextTurn = setImmediate) {
  /**
   * What waits, by address; the address whose turn it is comes first.
   *
   * @type {Map<string, (() => void)[]>}
   */
  const waiting = new Map();

  function beginOne() {
    const [[address, queue] = ["", []]] = waiting;
    const begin = queue.shift();
    waiting.delete(address);
    if (queue.length > 0) waiting.set(address, queue);
    if (waiting.size > 0) inNextTurn(beginOne);
    begin?.();
  }

  return (address, begin) => {
    if (waiting.size === 0) inNextTurn(beginOne);
    const queue = waiting.get(address) ?? [];
    queue.push(begin);
    waiting.set(address, queue);
  };
}
