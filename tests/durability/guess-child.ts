// Guesses in a process of its own, so that whoever watches the server meanwhile is not kept busy.
import { guessPasswords } from "./guess-passwords.ts";

const [url = "", username = "", guesses = ""] = process.argv.slice(2);
process.send?.(await guessPasswords(url, { username, guesses: Number(guesses) }));
process.disconnect?.();
