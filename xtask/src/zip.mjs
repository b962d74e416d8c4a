// Writes the files of a folder into a zip: `node zip.mjs <zip> <folder> [--store]`. Their order, dates and rights are
// always the same, so that equal files make equal bytes.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const [to, from, store] = process.argv.slice(2);

const STORED = 0;
const DEFLATED = 8;
const UTF8 = 1 << 11;
const VERSION = 20;
const UNIX = 3 << 8;
// 1980-01-01, the first day that the format has.
const DATE = (1 << 5) | 1;
const READABLE = 0o100644 * 2 ** 16;

/** Numbers in so many bytes each, the lowest first. */
const record = (...fields) =>
  Buffer.concat(
    fields.map(([bytes, number]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(number, 0, bytes);
      return field;
    }),
  );

const names = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(from, "/").length).replaceAll("\\", "/"))
  .sort();

const parts = [];
const list = [];
let at = 0;
for (const name of names) {
  const bytes = readFileSync(join(from, name));
  // Ten bytes of heading, the deflated data, the check sum and the length.
  const gzip = gzipSync(bytes, { level: store ? 1 : 9 });
  const check = gzip.readUInt32LE(gzip.length - 8);
  const deflated = gzip.subarray(10, -8);
  const isStored = store || deflated.length >= bytes.length;
  const data = isStored ? bytes : deflated;
  const path = Buffer.from(name);
  const said = [
    [2, VERSION],
    [2, UTF8],
    [2, isStored ? STORED : DEFLATED],
    [2, 0],
    [2, DATE],
    [4, check],
    [4, data.length],
    [4, bytes.length],
    [2, path.length],
    [2, 0],
  ];
  list.push(
    record([4, 0x02014b50], [2, UNIX | VERSION], ...said, [2, 0], [2, 0], [2, 0], [4, READABLE], [4, at]),
    path,
  );
  const heading = record([4, 0x04034b50], ...said);
  parts.push(heading, path, data);
  at += heading.length + path.length + data.length;
}
const directory = Buffer.concat(list);
const count = names.length;
const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
writeFileSync(to, Buffer.concat([...parts, directory, end]));
