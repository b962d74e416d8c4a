import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./page.js";

export const html = renderToString(createElement(Page));
