//! Installs what is missing, and says so before.
//!
//! Input: what the system has. Output: a system that can build the window, or an error that says
//! what to do.

use crate::commands::{is_installed, output, root, run, shown, succeeds};
use crate::system::{self, System};
use std::path::Path;

/// What the window is built with.
pub(crate) fn for_app() -> Result<(), String> {
    packages(&[])
}

/// What the window is built with, and what its test needs.
pub(crate) fn for_tests() -> Result<(), String> {
    packages(system::DEBIAN_WINDOW_TEST)
}

/// The interface's own packages and its build: `ui/dist` must be there before the window compiles,
/// because the window holds it.
pub(crate) fn interface() -> Result<(), String> {
    node()?;
    node_packages()?;
    run("npm", &["--prefix", "ui", "run", "build"])
}

/// `npm ci`, if `ui/node_modules` is older than the lock file.
pub(crate) fn node_packages() -> Result<(), String> {
    let changed = |path: &str| root().join(path).metadata().and_then(|file| file.modified()).ok();
    let (installed, locked) = (changed("ui/node_modules/.package-lock.json"), changed("ui/package-lock.json"));
    if installed.is_some() && installed >= locked {
        println!("The packages of the interface are there.");
        return Ok(());
    }
    println!("Downloading the packages of the interface into ui/node_modules (about 100 MB, under a minute).");
    run("npm", &["--prefix", "ui", "ci"])
}

/// Node is a prerequisite: it is named, never installed.
pub(crate) fn node() -> Result<(), String> {
    let wanted = "Look Twice needs Node 20.19, 22.13 or newer, with npm (https://nodejs.org), to build its window";
    let Some(version) = output("node", &["--version"]) else {
        return Err(format!("Node is missing. {wanted}."));
    };
    if !system::node_is_new_enough(&version) {
        return Err(format!("this Node is {version}. {wanted}."));
    }
    if !succeeds("npm", &["--version"]) {
        return Err(format!("npm is missing. {wanted}."));
    }
    Ok(())
}

/// Which system this is.
pub(crate) fn this_system() -> System {
    system::recognise(std::env::consts::OS, std::fs::read_to_string("/etc/os-release").ok().as_deref())
}

/// Installs what the window is built with; `more` is what Debian needs besides.
pub(crate) fn packages(more: &[&str]) -> Result<(), String> {
    // Before anything is installed: without Node all of it would be in vain.
    node()?;
    match this_system() {
        System::Debian => debian(more),
        known @ (System::Fedora | System::Arch) => untested_linux(&known),
        System::MacOs if succeeds("xcode-select", &["-p"]) => Ok(()),
        System::MacOs => {
            Err("Apple's command line tools are missing. Run `xcode-select --install`, then try again.".to_owned())
        }
        System::Windows => {
            println!(
                "On Windows the build needs Microsoft's C++ Build Tools (\"Desktop development with C++\") and the"
            );
            println!("WebView2 Runtime, which is a part of Windows 11. This system is unproven: see README.md.");
            Ok(())
        }
        System::Other(_) if can_build() => Ok(()),
        System::Other(name) => Err(system::instructions(&name)),
    }
}

fn debian(more: &[&str]) -> Result<(), String> {
    let wanted: Vec<&str> = system::DEBIAN_BUILD.iter().chain(more).copied().collect();
    let query = ["-W", "-f=${Package} ${db:Status-Status}\\n"];
    let listing = output("dpkg-query", &[&query, wanted.as_slice()].concat()).unwrap_or_default();
    let missing = system::missing(&wanted, &listing);
    if missing.is_empty() {
        println!("The packages of the system are there.");
        return Ok(());
    }
    println!("These packages of the system are missing and are installed now with apt-get:");
    println!("  {}", missing.join(" "));
    println!("They bring others along: up to 250 MB to download and 1 GB on disk, half a minute to three minutes.");
    as_root(&system::debian_install(&missing))
}

fn untested_linux(system: &System) -> Result<(), String> {
    if can_build() {
        return Ok(());
    }
    let install = system::build_install(system).unwrap_or_default();
    println!("WebKitGTK 4.1 or a C compiler is missing. This is run now; it is untested on this system:");
    println!("  {install}");
    as_root(&install)
}

/// Whether a Linux of any kind has what the window is built with.
fn can_build() -> bool {
    is_installed("cc") && succeeds("pkg-config", &["--exists", "webkit2gtk-4.1"])
}

/// Runs one shell command as root, so that a password is asked for once at most.
fn as_root(shell: &str) -> Result<(), String> {
    if output("id", &["-u"]).as_deref() == Some("0") {
        return run("sh", &["-c", shell]);
    }
    if !Path::new("/usr/bin/sudo").exists() && !is_installed("sudo") {
        return Err(format!("packages must be installed as root, and `sudo` is missing. As root, run:\n  {shell}"));
    }
    println!("Your password may be asked for, once: {}", shown("sudo", &["sh", "-c", shell]));
    run("sudo", &["sh", "-c", shell])
}
