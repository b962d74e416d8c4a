// Names the functions of a Wasm so that those which resemble each other stand side by side once wasm-opt has sorted
// them by name: brotli needs fewer bits for what it has seen a short while ago.
//
// The order is a walk from each function to the one that is most like it among those that were not visited yet. How
// alike two are is estimated by MinHash (Broder 1997): the share of sequences of bytes that both have.
import { readFileSync, writeFileSync } from "node:fs";

/** The length of a sequence, a 32-bit word. */
const WORD = 4;
/** How many hashes stand for a function. */
const HASHES = 64;
/** Of the sections of a Wasm. */
const [CUSTOM, IMPORTS, CODE] = [0, 2, 10];
const NAMES_OF_FUNCTIONS = 1;

const [path] = process.argv.slice(2);
const wasm = readFileSync(path);

/** The unsigned number in LEB128 at a place, and the place behind it. */
function number(at) {
  let [read, shift] = [0, 0];
  for (; ; shift += 7) {
    const byte = wasm[at++];
    read |= (byte & 127) << shift;
    if (byte < 128) return [read, at];
  }
}

/** A number in LEB128. */
const written = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...written(number >>> 7)]);

/** Every section, by its kind. */
function sections() {
  const found = new Map();
  for (let at = 8; at < wasm.length; ) {
    const [length, begin] = number(at + 1);
    found.set(wasm[at], begin);
    at = begin + length;
  }
  return found;
}

/** The bodies of the functions. */
function bodies(at) {
  const [count, begin] = number(at);
  const found = [];
  for (let next = begin; found.length < count; ) {
    const [length, body] = number(next);
    next = body + length;
    found.push(wasm.subarray(body, next));
  }
  return found;
}

function hashes(body) {
  const least = new Uint32Array(HASHES).fill(-1);
  for (let at = 0; at + WORD <= body.length; at++) {
    const word = body.readUInt32LE(at);
    for (let nth = 0; nth < HASHES; nth++) {
      let hash = Math.imul(word ^ Math.imul(nth, 0x9e3779b1), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
      if (hash < least[nth]) least[nth] = hash;
    }
  }
  return least;
}

function alike(one, other) {
  let same = 0;
  for (let nth = 0; nth < HASHES; nth++) if (one[nth] === other[nth]) same++;
  return same;
}

/** The walk, as numbers of functions. Of equally like ones the next in the file comes first. */
function walk(all) {
  const left = all.map((_, at) => at);
  const order = left.splice(0, 1);
  while (left.length) {
    const here = all[order.at(-1)];
    let [best, most] = [0, -1];
    for (let at = 0; at < left.length; at++) {
      const same = alike(here, all[left[at]]);
      if (same > most) [best, most] = [at, same];
    }
    order.push(...left.splice(best, 1));
  }
  return order;
}

/** How many functions are imported; wasm-bindgen imports nothing else. */
function imported(at) {
  const [count, begin] = number(at);
  for (let [left, next] = [count, begin]; left; left--) {
    for (let text = 0; text < 2; text++) {
      const [length, behind] = number(next);
      next = behind + length;
    }
    if (wasm[next] !== 0) throw new Error(`${path} imports something that is no function`);
    next = number(next + 1)[1];
  }
  return count;
}

/** A vector of bytes with its length in front. */
const sized = (bytes) => [...written(bytes.length), ...bytes];
const text = (words) => sized(Buffer.from(words));

const found = sections();
const first = imported(found.get(IMPORTS));
const order = walk(bodies(found.get(CODE)).map(hashes));
const ranks = [];
for (const [rank, at] of order.entries()) ranks[at] = rank;
const names = ranks.flatMap((rank, at) => [...written(first + at), ...text(String(rank).padStart(6, "0"))]);
const section = [...text("name"), NAMES_OF_FUNCTIONS, ...sized([...written(ranks.length), ...names])];
writeFileSync(path, Buffer.concat([wasm, Buffer.from([CUSTOM, ...sized(section)])]));
