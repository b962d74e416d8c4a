// The stable entry of an embed: defines the elements under their own tags.
import { WorthwhileCalculator, WorthwhilePlanner } from "./classes.js";

WorthwhileCalculator.define();
WorthwhilePlanner.define();

export { WorthwhileCalculator, WorthwhilePlanner };
