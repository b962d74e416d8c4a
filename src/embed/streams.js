// A Wasm module apart in streams and together again. Instructions, local variables, numbers and so on,
// each among its like, take a tenth less after compression than as they follow each other in a module.

// The streams: what comes before and after the code, then its parts, in the order that compresses best.
export const BEFORE = 0;
export const AFTER = 1;
const CODE = 2;
const FRACTION = 3;
const LONG = 4;
const GLOBAL = 5;
const OFFSET = 6;
const CALL = 7;
const BLOCK = 8;
const OTHER = 9;
const LOCAL = 10;
const NUMBER = 11;
const LOCALS = 12;
export const STREAMS = 13;

// Where the lengths of the module and of the streams begin: behind the head of a module and of a custom
// section, so that the file is a module to whoever looks at it.
export const HEAD = 22;

// To which stream the one operand of an instruction belongs.
const OPERAND = new Uint8Array(256);
OPERAND.fill(BLOCK, 0x02, 0x05);
OPERAND.fill(OTHER, 0x0c, 0x0e);
OPERAND.fill(CALL, 0x10, 0x11);
OPERAND.fill(LOCAL, 0x20, 0x23);
OPERAND.fill(GLOBAL, 0x23, 0x25);
OPERAND.fill(OTHER, 0x25, 0x27);
OPERAND.fill(OFFSET, 0x28, 0x3f);
OPERAND.fill(OTHER, 0x3f, 0x41);
OPERAND.fill(NUMBER, 0x41, 0x42);
OPERAND.fill(LONG, 0x42, 0x43);
OPERAND.fill(OTHER, 0xd0, 0xd3);

// What the accesses to memory from 0x28 on are aligned to, as powers of two. It is a hint without effect.
const ALIGNMENT = Uint8Array.from("23230011001122232301012");

// How many operands the instructions behind 0xfc have.
const FURTHER = Uint8Array.from("000000002121212111");

// Goes through the functions. `leb(stream)` moves one LEB128 number and returns it, `raw(stream, bytes)` so many
// bytes, and returns the last; `align(power)` stands for an alignment, `sized(inside)` has the size of a function.
export const walk = (leb, raw, align, sized) => {
  const times = (count, stream) => {
    while (count--) leb(stream);
  };
  const instructions = () => {
    for (let depth = 1; depth; ) {
      const code = raw(CODE, 1);
      const operand = OPERAND[code];
      if (operand) {
        if (operand === OFFSET) align(ALIGNMENT[code - 0x28]);
        else if (operand === BLOCK) depth++;
        leb(operand);
      } else if (code === 0x0b) depth--;
      else if (code === 0x0e) times(leb(OTHER) + 1, OTHER);
      else if (code === 0x11) times(2, OTHER);
      else if (code === 0x1c) times(leb(OTHER), OTHER);
      else if (code === 0x43) raw(FRACTION, 4);
      else if (code === 0x44) raw(FRACTION, 8);
      else if (code === 0xfc) times(FURTHER[leb(OTHER)], OTHER);
    }
  };
  for (let functions = leb(LOCALS); functions--; ) {
    sized(() => {
      times(2 * leb(LOCALS), LOCALS);
      instructions();
    });
  }
};

// A number that takes five bytes whatever it is, because it is known only once what it counts is written.
export const pad = (bytes, at, number) => {
  for (let i = 0; i < 5; i++) bytes[at + i] = ((number >>> (7 * i)) & 127) | (i < 4 ? 128 : 0);
};

// The module that was taken apart into these bytes.
export const join = (buffer) => {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const length = (stream) => view.getUint32(HEAD + 4 * (stream + 1), true);
  const module = new Uint8Array(view.getUint32(HEAD, true));
  const next = new Uint32Array(STREAMS + 1);
  next[0] = HEAD + 4 * (STREAMS + 1);
  for (let stream = 0; stream < STREAMS; stream++) next[stream + 1] = next[stream] + length(stream);
  let at = 0;
  const leb = (stream) => {
    let from = next[stream];
    let byte = (module[at++] = bytes[from++]);
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = module[at++] = bytes[from++];
      number |= (byte & 127) << shift;
    }
    next[stream] = from;
    return number;
  };
  const raw = (stream, count) => {
    while (count--) module[at++] = bytes[next[stream]++];
    return module[at - 1];
  };
  const sized = (inside) => {
    const start = at;
    at += 5;
    inside();
    pad(module, start, at - start - 5);
  };
  raw(BEFORE, length(BEFORE));
  module[at++] = 10;
  sized(() => walk(leb, raw, (power) => (module[at++] = power), sized));
  raw(AFTER, length(AFTER));
  return module;
};

// Begins with the glue's `initSync`, whose own way to load a module knows nothing of streams.
export const begin = (initSync) => async ({ module_or_path }) => {
  // The first of its kind takes a tenth of the time to the first result: better while the bytes are on their way.
  Intl.NumberFormat();
  const response = await module_or_path;
  if (!response.ok) throw response.url;
  initSync({ module: await WebAssembly.compile(join(await response.arrayBuffer())) });
};
