import { pinyin } from "pinyin-pro";

const longest = 50;

/**
 * An address for a Chinese name: its pinyin, word by word, without tones. A name with nothing to
 * read in it becomes `project`.
 *
 * @example
 * slugOf("六厂前街 2 期") //=> "liu-chang-qian-jie-2-qi"
 */
export function slugOf(name: string): string {
  const words = pinyin(name.normalize("NFKC"), {
    toneType: "none",
    type: "array",
    v: true,
    nonZh: "consecutive",
  });
  const text = words
    .join(" ")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return text.slice(0, longest).replace(/^-+|-+$/g, "") || "project";
}
