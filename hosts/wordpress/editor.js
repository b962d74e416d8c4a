// The block in the editor: its settings, and what stands there while the widget is not running.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: make, Fragment } = element;
  const { __ } = i18n;

  const option = (value) => ({ value, label: value || __("As usual", "worthwhile") });

  blocks.registerBlockType("worthwhile/widget", {
    edit({ attributes, setAttributes }) {
      const set = (name) => (value) => setAttributes({ [name]: value || undefined });
      const text = (name, label) =>
        make(components.TextControl, { key: name, label, value: attributes[name] || "", onChange: set(name) });
      const select = (name, label, ...values) => {
        const options = ["", ...values].map(option);
        const value = attributes[name] || "";
        return make(components.SelectControl, { key: name, label, options, value, onChange: set(name) });
      };
      const toggle = (name, label) =>
        make(components.ToggleControl, { key: name, label, checked: attributes[name] || false, onChange: set(name) });
      const kind = make(components.SelectControl, {
        label: __("Kind", "worthwhile"),
        value: attributes.kind,
        options: [
          { value: "calculator", label: __("Calculator", "worthwhile") },
          { value: "planner", label: __("Planner", "worthwhile") },
        ],
        onChange: (value) => setAttributes({ kind: value }),
      });
      const settings = make(
        components.PanelBody,
        { title: __("Worthwhile", "worthwhile") },
        kind,
        text("model", __("Model: a built-in name, or an address", "worthwhile")),
        text("persona", __("Persona", "worthwhile")),
        text("currency", __("Currency, such as USD", "worthwhile")),
        text("lang", __("Language: en, id, hu or ko", "worthwhile")),
        select("theme", __("Theme", "worthwhile"), "light", "dark"),
        select("loading", __("Loading", "worthwhile"), "eager", "lazy"),
        toggle("remember", __("Keep answers in the visitor’s browser", "worthwhile")),
        text("fallback", __("What stands there if it cannot run", "worthwhile")),
      );
      const name = "worthwhile-" + attributes.kind + " · " + attributes.model;
      return make(
        Fragment,
        null,
        make(blockEditor.InspectorControls, null, settings),
        make("div", blockEditor.useBlockProps(), make(components.Placeholder, { icon: "calculator", label: name })),
      );
    },
    save: () => null,
  });
})(window.wp);
