// Where pages are made ahead of the browser there are no elements to define.
class Nothing {
  static define() {
    return this;
  }
}

export { Nothing as WorthwhileCalculator, Nothing as WorthwhilePlanner };
