/**
 * The commands with which anyone works a draw out again from its seed and its list: one checks the
 * list against its published hash, the other prints rank, SHA-256 and code of every household.
 * POSIX shell with `sha256sum`.
 *
 * @param file the name under which the list was downloaded
 * @example
 * drawRecipe("2015043", "list.txt").check //=> "sha256sum 'list.txt'"
 */
export function drawRecipe(seed: string, file: string): { check: string; order: string } {
  const list = quoted(file);
  const lot = `printf '%s|%s' ${quoted(seed)} "$c" | sha256sum | cut -c1-64`;
  return {
    check: `sha256sum ${list}`,
    order: `while IFS= read -r c; do printf '%s %s\\n' "$(${lot})" "$c"; done < ${list} | LC_ALL=C sort | cat -n`,
  };
}

/** One word of a shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
