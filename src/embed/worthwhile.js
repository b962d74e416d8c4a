// The stable entry: defines the elements, and loads the rest when one comes near the viewport.
const base = new URL("./__BUILD__/", import.meta.url);
customElements.define("worthwhile-calculator", class extends HTMLElement {
  async connectedCallback() {
    const glue = await import(new URL("worthwhile.js", base));
    await glue.default({ module_or_path: fetch(new URL("worthwhile.wasm", base)) });
    glue.mount(this);
  }
});
