//! The one window: how it opens, what it may show, and its size.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::files::arrival::Drag;
use crate::measure;
use crate::settings::{SettingsFile, WindowSize};

const MAIN: &str = "main";

/// Below this the page has no room (U12); the same as in `tauri.conf.json`.
const SMALLEST: WindowSize = WindowSize { width: 360, height: 480 };

/// A window whose size has not changed for so long has its new size.
const AT_REST: Duration = Duration::from_millis(500);

/// Opens the window in the size it had last.
pub fn open(app: &App) -> tauri::Result<()> {
    let handle = app.handle();
    let Some(config) = app.config().app.windows.iter().find(|window| window.label == MAIN) else {
        return Err(tauri::Error::WindowNotFound);
    };
    let mut builder = WebviewWindowBuilder::from_config(handle, config)?
        // Nothing that was pasted may stay in the web view's own storage (U17). A WebDriver session
        // cannot be had in that mode; the tests check the storage without one.
        .incognito(std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none())
        .on_navigation(is_our_page)
        // The page names its screen; whoever cannot see the page is told by the desktop.
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        });
    if let (Some(size), Some(screen)) = (app.state::<SettingsFile>().window(), screen(handle)) {
        let size = size.within(SMALLEST, screen);
        builder = builder.inner_size(f64::from(size.width), f64::from(size.height));
    }
    let window = measure::when_painted(builder).build()?;
    if let Some(size) = size(&window) {
        app.state::<SettingsFile>().window_opened(size);
    }
    remember_size(&window);
    take_dropped_files(&window);
    Ok(())
}

/// Brings the window to the front; a second start does this instead of opening another.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each may be refused by the desktop; then the window stays where it is.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// True for the page that is built into the program. Nothing else is ever shown.
fn is_our_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // WebView2 cannot have a scheme of its own and is given this host instead.
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

fn screen(app: &AppHandle) -> Option<WindowSize> {
    let monitor = app.primary_monitor().ok().flatten()?;
    let size = monitor.size().to_logical(monitor.scale_factor());
    Some(WindowSize { width: size.width, height: size.height })
}

/// The window's size as the person chose it; a maximised window says nothing about that.
fn size(window: &WebviewWindow) -> Option<WindowSize> {
    let as_chosen = !window.is_maximized().ok()? && !window.is_fullscreen().ok()? && !window.is_minimized().ok()?;
    let size = window.inner_size().ok()?.to_logical(window.scale_factor().ok()?);
    as_chosen.then_some(WindowSize { width: size.width, height: size.height })
}

/// Writes the size once the person has let go of the window's edge, so that it is not lost when
/// the desktop ends without closing its windows.
fn remember_size(window: &WebviewWindow) {
    let (resized, news) = mpsc::channel();
    let app = window.app_handle().clone();
    thread::spawn(move || {
        while news.recv().is_ok() {
            while news.recv_timeout(AT_REST).is_ok() {}
            app.state::<SettingsFile>().save_window();
        }
    });
    let watched = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::Resized(_) => {
            if let Some(size) = size(&watched) {
                watched.state::<SettingsFile>().set_window(size);
                // Only a panicked thread has hung up; then closing still writes the size.
                let _ = resized.send(());
            }
        }
        WindowEvent::CloseRequested { .. } => watched.state::<SettingsFile>().save_window(),
        // Tauri's enum, not ours: focus, drag and drop, theme and whatever comes later.
        _ => {}
    });
}

fn take_dropped_files(window: &WebviewWindow) {
    let drag = Drag::default();
    let app = window.app_handle().clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(event) = event {
            drag.on(&app, event);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_built_in_page_is_shown() {
        let ours = ["tauri://localhost", "tauri://localhost/index.html", "http://tauri.localhost/"];
        let others = [
            "https://example.com/",
            "http://localhost:5173/",
            "http://tauri.localhost:8080/",
            "http://tauri.localhost.example.com/",
            "tauri://example.com/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "javascript:alert(1)",
        ];
        for url in ours {
            assert!(is_our_page(&Url::parse(url).unwrap()), "{url}");
        }
        for url in others {
            assert!(!is_our_page(&Url::parse(url).unwrap()), "{url}");
        }
    }

    #[test]
    fn a_window_is_never_larger_than_the_screen_nor_too_small_to_read() {
        let size = |width, height| WindowSize { width, height };
        let screen = size(1280, 800);
        assert_eq!(size(1000, 760).within(SMALLEST, screen), size(1000, 760));
        assert_eq!(size(2560, 1400).within(SMALLEST, screen), size(1280, 800));
        assert_eq!(size(0, 1).within(SMALLEST, screen), SMALLEST);
        // A screen smaller than the smallest window: the page keeps its room.
        assert_eq!(size(1000, 760).within(SMALLEST, size(320, 240)), SMALLEST);
    }

    #[test]
    fn the_smallest_size_is_the_one_in_the_configuration() {
        let config: serde_json::Value = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        let window = &config["app"]["windows"][0];
        assert_eq!(window["minWidth"], SMALLEST.width);
        assert_eq!(window["minHeight"], SMALLEST.height);
    }
}
