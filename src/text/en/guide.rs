//! English.

use crate::text::GuidePhrases;

pub(super) const TEXT: GuidePhrases = GuidePhrases {
    title: "Worthwhile: is it worth it, for the customer?",
    about: "A calculator of customer value for any page: what one gets, minus everything it takes, against what \
            one would do otherwise. It runs in the browser and sends nothing.",
    headline: "Is it worth it, for the customer?",
    lead: "Worthwhile weighs what a customer gets against everything it takes: money, time, effort and \
           convenience. Then it holds the result against what they would do otherwise.",
    lead_honest: "Move a slider and the answer follows. It may well be: stay with what you have.",
    weigh: "Weigh it",
    weigh_about: "Say who you are and put in your own figures. Every line of the result opens its calculation.",
    exceed: "Plan it",
    exceed_about: "For whoever serves customers: choose the one thing in which to be better than expected, promise \
                   what you will keep, walk your customer’s way, and see whether it pays.",
    example: "Example",
    method: "How it works it out",
    method_about: "Seven ideas, each with where it comes from and what it does not know.",
    unknown: "What it does not know",
    sources: "Sources",
    value: "Value is what is left",
    value_text: "Customer value (CV) is what someone gets (B) minus everything they give (C). Gains may be technical, economic, social, or in service. Costs are more than the price: time and effort count too, at what they are worth to this customer.",
    value_unknown: "Only the customer can say what a gain is worth. Until somebody has asked, a figure is an \
                    assumption, and is marked as one.",
    left: "What is left",
    compare: "Worth it, compared with what?",
    compare_text: "What counts is the difference from the best thing one would do otherwise, and doing nothing is always among the choices. From it follows the highest price: up to there the customer is no worse off.",
    compare_terms: "V: what all of it is worth before the price. Vₐ − Pₐ: what the best alternative leaves.",
    compare_unknown: "The highest price is not a fair price. To somebody with no other choice, a can of stew may be worth a hundred dollars; that does not make it right to ask for them.",
    fit: "It must do the job, and be there when needed",
    fit_text: "An offer helps if it does the job or removes an obstacle: its utility. One of the two is enough. But it also has to be open when promised, serve you even when busy, recover in time, and be as safe as expected: all four, every time. That is its warranty.",
    fit_picture: "Four parts that each hold 95 times in 100 hold together only 81 times.",
    fit_unknown: "The four are taken to fail independently. Where their failures come together, things are \
                  somewhat better than this.",
    sure: "How sure is it?",
    sure_text: "Not sure? Give a range. Ten thousand plausible cases are drawn, the same ones every time, and the answer reads: in so many of 100 cases you gain. What moves the result most is shown first, and each figure says whether it was measured, heard from customers, or assumed.",
    sure_unknown: "The ranges are drawn independently of one another, and a guess does not become knowledge by \
                   being drawn ten thousand times.",
    promise: "Exceed one expectation and keep the others",
    promise_text: "Time, cost or service: whether a customer is pleased depends on what was promised. Nobody has to work faster. The same 45 minutes are early for one promise and late for another, and the best promise is the one that is kept in a share α* of cases.",
    promise_early: "Promised in 60 minutes, there in 45: a quarter of an hour early.",
    promise_late: "Promised in 30 minutes, there in 45: a quarter of an hour late.",
    promise_terms: "L: what it hurts to be one unit worse than promised. G: what it pleases to be one unit better. P: what one more unit of caution costs.",
    promise_unknown: "Whether exceeding earns anything at all is disputed, and so is how much more a loss weighs than a gain: studies say 1.3 to 2.25 times. Both are sliders. Nobody has tested whether one expectation is better than three. And those who come back get used to what pleased them.",
    complaint: "Have them complain to you first",
    complaint_text: "Some customers stay unhappy, whatever you do. Make it easy to tell you, and answer quickly; the \
                     planner counts whom you keep. Doubt comes soonest after buying, so the first 24 hours have \
                     a list of their own. They are a rule of thumb, not a finding.",
    worth: "What a customer is worth: lifetime value (CLV)",
    worth_text: "Customers who stay may come more often, spend more and recommend you. The planner shows what each of \
                 these adds by itself, what they add together, and how many more would have to stay for all of \
                 it to pay.",
    worth_terms: "m: what a customer leaves you in a period. r: the share who stay. d: interest. A: what it cost to \
                  win them.",
    worth_unknown: "The formula takes the share who stay to be the same in every period.",
    limits: "Its limits",
    limit_models: "The built-in models are illustrations. Their figures are plausible, not measured; only the \
                   tractor repeats a published case.",
    limit_customer: "It cannot know what anything is worth to you. It does the sums with what you say.",
    limit_stated: "What people say they would pay is usually more than what they pay: in a comparison of studies, \
                   by a third (Murphy and others 2005).",
    limit_missing: "What nobody entered is left out and named. It never counts as zero.",
    yours: "Put it on your page",
    step_write: "Write your model",
    step_write_about: "In the Studio, from a built-in one or from an empty page, with the result beside it.",
    step_copy: "Copy the files",
    step_copy_about: "The folder `dist/` goes anywhere on your web server. It needs no program, no database and no \
                      account.",
    step_paste: "Paste two lines",
    step_paste_about: "The widget is part of your page, in your colours and your visitor’s language.",
    fallback: "A wash costs $9.",
    pages_to_see: "Pages to look at",
    minimal: "One script, one tag",
    two: "Two on a page",
    inline: "A model inside the page",
    events: "Events and methods",
    as_questionnaire: "The calculator as a questionnaire",
    themed: "Your colours and type",
    strict: "The strictest security policy",
    planner_alone: "The planner alone",
    framed: "In a frame that grows with it",
    private: "Nothing leaves your browser",
    private_text: "Once its files are here, nothing is fetched and nothing is sent. There is no cookie and no third \
                   party. What you enter is gone when you close the page, unless the page offers to remember it, \
                   and then it stays in this browser.",
    private_site: "This site keeps its own files in your browser, so that it opens without a network.",
    take: "Download the guide as a single file ({size})",
    licence: "Free to use, under MIT or Apache-2.0.",
};
