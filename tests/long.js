/** Whether slow tests run in their long form: `cargo xtask test --long`. */
export const LONG = Boolean(process.env.WORTHWHILE_LONG);
