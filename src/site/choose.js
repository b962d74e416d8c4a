// Shows another built-in model in a widget of the Guide: the one that is chosen, or that of a link. The other languages go on
// with the same answers.
const widgets = [];

/** The part of this page's address that belongs to a widget, or nothing. */
function linked(widget) {
  const name = widget.localName.endsWith("planner") ? "worthwhile-plan=" : "worthwhile=";
  let fragment = location.hash;
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    // A damaged one is read as it stands.
  }
  return fragment.split(/[#&]/).find((part) => part.startsWith(name));
}

for (const label of document.querySelectorAll("label.example")) {
  const widget = label.nextElementSibling;
  const choice = label.querySelector("select");
  const first = widget.getAttribute("model");
  const model = linked(widget)?.split(";")[1];
  if (model !== first && [...choice.options].some(({ value }) => value === model)) widget.setAttribute("model", model);
  // What a browser kept from the last visit is not what the widget shows.
  choice.value = widget.getAttribute("model");
  choice.addEventListener("change", () => widget.setAttribute("model", choice.value));
  label.hidden = false;
  widgets.push({ widget, first });
}

/** What brings a widget's model and answers back; nothing where they are those of every visitor. */
function carried({ widget, first }) {
  const link = widget.link?.()?.split("#")[1] ?? linked(widget);
  return link?.split(";").slice(1).join(";") === first ? undefined : link;
}

for (const other of document.querySelectorAll(".languages a")) {
  other.addEventListener("click", () => {
    other.hash = widgets.map(carried).filter(Boolean).join("&");
  });
}
