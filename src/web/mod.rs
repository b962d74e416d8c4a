//! The browser: what its own functions do for us. Nothing here knows a widget or a page of the site.
//!
//! What has no name in the crates for browsers is written in JavaScript, in `web.js`.

pub mod convert;
pub mod number;
#[cfg(feature = "ui")]
pub mod address;
#[cfg(feature = "ui")]
pub mod clipboard;
#[cfg(feature = "ui")]
pub mod clock;
#[cfg(feature = "ui")]
pub mod events;
#[cfg(feature = "ui")]
pub mod files;
#[cfg(feature = "ui")]
pub mod intl;
#[cfg(feature = "site")]
pub mod page;
#[cfg(feature = "planner")]
pub mod parts;
#[cfg(feature = "ui")]
pub mod print;
#[cfg(feature = "ui")]
pub mod storage;
#[cfg(feature = "ui")]
pub mod tasks;

#[cfg(feature = "ui")]
pub use intl::IntlNumbers;
pub use number::number_from_plain;
