//! Proves that a fresh machine needs nothing but what README.md asks for.
//!
//! Input: the last commit of this checkout, and this machine's Rust and Node. Output: both commands
//! of README.md have run in a bare Debian system, and their times are known. The work is done by
//! `fresh.sh` beside this crate; here is what must be true before.

use crate::commands::{output, root, run};
use crate::install;
use crate::system::{self, System};

/// `cargo proof --fresh`.
pub(crate) fn run_in_bare_system() -> Result<(), String> {
    if install::this_system() != System::Debian {
        return Err("--fresh needs Debian or Ubuntu, because it makes a bare Debian system".to_owned());
    }
    if output("id", &["-u"]).as_deref() != Some("0") {
        return Err("--fresh needs root, because it mounts and enters a system of its own".to_owned());
    }
    println!("Makes a bare Debian system and runs the two commands of README.md in it: `cargo app`, `cargo proof`.");
    println!("It takes about 15 to 30 minutes and 5 GB of disk, and downloads what a new user would download.");
    if output("git", &["status", "--porcelain"]).is_none_or(|changes| !changes.is_empty()) {
        println!("Only the last commit is proved; this checkout has changes that are not in it.");
    }
    install::packages(&[system::DEBIAN_WINDOW_TEST, system::DEBIAN_FRESH].concat())?;
    let script = root().join(".cargo/xtask/fresh.sh");
    run("bash", &[&script.to_string_lossy(), "outside", &root().to_string_lossy()])
}
