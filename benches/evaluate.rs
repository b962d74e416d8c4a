//! How long a full evaluation takes: `cargo bench --no-default-features --bench evaluate`.

#[path = "in-browser/src/model.rs"]
mod model;

fn main() {
    divan::main();
}

// benches/browser.mjs measures the same sizes.
#[divan::bench(args = [10, 1_000, 100_000], max_time = 10)]
fn evaluate(bencher: divan::Bencher, elements: usize) {
    // Without a model nothing is measured, and `cargo xtask bench` says that a line is missing.
    if let Some(model) = model::model(elements) {
        bencher.bench_local(|| model::value(&model));
    }
}
