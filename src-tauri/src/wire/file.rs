//! A file that was opened, as it crosses to the page: its name and what is in it, never its place or its bytes.

wire! {
    /// A file that was opened and can be checked.
    struct Opened {
        /// By this the page names it; a newer file has another.
        pub id: u32,
        /// Its name, without the folder.
        pub name: String,
        /// The mails in it, newest first, when it holds several: then one must be chosen. Otherwise empty.
        pub mails: Vec<MailLine>,
        /// How many further mails it holds that are not listed.
        pub more: u32,
    }

    /// One mail of a file that holds several.
    struct MailLine {
        /// By this the page names it.
        pub number: u32,
        /// Who it says it is from; can be empty.
        pub sender: String,
        /// Its subject; can be empty.
        pub subject: String,
        /// When it says it was sent, as a day in the form 2026-11-24; empty when it does not say so readably.
        pub date: String,
    }

    /// Which file is to be checked.
    #[derive(Copy)]
    struct FileToCheck {
        /// The id of the file that was opened.
        pub id: u32,
        /// The number of the mail in it, where it holds several.
        pub mail: Option<u32>,
    }
}
