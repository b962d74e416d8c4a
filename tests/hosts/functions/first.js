import { evaluate, ready } from "worthwhile";
import { tea } from "../pages/models.js";

export const worth = async () => {
  await ready();
  return evaluate(tea).offer.value;
};
