/**
 * Begins one thing in each turn of the event loop, and lets the addresses they come from take
 * turns: what one sends by the thousand keeps no other waiting behind it. While connections arrive
 * nothing is begun: the loop takes one of them in each turn, and whoever stands behind a thousand
 * would wait for a thousand things.
 *
 * @param {(next: () => void) => void} inNextTurn
 * @param {() => boolean} areArriving
 * @returns {(address: string, begin: () => void) => void}
 */
export function createTurnsByAddress(inNextTurn = setImmediate, areArriving = () => false) {
  /**
   * What waits, by address; the address whose turn it is comes first.
   *
   * @type {Map<string, (() => void)[]>}
   */
  const waiting = new Map();

  function beginOne() {
    if (areArriving()) return inNextTurn(beginOne);
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
