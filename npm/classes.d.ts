// `import { WorthwhileCalculator } from "worthwhile/classes"` defines nothing; `worthwhile/element` does.
export * from "./element.js";
