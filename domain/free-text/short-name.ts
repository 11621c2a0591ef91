const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Surnames that are function words too: a name begins with them only where no other word follows. */
const functionWords = new Set("于和向从应曾经时全都由同");
const placeBehind =
  /^(?:路(?![过上])|街|巷|村(?!民)|镇|乡|县|市(?!民)|区(?![分别])|大道|小区|社区|广场|公园|大桥|花园|家园)/;
const called = "先生|女士|小姐|同志|老人|大爷|大妈|大娘|阿姨|师傅";
const family = "家(?![具电园])|户(?![型口数])|本人|夫妇|夫妻|一家";
const does = "说|称|表示|不同意|同意|拒|要求|反映|未签|已签|不签|不在|没来";
const has = "的(?:房|家|户|儿|女|妻|父|母|电话|身份)";
const personBehind = new RegExp(`^(?:${called}|${family}|${does}|${has})`);
const personBefore =
  /(?:户主|业主|居民|住户|村民|产权人|承租人|权利人|被征收人|当事人|申请人|联系人|姓名|名叫)[::]?$/;

/**
 * Whether a name of two Chinese characters is a name where it stands. It must begin a word, by the
 * dictionary of the program: 王强 stands in 王强调解, not in 本周强调. Where the two are an ordinary word
 * (高峰, 平安) it counts with what is said of persons only: 高峰同志, 户主平安. The name of a road, a
 * village or a district is none: 王强路.
 *
 * @param text without spaces
 * @example
 * isShortNameIn("请王强调解", "王强") //=> true
 * isShortNameIn("工程建设进度", "程建") //=> false
 */
export function isShortNameIn(text: string, name: string): boolean {
  const ends = new Map(
    [...words.segment(text)].map(({ index, segment }) => [index, index + segment.length]),
  );
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const wordEnd = ends.get(at);
    if (wordEnd === undefined) continue;
    const end = at + name.length;
    const [before, after] = [text.slice(0, at), text.slice(end)];
    const isWhole = ends.has(end) || after === "" || !functionWords.has(name.slice(0, 1));
    if (wordEnd < end && isWhole && !placeBehind.test(after)) return true;
    if (wordEnd === end && (personBefore.test(before) || personBehind.test(after))) return true;
  }
  return false;
}
