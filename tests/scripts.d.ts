// What the tests meet and TypeScript's own library does not know. For `tsc --checkJs` only.

declare module "node:*";
declare module "selenium-webdriver*";

declare module "/bench/*";

declare const process: any;
declare const Buffer: any;

// What a test puts on its page.
declare const once: any;

// What the benchmark of the survey puts on its page.
declare const most: any;
declare const sample: any;
declare const Papa: any;
declare const ss: any;

// A test asks elements of any kind, and leaves what it found on the page.
interface Element {
  [name: string]: any;
}

interface Window {
  [name: string]: any;
}

interface Event {
  [name: string]: any;
}

interface PerformanceEntry {
  [name: string]: any;
}

interface EventTarget {
  [name: string]: any;
}
