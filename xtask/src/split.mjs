// node split.mjs <module> <target>: takes a Wasm module apart into streams, for `join` of src/embed/streams.js.

import { readFileSync, writeFileSync } from "node:fs";
import { AFTER, BEFORE, HEAD, STREAMS, join, pad, walk } from "../../src/embed/streams.js";

const CODE_SECTION = 10;

const [from, to] = process.argv.slice(2);
const apart = split(readFileSync(from));
const whole = join(apart.buffer);
if (!WebAssembly.validate(whole)) throw new Error(`${from}: what was joined again is no module`);
if (Buffer.compare(split(whole), apart)) throw new Error(`${from}: joined and split, it is another`);
writeFileSync(to, apart);

function split(module) {
  const streams = Array.from({ length: STREAMS }, () => []);
  let at = 8;
  const leb = () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  let start;
  let end;
  while (at < module.length) {
    start = at;
    const section = module[at++];
    end = leb() + at;
    if (section === CODE_SECTION) break;
    at = end;
  }
  const keep = (stream, first) => {
    for (const byte of module.subarray(first, at)) streams[stream].push(byte);
  };
  const number = (stream) => {
    const first = at;
    const number = leb();
    keep(stream, first);
    return number;
  };
  const raw = (stream, count) => {
    const first = at;
    at += count;
    keep(stream, first);
    return module[at - 1];
  };
  // Five bytes for the size of the section and of each function, as `join` writes them.
  let length = module.length - (at - start) + 6;
  const sized = (inside) => {
    const before = at;
    const size = leb();
    length += 5 - (at - before);
    const until = at + size;
    inside();
    if (at !== until) throw new Error(`a function ends at ${until}, but was read up to ${at}`);
  };
  walk(number, raw, leb, sized);
  if (at !== end) throw new Error(`the code ends at ${end}, but was read up to ${at}`);
  streams[BEFORE] = [...module.subarray(0, start)];
  streams[AFTER] = [...module.subarray(end)];
  return packed(streams, length);
}

// A module with nothing but a custom section, and in that the streams.
function packed(streams, length) {
  const name = "streams";
  const head = new Uint8Array(HEAD);
  head.set([0, ..."asm"].map((letter) => (letter ? letter.charCodeAt(0) : 0)));
  head[4] = 1;
  const lengths = new Uint32Array([length, ...streams.map((stream) => stream.length)]);
  const bytes = Buffer.concat([head, new Uint8Array(lengths.buffer), ...streams.map((stream) => Buffer.from(stream))]);
  pad(bytes, 9, bytes.length - 14);
  bytes[14] = name.length;
  bytes.write(name, 15);
  return new Uint8Array(bytes);
}
