import { pinyin } from "pinyin-pro";

/** A name as it may be typed in Latin letters: every reading, separated by spaces. */
export interface PinyinIndex {
  readonly pinyin: string;
  readonly initials: string;
}

/** Above this many ways to read a name its given name keeps the usual reading alone. */
const mostReadings = 48;

/**
 * The pinyin of a name without tones or spaces, and its initials, in all readings of characters
 * that have several: 曾 is zeng and ceng, 单 is shan, dan and chan. The reading as a surname comes
 * first. ü is written v and yu (lv, lyu). Words in Latin letters count as one syllable each; what
 * is neither is left out.
 *
 * @example
 * pinyinIndexOf("曾小明") //=> { pinyin: "zengxiaoming cengxiaoming", initials: "zxm cxm" }
 */
export function pinyinIndexOf(name: string): PinyinIndex {
  const characters = name.normalize("NFKC").match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const surname = surnameReading(characters.slice(0, 2).join(""));
  const readings = characters.map((character, index) =>
    unique([...(surname[index] ?? []), ...readingsOf(character)]),
  );
  const ways = readings.reduce((product, { length }) => product * length, 1);
  const kept =
    ways <= mostReadings
      ? readings
      : readings.map((all, index) => (index === 0 ? all : all.slice(0, 1)));
  const spelt = kept.reduce((heads, all) => combine(heads, all), [""]);
  const initials = kept.reduce((heads, all) => combine(heads, unique(all.map(initialOf))), [""]);
  return { pinyin: unique(spelt).join(" "), initials: unique(initials).join(" ") };
}

function combine(heads: readonly string[], readings: readonly string[]): string[] {
  return heads.flatMap((head) => readings.map((reading) => head + reading));
}

function initialOf(reading: string): string {
  return [...reading][0] ?? "";
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

const options = { toneType: "none", type: "array", v: true } as const;
const knownReadings = new Map<string, readonly string[]>();
const knownSurnames = new Map<string, readonly (readonly string[])[]>();

/** By their frequency; a character or a word that has none stands for itself. */
function readingsOf(text: string): readonly string[] {
  return remember(knownReadings, text, () => {
    if (!/^\p{Script=Han}$/u.test(text)) return [text.toLowerCase()];
    return pinyin(text, { ...options, multiple: true }).flatMap(bothWays);
  });
}

/** The readings as a surname of the first one or two characters; none for what begins otherwise. */
function surnameReading(start: string): readonly (readonly string[])[] {
  return remember(knownSurnames, start, () => {
    const characters = [...start];
    if (!characters.every((character) => /^\p{Script=Han}$/u.test(character))) return [];
    return pinyin(start, { ...options, surname: "head" })
      .slice(0, 2)
      .map(bothWays);
  });
}

/** ü after l and n: v on a keyboard, yu on a passport. */
function bothWays(reading: string): string[] {
  return /^[ln]v/.test(reading) ? [reading, reading.replace("v", "yu")] : [reading];
}

const mostKnown = 20_000;

function remember<T>(known: Map<string, T>, key: string, compute: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  if (known.size < mostKnown) known.set(key, value);
  return value;
}
