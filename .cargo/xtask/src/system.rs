//! Which system this is, and what it calls the packages that Look Twice needs.
//!
//! Input: the text of `/etc/os-release`, the answers of the package manager. Output: a `System`, the
//! packages that are missing, the command that installs them. Nothing here starts a program.

/// The systems whose ways of installing are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu and their relatives: proven.
    Debian,
    /// Fedora and its relatives: untested.
    Fedora,
    /// Arch and its relatives: untested.
    Arch,
    /// macOS: untested.
    MacOs,
    /// Windows: untested.
    Windows,
    /// Any other, with the name it gives itself.
    Other(String),
}

/// Debian: what the window is built with.
pub(crate) const DEBIAN_BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// Debian: what the test in the real window needs besides: a driver, a screen, a message bus, a font,
/// a hand for mouse and keyboard, and a witness that no connection is opened.
pub(crate) const DEBIAN_WINDOW_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus",
    "at-spi2-core",
    "fonts-noto-core",
    "xdotool",
    "strace",
    "python3-gi",
    "gir1.2-gtk-3.0",
];

/// Debian: what the proof in a bare system needs besides.
pub(crate) const DEBIAN_FRESH: &[&str] = &["mmdebstrap"];

/// Fedora and Arch, after the prerequisites page of Tauri 2 (v2.tauri.app/start/prerequisites).
const FEDORA_BUILD: &[&str] = &[
    "webkit2gtk4.1-devel",
    "openssl-devel",
    "curl",
    "wget",
    "file",
    "libappindicator-gtk3-devel",
    "librsvg2-devel",
    "libxdo-devel",
    "gcc",
    "gcc-c++",
    "make",
    "pkgconf-pkg-config",
];
const ARCH_BUILD: &[&str] = &[
    "webkit2gtk-4.1",
    "base-devel",
    "curl",
    "wget",
    "file",
    "openssl",
    "appmenu-gtk-module",
    "libappindicator-gtk3",
    "librsvg",
    "xdotool",
];

/// The programs that the test in the real window starts (Linux).
pub(crate) const WINDOW_TEST_PROGRAMS: &[&str] =
    &["WebKitWebDriver", "xvfb-run", "dbus-run-session", "dbus-daemon", "xdotool", "strace"];

/// Which system this is; `os_release` is the text of `/etc/os-release`, if there is one.
pub(crate) fn recognise(os: &str, os_release: Option<&str>) -> System {
    match (os, os_release) {
        ("macos", _) => System::MacOs,
        ("windows", _) => System::Windows,
        ("linux", Some(text)) => linux(text),
        (other, _) => System::Other(other.to_owned()),
    }
}

/// `ID` says which system it is, `ID_LIKE` its relatives, nearest first (os-release(5)).
fn linux(os_release: &str) -> System {
    let value = |key: &str| {
        os_release
            .lines()
            .filter_map(|line| line.trim().split_once('='))
            .find(|(found, _)| *found == key)
            .map(|(_, value)| value.trim().trim_matches(['"', '\'']).to_lowercase())
            .unwrap_or_default()
    };
    let (id, like) = (value("ID"), value("ID_LIKE"));
    let known = std::iter::once(id.as_str()).chain(like.split_whitespace()).find_map(|name| match name {
        "debian" | "ubuntu" => Some(System::Debian),
        "fedora" => Some(System::Fedora),
        "arch" => Some(System::Arch),
        _ => None,
    });
    known.unwrap_or_else(|| System::Other(if id.is_empty() { "linux".to_owned() } else { id }))
}

/// The wanted packages that a listing of `PACKAGE STATUS` lines does not call installed.
pub(crate) fn missing<'a>(wanted: &[&'a str], listing: &str) -> Vec<&'a str> {
    let installed = |package: &str| {
        listing.lines().any(|line| {
            let mut words = line.split_whitespace();
            words.next() == Some(package) && words.next() == Some("installed")
        })
    };
    wanted.iter().copied().filter(|package| !installed(package)).collect()
}

/// The shell command that installs packages on Debian. It is one command, so that root is asked for
/// once; a source of packages that cannot be reached is no reason to stop before trying. Only errors
/// are shown: hundreds of packages come along.
pub(crate) fn debian_install(packages: &[&str]) -> String {
    let apt = "apt-get -qq -o DPkg::Lock::Timeout=300";
    format!(
        "export DEBIAN_FRONTEND=noninteractive; {apt} update || echo 'Some lists of packages could not be read.'; \
         {apt} install --yes --no-install-recommends {} > /dev/null",
        packages.join(" ")
    )
}

/// The shell command that installs what the window is built with, where it is known.
pub(crate) fn build_install(system: &System) -> Option<String> {
    match system {
        System::Debian => Some(debian_install(DEBIAN_BUILD)),
        System::Fedora => Some(format!("dnf install --assumeyes {}", FEDORA_BUILD.join(" "))),
        System::Arch => Some(format!("pacman -S --needed --noconfirm {}", ARCH_BUILD.join(" "))),
        System::MacOs | System::Windows | System::Other(_) => None,
    }
}

/// What is said on a system whose way of installing is not known.
pub(crate) fn instructions(name: &str) -> String {
    format!(
        "how to install packages on this system ({name}) is not known. Please install yourself, then try again:\n  \
         a C compiler with make (gcc or clang)\n  pkg-config\n  \
         WebKitGTK 4.1 with its headers (`pkg-config --exists webkit2gtk-4.1` must succeed)\n\
         The checker alone needs none of these: `cargo test`"
    )
}

/// Whether this Node can build the interface, by what `node --version` prints.
pub(crate) fn node_is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        // As its packages ask (`engines` of vite and jsdom in ui/package-lock.json).
        (Some(Ok(20)), Some(Ok(minor))) => minor >= 19,
        (Some(Ok(22)), Some(Ok(minor))) => minor >= 13,
        (Some(Ok(major)), _) => major >= 24,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_recognised_by_id_or_relatives() {
        let debian = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n";
        let mint = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        let nobara = "ID='nobara'\nID_LIKE=\"rhel centos fedora\"\n";
        let endeavour = "ID=endeavouros\nID_LIKE=arch\n";
        assert_eq!(recognise("linux", Some(debian)), System::Debian);
        assert_eq!(recognise("linux", Some(mint)), System::Debian);
        assert_eq!(recognise("linux", Some(nobara)), System::Fedora);
        assert_eq!(recognise("linux", Some(endeavour)), System::Arch);
        assert_eq!(recognise("macos", None), System::MacOs);
        assert_eq!(recognise("windows", None), System::Windows);
    }

    #[test]
    fn an_unknown_system_keeps_its_name() {
        assert_eq!(recognise("linux", Some("ID=nixos\n")), System::Other("nixos".to_owned()));
        assert_eq!(recognise("linux", Some("")), System::Other("linux".to_owned()));
        assert_eq!(recognise("linux", None), System::Other("linux".to_owned()));
        assert_eq!(recognise("freebsd", None), System::Other("freebsd".to_owned()));
        assert!(instructions("nixos").contains("(nixos)"));
    }

    #[test]
    fn a_variant_id_is_not_the_id() {
        assert_eq!(recognise("linux", Some("VARIANT_ID=debian\nID=void\n")), System::Other("void".to_owned()));
    }

    #[test]
    fn only_installed_packages_are_not_missing() {
        let listing = "xvfb installed\ndbus config-files\nxauth-extras installed\n";
        assert_eq!(missing(&["xvfb", "dbus", "xauth"], listing), ["dbus", "xauth"]);
        assert!(missing(&["xvfb"], listing).is_empty());
        assert_eq!(missing(&["xvfb"], ""), ["xvfb"]);
    }

    #[test]
    fn every_known_system_has_its_command() {
        let debian = build_install(&System::Debian).unwrap();
        assert!(debian.contains("DPkg::Lock::Timeout=300 update"));
        assert!(
            debian.contains("install --yes --no-install-recommends build-essential pkg-config libwebkit2gtk-4.1-dev")
        );
        assert!(build_install(&System::Fedora).unwrap().starts_with("dnf install"));
        assert!(build_install(&System::Arch).unwrap().starts_with("pacman -S --needed"));
        assert_eq!(build_install(&System::Windows), None);
        assert_eq!(build_install(&System::Other("void".to_owned())), None);
    }

    #[test]
    fn old_and_unreadable_versions_of_node_are_refused() {
        for good in ["v20.19.0", "v20.20.2\n", "22.13.0", "v24.0.0", "v26.1.0"] {
            assert!(node_is_new_enough(good), "{good}");
        }
        for bad in ["v20.18.3", "v18.20.0", "v21.7.3", "v22.12.0", "v23.1.0", "", "node"] {
            assert!(!node_is_new_enough(bad), "{bad}");
        }
    }
}
