// Where pages are made ahead of the browser there are no elements to define.
