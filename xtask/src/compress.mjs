// Prints, for each file named, its bytes as they are, with gzip -9 and with brotli 11.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const gzip = gzipSync(bytes, { level: 9 });
  // Without options Node's brotli is at its best, 11.
  console.log(bytes.length, gzip.length, brotliCompressSync(bytes).length);
}
