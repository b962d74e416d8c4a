"use client";
// The elements as components of React 18 and 19. What a component is given becomes attributes on a server, and
// properties and listeners in the browser, before the element is defined: it never begins without its model.
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { WorthwhileCalculator as Calculator, WorthwhilePlanner as Planner } from "#classes";

// A server has no effects, and React 18 warns there of those that follow at once.
const useAtOnce = typeof document === "undefined" ? useEffect : useLayoutEffect;

const EVENTS = ["Ready", "Change", "Action", "Error"];

/** A property of the element, once it was given. */
const useProperty = (element, name, value, isGiven) => {
  const wasGiven = useRef(false);
  useAtOnce(() => {
    if (isGiven || wasGiven.current) element.current[name] = value;
    wasGiven.current = isGiven;
  }, [value]);
};

/** The element of a component, with its tag and the class that stands for that. */
const useWidget = (tag, Widget, given, ref) => {
  const { model, answers, remember, className, children, onReady, onChange, onAction, onError, ...attributes } = given;
  const element = useRef(/** @type {any} */ (null));
  const heard = useRef(/** @type {any} */ (null));
  useImperativeHandle(ref, () => element.current);
  useAtOnce(() => {
    heard.current = { onReady, onChange, onAction, onError };
  });
  useAtOnce(() => {
    const { current } = element;
    const hear = EVENTS.map((event) => {
      const listener = (sound) => sound.target === current && heard.current[`on${event}`]?.(sound);
      return /** @type {const} */ ([`worthwhile-${event.toLowerCase()}`, listener]);
    });
    for (const one of hear) current.addEventListener(...one);
    return () => {
      for (const one of hear) current.removeEventListener(...one);
    };
  }, []);
  const isAddress = typeof model === "string";
  useProperty(element, "model", model, !isAddress && model != null);
  useProperty(element, "answers", answers, answers !== undefined);
  useAtOnce(() => {
    Widget.define();
  }, [Widget]);
  // As HTML has it, a boolean attribute says yes whatever its value.
  const written = { ...attributes, model: isAddress ? model : undefined, remember: remember ? "" : undefined };
  return createElement(tag, { ...written, class: className, ref: element }, children);
};

/** `<worthwhile-calculator>` */
export const WorthwhileCalculator = forwardRef(function WorthwhileCalculator(given, ref) {
  return useWidget("worthwhile-calculator", Calculator, given, ref);
});

/** `<worthwhile-planner>` */
export const WorthwhilePlanner = forwardRef(function WorthwhilePlanner(given, ref) {
  return useWidget("worthwhile-planner", Planner, given, ref);
});
