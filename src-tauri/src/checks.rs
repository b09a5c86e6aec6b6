//! Runs checks off the window's thread, the newest one only.
//!
//! Input: a piece of work, in practice one check of one message. Output: its result, or
//! [`ErrorCode::Replaced`] when a newer check began in the meantime. Nothing is kept afterwards.

use std::error::Error;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use checker::{Knowledge, Wording, WordingError};

use crate::error::{CommandError, ErrorCode};
use crate::wire::{Flow, Language};

/// Everything that is read once: the knowledge, and our words in each language.
#[derive(Debug)]
pub struct AtHand {
    knowledge: Knowledge,
    wordings: Vec<(Language, Wording)>,
}

impl AtHand {
    fn load() -> Result<Self, Box<dyn Error>> {
        let knowledge = Knowledge::embedded()?;
        let wordings = Language::ALL
            .into_iter()
            .map(|language| Ok((language, Wording::embedded(language.code())?)))
            .collect::<Result<_, WordingError>>()?;
        Ok(Self { knowledge, wordings })
    }

    /// What the checker knows.
    pub fn knowledge(&self) -> &Knowledge {
        &self.knowledge
    }

    /// A row of questions. Each of them is in the knowledge.
    pub fn flow(&self, flow: Flow) -> Result<&checker::Flow, CommandError> {
        self.knowledge.flow(flow.id()).ok_or(ErrorCode::CheckFailed.into())
    }

    /// Our words in a language. Each of [`Language::ALL`] was loaded.
    pub fn wording(&self, language: Language) -> Result<&Wording, CommandError> {
        self.wordings
            .iter()
            .find(|(loaded, _)| *loaded == language)
            .map(|(_, wording)| wording)
            .ok_or(ErrorCode::CheckFailed.into())
    }
}

/// The knowledge and the words: loaded by the first call, waited for by every other.
pub fn knowledge_at_hand() -> Result<&'static AtHand, CommandError> {
    static AT_HAND: OnceLock<Option<AtHand>> = OnceLock::new();
    let load = || {
        // Built in and tested: only a damaged program fails here. The line is for whoever looks into it.
        AtHand::load().inspect_err(|error| eprintln!("the knowledge cannot be loaded: {error}")).ok()
    };
    AT_HAND.get_or_init(load).as_ref().ok_or(ErrorCode::CheckFailed.into())
}

/// Counts the checks, so that an older one knows that it is no longer wanted.
#[derive(Debug, Default)]
pub struct Checks {
    newest: Arc<AtomicU64>,
}

/// One check's place in the order in which the page asked.
#[derive(Debug)]
pub struct Turn {
    own: u64,
    newest: Arc<AtomicU64>,
}

impl Checks {
    /// Takes the next turn. Must be called where the page's calls arrive one after another: once
    /// they are spread over threads, the last one could take its turn before the one before it.
    pub fn take_turn(&self) -> Turn {
        let own = self.newest.fetch_add(1, Ordering::SeqCst) + 1;
        Turn { own, newest: Arc::clone(&self.newest) }
    }
}

impl Turn {
    /// Runs a check off the window's thread; gives its result unless a newer turn was taken.
    pub async fn run<Output: Send + 'static>(
        self,
        check: impl FnOnce() -> Result<Output, CommandError> + Send + 'static,
    ) -> Result<Output, CommandError> {
        if self.is_replaced() {
            return Err(ErrorCode::Replaced.into());
        }
        let output = off_the_window(check).await;
        // Even a failure is replaced: nobody waits for this answer any more.
        if self.is_replaced() { Err(ErrorCode::Replaced.into()) } else { output }
    }

    fn is_replaced(&self) -> bool {
        self.newest.load(Ordering::SeqCst) != self.own
    }
}

/// Runs work where it may block. Should it break down, that is an answer and not the end of the
/// program.
pub async fn off_the_window<Output: Send + 'static>(
    work: impl FnOnce() -> Result<Output, CommandError> + Send + 'static,
) -> Result<Output, CommandError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(ErrorCode::CheckFailed.into()))
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::*;

    fn run<Output>(future: impl Future<Output = Output>) -> Output {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    #[test]
    fn a_newer_check_replaces_one_that_is_running() {
        run(async {
            let checks = Checks::default();
            let (begun, has_begun) = oneshot::channel();
            let (finish, may_finish) = oneshot::channel::<()>();
            let older = tokio::spawn(checks.take_turn().run(move || {
                begun.send(()).unwrap();
                may_finish.blocking_recv().unwrap();
                Ok("older")
            }));
            has_begun.await.unwrap();
            assert_eq!(checks.take_turn().run(|| Ok("newer")).await, Ok("newer"));
            finish.send(()).unwrap();
            assert_eq!(older.await.unwrap(), Err(ErrorCode::Replaced.into()));
        });
    }

    #[test]
    fn the_order_of_the_turns_counts_and_not_the_order_of_the_threads() {
        run(async {
            let checks = Checks::default();
            let (older, newer) = (checks.take_turn(), checks.take_turn());
            assert_eq!(newer.run(|| Ok("newer")).await, Ok("newer"));
            let not_run = older.run(|| -> Result<(), CommandError> { unreachable!("nobody waits") });
            assert_eq!(not_run.await, Err(ErrorCode::Replaced.into()));
        });
    }

    #[test]
    fn one_check_after_another_is_answered_each_time() {
        run(async {
            let checks = Checks::default();
            assert_eq!(checks.take_turn().run(|| Ok(1)).await, Ok(1));
            assert_eq!(checks.take_turn().run(|| Ok(2)).await, Ok(2));
        });
    }

    #[test]
    fn a_check_that_breaks_down_is_an_answer() {
        run(async {
            let checks = Checks::default();
            let broken = || -> Result<(), CommandError> { panic!("on purpose") };
            assert_eq!(checks.take_turn().run(broken).await, Err(ErrorCode::CheckFailed.into()));
            assert_eq!(checks.take_turn().run(|| Ok(2)).await, Ok(2));
        });
    }

    #[test]
    fn the_words_of_every_language_are_at_hand() {
        let offered: std::collections::BTreeSet<_> = Language::ALL.map(Language::code).into();
        assert_eq!(offered, Wording::languages().iter().map(String::as_str).collect());
        let at_hand = knowledge_at_hand().unwrap();
        for language in Language::ALL {
            assert!(at_hand.wording(language).is_ok(), "{language:?}");
        }
    }

    #[test]
    fn every_row_of_questions_is_at_hand() {
        let at_hand = knowledge_at_hand().unwrap();
        let offered = [Flow::PhoneCall, Flow::AlreadyPaid];
        for flow in offered {
            assert_eq!(at_hand.flow(flow).unwrap().id, flow.id());
        }
        assert_eq!(at_hand.knowledge().flows().len(), offered.len(), "a row of questions that nobody can ask for");
    }
}
