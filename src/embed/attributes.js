// From attributes.json, by `cargo xtask attributes`.

/** Those that are texts, and properties that reflect them. */
export const texts = ["persona", "currency", "theme", "loading"];

/** Those that say yes or no, likewise. */
export const truths = ["remember"];

/** Those that a widget in a frame is given, besides its language. */
export const framed = ["model", "persona", "currency", "theme", "remember"];
