//! What is kept for how long, and how it moves to another computer.

use super::{FILE, Message, Settings};
use crate::problem::Problem;
use crate::store::Settings as Kept;
use crate::ui::Element;
use crate::ui::component::problem_box::problem_box;
use crate::ui::control::{button, choice, field, heading, small};
use crate::ui::metric::gap;
use crate::{line, pile, t};

impl Settings {
    pub(super) fn history<'a>(&'a self, kept: &Kept) -> Element<'a, Message> {
        let mut after = vec![None, Some(30), Some(90), Some(365)];
        // A number that somebody wrote into the file.
        if !after.contains(&kept.forget_after_days) {
            after.push(kept.forget_after_days);
        }
        let after = after.into_iter().map(|days: Option<u16>| {
            let words = match days {
                None => t!("settings-forget-never"),
                Some(days) => t!("settings-forget-days", count = days),
            };
            (days, words)
        });
        let forget = choice(
            "settings-forget",
            t!("settings-forget"),
            after,
            Some(&kept.forget_after_days),
            Message::ForgetAfter,
        );
        let file = field(FILE, t!("settings-file"), self.file.as_str())
            .hint(t!("settings-file-hint"))
            .on_input(Message::FileTyped);
        let typed = !self.file.trim().is_empty();
        let act = |id: &'static str, words: String, message: Message| {
            button(id, words).on_press_maybe(typed.then_some(message))
        };
        let buttons = line![
            act("settings-export", t!("settings-export"), Message::Export),
            act("settings-import", t!("settings-import"), Message::Import),
        ];
        let problem = self.file_problem.as_ref().map(|error| {
            let shown = problem_box("settings-file-problem", Problem::of(error));
            Element::from(shown.details(self.detailed, Message::Detailed))
        });
        let forget = pile![Element::from(forget), small(t!("settings-forget-hint"))].spacing(gap::TINY);
        pile![heading(2, t!("settings-history")), forget, file, buttons.spacing(gap::SMALL).wrap()]
            .push(problem)
            .spacing(gap::MEDIUM)
            .into()
    }
}
