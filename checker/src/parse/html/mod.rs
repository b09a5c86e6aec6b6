//! Makes of HTML what a person sees of it: the visible text, and apart from it what is hidden.
//!
//! Input: HTML as it stands in a mail or a saved page. Output: a [`Page`]. A tokenizer reads it and a walker follows
//! it with a stack of its own; no tree is built, because trees of hostile HTML take quadratic time (docs/adr/0009). A
//! link is written behind the words that it shows, `words <https://…>`, as mail programs write it in plain text, so
//! that the same reading serves pasted text and HTML.

mod style;
mod walker;

use super::Span;

/// What a person sees of an HTML page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// The visible text, its blocks on lines of their own.
    pub(crate) text: String,
    /// The links and what they show, in order.
    pub(crate) anchors: Vec<Anchor>,
    /// Text that is there and is not shown, run by run.
    pub(crate) hidden: Vec<String>,
    /// Places of the text where hidden letters stand inside a word.
    pub(crate) split: Vec<usize>,
    /// The fields that want something typed in.
    pub(crate) fields: Vec<Field>,
    /// How many pictures are shown that can hold words.
    pub(crate) pictures: usize,
    /// There was more than is read.
    pub(crate) is_cut: bool,
}

/// A link, or the place to which a form is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// What it shows; empty where that is only a picture without words.
    pub(crate) shown: Span,
    /// Where its target is written in the text.
    pub(crate) target: Span,
}

/// A field to type something in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// Where it stands in the text.
    pub(crate) span: Span,
    /// What is typed is shown as dots: it wants a password or the like.
    pub(crate) is_secret: bool,
}

/// More HTML than this is not read, in bytes: real mails end far below.
const MOST_BYTES: usize = 4_000_000;

/// Reads HTML. Never fails; whatever is no HTML is text.
pub(crate) fn read(html: &str) -> Page {
    let end = html.floor_char_boundary(MOST_BYTES);
    let mut page = walker::walk(&html[..end]);
    page.is_cut = end < html.len();
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        read(html).text
    }

    #[test]
    fn blocks_stand_on_lines_of_their_own_and_cells_side_by_side() {
        assert_eq!(text("<p>Dear <b>reader</b>,</p><div>one<br>two</div>three"), "Dear reader,\n\none\ntwo\nthree");
        assert_eq!(text("<table><tr><td>Total<td>9.99</tr><tr><td>Tax</table>"), "Total 9.99\nTax");
        assert_eq!(text("<ul><li>a<li>b</ul>"), "a\nb");
    }

    #[test]
    fn what_a_page_does_not_show_is_not_in_its_text() {
        let html = "<title>t</title><style>p{color:red}</style><script>s()</script><!-- c --><p>seen &amp; read</p>";
        assert_eq!(text(html), "seen & read");
    }

    #[test]
    fn a_link_stands_behind_the_words_that_it_shows() {
        let page = read("Please <a href='https://evil.example/a?b=1&amp;c=2'>sign <b>in</b></a> now");
        assert_eq!(page.text, "Please sign in <https://evil.example/a?b=1&c=2> now");
        let anchor = &page.anchors[0];
        assert_eq!(&page.text[anchor.shown.clone()], "sign in");
        assert_eq!(&page.text[anchor.target.clone()], "https://evil.example/a?b=1&c=2");
    }

    #[test]
    fn a_link_that_shows_its_own_target_is_written_once() {
        assert_eq!(text("<a href=https://a.example/>https://a.example</a>"), "https://a.example");
        assert_eq!(text("<a href=https://b.example/>https://a.example</a>"), "https://a.example <https://b.example/>");
    }

    #[test]
    fn targets_that_open_no_page_are_left_out() {
        assert_eq!(text("<a href='javascript:x()'>a</a> <a href='#top'>b</a> <a href='/rel'>c</a>"), "a b c");
        assert_eq!(text("<base href=https://x.example><a href='/rel'>c</a>"), "c <https://x.example/rel>");
        assert_eq!(text("<a href='mailto:a@x.example'>write</a>"), "write <a@x.example>");
        assert_eq!(text("<a href='tel:+1-555-0100'>call us</a>"), "call us <+1-555-0100>");
        assert_eq!(text("<a href='tel:+15550100'>+1 (555) 0100</a>"), "+1 (555) 0100");
    }

    #[test]
    fn pictures_show_the_words_that_stand_for_them() {
        let page =
            read("<a href=https://a.example/x><img src=cid:1 alt='Sign in'></a><img src=p.gif width=1 height=1>");
        assert_eq!(page.text, "[Sign in] <https://a.example/x>");
        assert_eq!(page.pictures, 1);
    }

    #[test]
    fn hidden_text_stands_apart() {
        for hidden in [
            "<div style='display:none'>zzz</div>",
            "<div style='DISPLAY : none !important'>zzz</div>",
            "<span style='font-size:0px'>zzz</span>",
            "<span style='font:0/0 a'>zzz</span>",
            "<span style='visibility:hidden'>zzz</span>",
            "<span style='opacity:0'>zzz</span>",
            "<div style='max-height:0;overflow:hidden'>zzz</div>",
            "<div style='text-indent:-9999px'>zzz</div>",
            "<div style='position:absolute;left:-5000px'>zzz</div>",
            "<table bgcolor=#ffffff><tr><td><font color=white>zzz</font></table>",
            "<p hidden>zzz</p>",
            "<style>@media print{.n{color:red}} .x, .y { display: none }</style><b class='n y'>zzz</b>",
            "<template>zzz</template>",
        ] {
            let page = read(&format!("seen {hidden} too"));
            assert!(!page.text.contains("zzz"), "{hidden}: {}", page.text);
            let is_template = hidden.starts_with("<template");
            assert_eq!(page.hidden, if is_template { vec![] } else { vec!["zzz".to_owned()] }, "{hidden}");
        }
    }

    #[test]
    fn what_only_looks_hidden_is_seen() {
        for seen in [
            "<td style='font-size:0'><span style='font-size:14px'>zzz</span>",
            "<div style='max-height:0'>zzz</div>",
            "<div bgcolor=#000000><font color=white>zzz</font></div>",
            "<font color=white>zzz</font>",
            "<style>.blue{background:#00f}</style><div bgcolor=white><p class=blue><font color=white>zzz</font></div>",
            "<div style='background:url(x.png) white'><font color=white>zzz</font></div>",
            "<span style='opacity:0.9'>zzz</span>",
            "<style>@media (max-width:600px){.w{display:none}}</style><p class=w>zzz</p>",
        ] {
            let page = read(seen);
            assert_eq!((page.text.as_str(), page.hidden.len()), ("zzz", 0), "{seen}");
        }
    }

    #[test]
    fn letters_hidden_inside_a_word_do_not_hide_the_word() {
        let page = read("your acc<span style=font-size:0>xqz</span>ount <i style=display:none>q</i> is");
        assert_eq!(page.text, "your account is");
        assert_eq!(page.split, [8]);
    }

    #[test]
    fn fields_are_seen_with_what_they_say() {
        let page = read(
            "<form action=https://evil.example/p>Mail<input type=text><input type=password placeholder='Your password'>\
             <input type=hidden value=zzz><input type=submit value='Go on'></form>",
        );
        assert_eq!(page.text, "Mail [\u{2026}] [Your password] [Go on] <https://evil.example/p>");
        assert_eq!(page.fields.iter().map(|field| field.is_secret).collect::<Vec<_>>(), [false, true]);
        assert_eq!(&page.text[page.fields[1].span.clone()], "[Your password]");
    }

    #[test]
    fn broken_and_hostile_html_is_read_to_its_end() {
        let deep = "<div>".repeat(200_000) + "end";
        assert_eq!(text(&deep), "end");
        assert_eq!(text(&("<a href=https://a.example><b>".repeat(2_000) + "end")), "end <https://a.example/>");
        assert_eq!(text("</p></div></table>a<"), "a<");
        assert_eq!(text("<p style='display:none'>a<p>b"), "b");
        let many = format!("<p {}>a", "x=1 ".repeat(50_000));
        assert_eq!(text(&many), "a");
        assert!(read(&"<p>ab</p>".repeat(600_000)).is_cut);
    }
}
