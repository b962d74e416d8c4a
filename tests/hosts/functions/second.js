import { evaluate, ready } from "worthwhile";
import { cake } from "../pages/models.js";

export const worth = async () => {
  await ready();
  return evaluate(cake).offer.value;
};
