const mixed =
  "'; DROP TABLE project; --\u0000\ufffe\u202e<script>alert(1)</script>{count, plural, \ud800=1+1";

/**
 * What slips in by a key, a clipboard or a bad mind. Texts first: of those a field takes, the first is
 * sent and looked at on every page.
 */
export const oddTexts: readonly string[] = [
  ...[mixed, "a\u0000b", "a\u000bb\u0085", "\ud800", "\udc00x", "\u202e9876", "\u2066a"],
  ...["\u{1f469}\u200d\u{1f469}\u200d\u{1f467}", "a\r\nb\tc", "=cmd|' /C calc'!A0"],
  ...[
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "toString",
    "../../etc/passwd",
    "\ufffe\uffff",
  ],
  ...["9999-12-31", "1015-04-01", "0001-01-01", "2015-02-29", "2015-13-01", "10000-01-01"],
  ...["2015-04-31", "0000-01-01", "-0001-01-01", "2015-04-15T00:00:00+08:00", "2015-04-15Z"],
  ...[
    "\uff12\uff10\uff11\uff15-\uff10\uff14-\uff11\uff15",
    "\u0662\u0660\u0661\u0665-\u0660\u0664-\u0661\u0665",
  ],
  ...["1899-12-31", "2100-01-01", "1900-01-01", "1990-01-01", "2099-12-31"],
  ...["1e308", "-0", "-1", "1e-320", "0x10", "1e21", "NaN", "Infinity", "9".repeat(400)],
  ...["\uff11\uff15", " 5 ", "0.005", "99999999999999999999.99", "", "   ", "\u0000"],
  ...["\u200b\u3164", "x".repeat(1_000_000)],
];
