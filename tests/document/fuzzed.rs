//! What fuzzing kept, and changes of it: the short form of `cargo xtask fuzz`.

use std::fs;
use std::path::Path;

use crate::targets::TARGETS;

/// Bytes with one thing changed, which `seed` decides.
fn changed(mut bytes: Vec<u8>, other: &[u8], seed: &mut u64) -> Vec<u8> {
    let mut any = |below: usize| {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        usize::try_from(*seed % below.max(1) as u64).unwrap()
    };
    let (at, from, to) = (any(bytes.len() + 1), any(other.len() + 1), any(other.len() + 1));
    match any(5) {
        0 if at < bytes.len() => bytes[at] ^= 1 << any(8),
        1 => bytes.truncate(at),
        2 => bytes.insert(at, b"\"{}[],:;=.-0\n\xff"[any(14)]),
        3 => drop(bytes.splice(at..at, other[from.min(to)..from.max(to)].iter().copied())),
        _ if at < bytes.len() => drop(bytes.remove(at)),
        _ => {}
    }
    bytes
}

#[test]
fn no_target_stops_at_what_was_kept_nor_at_changes_of_it() {
    const CHANGES: usize = 400;
    for (name, target) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut paths: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
        paths.sort();
        let kept: Vec<_> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
        assert!(kept.len() > 4, "{name} has a corpus");
        kept.iter().for_each(|bytes| target(bytes));
        let mut seed = 1981;
        for round in 0..CHANGES {
            let [one, other] = [round, round * 7 + 1].map(|at| &kept[at % kept.len()]);
            let twice = changed(changed(one.clone(), other, &mut seed), other, &mut seed);
            target(&twice);
        }
    }
}
