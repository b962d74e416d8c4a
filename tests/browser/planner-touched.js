// A plan in which something of every sort was touched, with characters that formats give a meaning.

export const NASTY = "a|b;c,d:e&f=g%h#i%25j \"k\" <b>l</b> ~.'(m)\\ é 한 🙂 en:x";

/** Types into a field that is read once it is left. */
export const type = async (field, words) => {
  await field.fill(words);
  await field.blur();
};

/** Touches something of every sort. */
export async function touch(pizza) {
  await pizza.slider("Your promise").first().fill("50");
  await pizza.field("In the worst case", pizza.group("Time")).fill("80");
  await type(pizza.observed, Array.from({ length: 20 }, (_, at) => 31 + at).join("\n"));
  await pizza.field("It is a must: missing it hurts, having it pleases nobody", pizza.group("Service: just keep it")).check();
  await pizza.field("The pizza as ordered").fill("80");
  await pizza.slider("Pleasure of being better than promised (1 = counts in full, 0 = not at all)").fill("0.25");
  await pizza.field("Another promise").fill("35");
  const wait = pizza.places.nth(3);
  await type(pizza.field("Touchpoint", wait), NASTY);
  await type(pizza.field("What can go wrong", wait), `${NASTY}${NASTY}`.slice(0, 200));
  await pizza.field("They get", wait).fill("2.5");
  await pizza.host.getByRole("button", { name: "Move “The first bite” up" }).click();
  await pizza.button("Remove “The flyer at the door”").click();
  await pizza.button("Add").click();
  const letter = pizza.item("An e-mail: how long it really took");
  await type(pizza.field("Who", letter), NASTY);
  await pizza.field("Costs each time", letter).fill("0.01");
  await pizza.button("+ Call").click();
  await type(pizza.soldAt, "2026-11-22T19:30");
  await pizza.field("Stay after poor help").fill("19");
  await pizza.field("Customers who stay then").fill("75.5");
}
