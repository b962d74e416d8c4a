// What only a page can do for the Survey: read files in small pieces, so that the page stays awake.

/** A slice of work lasts at most about so many milliseconds. */
const SLICE = 10;
/** A piece grows while it is read faster than the first of these, and shrinks if slower than the second. */
const PACE = [1.5, 4];
const PIECE = { least: 1 << 10, most: 1 << 17 };
/** How often progress is told, in milliseconds. */
const TOLD_EVERY = 80;

const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()?.();

/**
 * Lets the page do what else there is to do. Not by `scheduler.yield`, which goes on before anything else
 * has had its turn.
 */
const pause = () =>
  new Promise((done) => {
    waiting.push(done);
    channel.port2.postMessage(0);
  });

/** Does it once the page is at rest, and so after it has been seen. */
export const atRest = (todo) => (globalThis.requestIdleCallback ?? setTimeout)(todo);

/** Does it in a task of its own. */
export function later(todo) {
  waiting.push(todo);
  channel.port2.postMessage(0);
}

/** The files that were chosen or dropped. */
export function filesOf(event) {
  const files = [...(event.dataTransfer?.files ?? event.target.files ?? [])];
  // So that the same file can be chosen again.
  if (event.target.type === "file") event.target.value = "";
  return files;
}

/** A file of this text. */
export const fileOf = (text, name) => new File([text], name);

export async function textOf(file, done) {
  done(await file.text().catch(() => undefined));
}

/** The first bytes of a file; nothing if it cannot be read. */
export async function head(file, length, done) {
  try {
    done(new Uint8Array(await file.slice(0, length).arrayBuffer()));
  } catch {
    done(undefined);
  }
}

/**
 * Gives a file to `take` piece by piece until it says no, tells how many bytes were taken, and at last
 * whether they were all that there are.
 */
export async function pour(file, take, tell, done) {
  let [taken, piece, whole] = [0, PIECE.least, false];
  let rested = performance.now();
  let told = rested;
  const rest = async () => {
    if (performance.now() - told > TOLD_EVERY) {
      tell(taken);
      told = performance.now();
    }
    await pause();
    rested = performance.now();
  };
  try {
    const reader = file.stream().getReader();
    for (let read; !(read = await reader.read()).done; ) {
      for (let at = 0; at < read.value.length; ) {
        const begun = performance.now();
        const bytes = read.value.subarray(at, at + piece);
        if (!take(bytes)) return void reader.cancel();
        [at, taken] = [at + bytes.length, taken + bytes.length];
        const took = performance.now() - begun;
        if (took < PACE[0]) piece = Math.min(piece * 2, PIECE.most);
        else if (took > PACE[1]) piece = Math.max(piece >> 1, PIECE.least);
        if (performance.now() - rested > SLICE) await rest();
      }
    }
    whole = true;
  } catch {
    // The file was changed or taken away meanwhile.
  } finally {
    await pause();
    done(whole);
  }
}

/** Prints one part of the page. */
export function printOnly(id) {
  const page = document.documentElement;
  page.dataset.print = id;
  document.getElementById(id)?.setAttribute("data-printed", "");
  addEventListener(
    "afterprint",
    () => {
      delete page.dataset.print;
      document.getElementById(id)?.removeAttribute("data-printed");
    },
    { once: true },
  );
  print();
}
