// Prints, for each file named, its bytes as they are, with gzip -9 and with brotli 11; with `--write` it puts
// both copies beside the file. A copy that is there already is measured, not made again.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

// Less than this is one packet either way.
const SMALL = 1000;

const ways = {
  gz: (bytes) => gzipSync(bytes, { level: 9 }),
  // Without options Node's brotli is at its best, 11.
  br: brotliCompressSync,
};

const write = process.argv[2] === "--write";
for (const path of process.argv.slice(write ? 3 : 2)) {
  const bytes = readFileSync(path);
  const sizes = Object.entries(ways).map(([end, compressed]) => {
    const copy = `${path}.${end}`;
    if (existsSync(copy)) return statSync(copy).size;
    const made = compressed(bytes);
    if (write && bytes.length >= SMALL) writeFileSync(copy, made);
    return made.length;
  });
  console.log(bytes.length, ...sizes);
}
