// What `import … from "worthwhile/models/car-wash.json"` gives.
import type { Model } from "../types/model.js";

declare const model: Model;
export default model;
