// What our scripts meet and TypeScript's own library does not know. For `tsc --checkJs` only.

// Made when the site or the package is built.
declare module "*/worthwhile.js";
declare module "*/functions.js";
declare module "*/functions.wasm";
declare module "*/files.js";
declare module "worthwhile-widgets";
declare module "worthwhile-world";

declare module "node:fs";
declare module "react";

/** An event of a widget, wherever it is heard. */
interface WidgetEvent extends CustomEvent {
  readonly target: any;
}

interface WidgetEvents {
  "worthwhile-ready": WidgetEvent;
  "worthwhile-change": WidgetEvent;
  "worthwhile-action": WidgetEvent;
  "worthwhile-error": WidgetEvent;
}

interface DocumentEventMap extends WidgetEvents {}
interface HTMLElementEventMap extends WidgetEvents {}

interface ParentNode {
  // Whoever asks knows what is there.
  querySelector(selectors: string): any;
  querySelectorAll(selectors: string): NodeListOf<any>;
}

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

// Of a service worker.
declare const registration: ServiceWorkerRegistration;

interface WindowEventMap {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
}

interface Navigator {
  readonly connection?: { readonly saveData: boolean };
}

interface Window {
  readonly CSSStyleSheet: typeof CSSStyleSheet;
  /** WordPress’s editor. */
  readonly wp: any;
}
