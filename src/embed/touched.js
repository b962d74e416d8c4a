// What a visitor has touched on the screen and no answer holds: what is open, what is half typed, where the
// focus is.

const FIELDS = "input:not([type=range],[type=radio],[type=checkbox]),textarea";

// A name that is the same in every language.
const named = (root) => {
  const counts = new Map();
  return [...root.querySelectorAll("details")].map((fold) => {
    const name = fold.className + " " + fold.part;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return [name + counts.get(name), fold];
  });
};

/** What is touched in a shadow root; with `isSame`, every text is written as it will be again. */
export function touched(root, isSame) {
  const { id, selectionStart, selectionEnd } = root.activeElement ?? {};
  const fields = [...root.querySelectorAll(FIELDS)];
  const half = fields.filter((field) => field.id && (isSame || field.getAttribute("aria-invalid") === "true"));
  return {
    open: named(root).flatMap(([name, fold]) => (fold.open ? [name] : [])),
    typed: half.map(({ id, value }) => [id, value]),
    focus: id && [id, selectionStart, selectionEnd],
  };
}

/** Gives it back to what is drawn anew. What is in a fold is drawn once that has opened. */
export function giveBack(root, { open, typed, focus }, tries = 10) {
  for (const [name, fold] of named(root)) if (open.includes(name)) fold.open = true;
  const missing = typed.filter(([id, value]) => {
    const field = root.getElementById(id);
    if (field && field.value !== value) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    return !field;
  });
  const field = focus && root.getElementById(focus[0]);
  const { activeElement } = root.ownerDocument;
  const isFree = !activeElement || activeElement === root.ownerDocument.body || activeElement === root.host;
  if (field && isFree) {
    field.focus({ preventScroll: true });
    // Sliders have none.
    if (focus[1] !== null) field.setSelectionRange?.(focus[1], focus[2]);
  }
  const rest = { open: named(root).length ? open : [], typed: missing, focus: field ? undefined : focus };
  if (tries && (missing.length || rest.focus || rest.open.length))
    setTimeout(() => giveBack(root, rest, tries - 1), 20);
}
