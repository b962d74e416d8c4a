// What the Guide adds to its page: other examples, and its files for the next visit.
import "./choose.js";
import "./register.js";
