// Writes the Guide as a single file, in the way in which the Studio writes a visitor's page.
// node single.mjs <template> <folder of the kind> <body, replaced by the page> <language> <title>
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { singlePage } from "../../src/site/hold.js";

const [template, folder, file, language, title] = process.argv.slice(2);

const below = readdirSync(folder, { recursive: true, withFileTypes: true });
const names = below.filter((entry) => entry.isFile() && entry.name !== "worthwhile.js");
const files = names.map((entry) => {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)];
});
files.sort(([one], [other]) => (one < other ? -1 : 1));

const body = readFileSync(file, "utf8");
writeFileSync(file, await singlePage(readFileSync(template, "utf8"), { language, title, body }, files));
