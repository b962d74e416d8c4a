// What the pages of all hosts show: a pot of tea that leaves 2, and a cake that leaves 4.
const model = (id, title, name, price, gain, label, amount) => ({
  version: 1,
  id,
  title,
  currency: "EUR",
  offer: {
    id: "offer",
    name,
    price,
    elements: [{ id: gain, label, side: "benefit", kind: "service", amount }],
  },
});

export const tea = model("tea", "Is the tea worth it?", "A pot of tea", 3, "warmth", "Warmth", 5);
export const cake = model("cake", "Is the cake worth it?", "A piece of cake", 4, "joy", "Joy", 8);

/** What an event said, in one line. */
export const said = ({ model, results }) => `${model} ${results.offer.value.toFixed(2)}`;
