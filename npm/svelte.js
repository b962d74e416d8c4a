// `import "worthwhile/svelte"` defines the elements.
export * from "#element";

/**
 * Sets properties of an element, as `{@attach properties({ model })}`. A server, which would write an object as
 * `[object Object]` into an attribute, writes nothing.
 */
export const properties = (given) => (element) => {
  Object.assign(element, given);
};
