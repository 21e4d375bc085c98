//! Text of several lines to write in. What is written may hold a link, so nothing here shows it to a log.

use std::fmt;
use std::sync::Arc;

use accesskit::Role;
use iced::widget::text::Wrapping;
use iced::widget::text_editor::{self, Action, Content, Edit};
use iced::widget::{text, text_input::Value};
use iced::{Length, Padding, border};

use super::labelled::labelled;
use super::{label, small};
use crate::pile;
use crate::ui::a11y::{named, silent};
use crate::ui::metric::{self, corner, gap, size};
use crate::ui::{Element, Theme};

/// A text that is being written, with its caret. The screen keeps it and lets it [`Draft::perform`].
#[derive(Default)]
pub struct Draft(Content);

/// What was done to a [`Draft`].
#[derive(Clone)]
pub struct Typing(Vec<Action>);

impl Draft {
    /// A text as it is to begin with.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Content::with_text(text))
    }

    /// The text as it is now.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.text()
    }

    /// Does it; tells whether the text is another one now, and not only the caret.
    pub fn perform(&mut self, typing: Typing) -> bool {
        let changes = typing.0.iter().any(Action::is_edit);
        for action in typing.0 {
            self.0.perform(action);
        }
        changes
    }

    /// Caret and selection, counted in characters from the beginning.
    fn caret(&self) -> (usize, usize) {
        let cursor = self.0.cursor();
        let at = |position: text_editor::Position| {
            let before = self.0.lines().take(position.line).map(|line| Value::new(&line.text).len() + 1).sum::<usize>();
            let line = self.0.line(position.line).map(|line| line.text.into_owned()).unwrap_or_default();
            before + Value::new(line.get(..position.column).unwrap_or(&line)).len()
        };
        let caret = at(cursor.position);
        (cursor.selection.map_or(caret, at), caret)
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft(***)")
    }
}

impl fmt::Debug for Typing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typing(***)")
    }
}

/// Text of several lines to write in. Made by [`editor`].
///
/// It grows with its text up to a dozen lines. Esc and shortcuts other than those of editing pass it by; Tab leaves it.
pub struct Editor<'a, M> {
    id: String,
    label: String,
    draft: &'a Draft,
    typed: Option<Box<dyn Fn(Typing) -> M + 'a>>,
    hint: Option<String>,
    hidden_label: bool,
    lines: (f32, f32),
}

/// Text of several lines to write in. Without [`Editor::on_typing`] it can be read only.
pub fn editor<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, draft: &'a Draft) -> Editor<'a, M> {
    Editor {
        id: id.into(),
        label: label.into(),
        draft,
        typed: None,
        hint: None,
        hidden_label: false,
        lines: (3.0, 12.0),
    }
}

impl<'a, M: Clone + 'a> Editor<'a, M> {
    /// What is sent with whatever the person does to it.
    #[must_use]
    pub fn on_typing(mut self, typed: impl Fn(Typing) -> M + 'a) -> Self {
        self.typed = Some(Box::new(typed));
        self
    }

    /// What one should know before writing.
    #[must_use]
    pub fn hint(mut self, words: impl Into<String>) -> Self {
        self.hint = Some(words.into());
        self
    }

    /// Does not draw the label; it is still its name.
    #[must_use]
    pub fn hide_label(mut self) -> Self {
        self.hidden_label = true;
        self
    }

    /// How many lines it has at least and at most.
    #[must_use]
    pub fn lines(mut self, least: u8, most: u8) -> Self {
        self.lines = (f32::from(least), f32::from(most));
        self
    }
}

impl<'a, M: Clone + 'a> From<Editor<'a, M>> for Element<'a, M> {
    fn from(editor: Editor<'a, M>) -> Self {
        let line = size::BODY * metric::LINE_HEIGHT;
        let high = |lines: f32| lines * line + 2.0 * gap::SMALL;
        let id = editor.id.clone();
        let typed = editor.typed.map(std::rc::Rc::new);
        let mut sheet = text_editor::TextEditor::new(&editor.draft.0)
            .id(editor.id.clone())
            .size(size::BODY)
            .line_height(text::LineHeight::Relative(metric::LINE_HEIGHT))
            .padding(Padding::from([gap::SMALL, gap::MEDIUM]))
            .min_height(high(editor.lines.0))
            .max_height(high(editor.lines.1))
            .wrapping(Wrapping::WordOrGlyph)
            .style(style);
        if let Some(typed) = typed.clone() {
            sheet = sheet.on_action(move |action| typed(Typing(vec![action])));
        }
        let mut control =
            named(Role::MultilineTextInput, sheet).id(editor.id).name(editor.label.clone()).with(|props| {
                props.value = Some(editor.draft.text());
                props.caret = Some(editor.draft.caret());
                props.description.clone_from(&editor.hint);
                props.read_only = typed.is_none();
            });
        if let Some(typed) = typed {
            control = control
                .write(move |text| typed(Typing(vec![Action::SelectAll, Action::Edit(Edit::Paste(Arc::new(text)))])));
        }
        let mut parts = pile![].spacing(gap::TINY + 1.0).width(Length::Fill);
        if !editor.hidden_label {
            parts = parts.push(silent(label(editor.label)));
        }
        let labelled_by = (!editor.hidden_label).then_some(id);
        let parts = parts.push(control).push(editor.hint.map(|hint| silent(small(hint))));
        match labelled_by {
            Some(id) => labelled(id, parts),
            None => parts.into(),
        }
    }
}

fn style(theme: &Theme, status: text_editor::Status) -> text_editor::Style {
    let colours = theme.palette();
    let edge = if matches!(status, text_editor::Status::Hovered) { colours.soft } else { colours.edge };
    text_editor::Style {
        background: colours.card.into(),
        border: border::rounded(corner::CONTROL).width(theme.edge()).color(edge),
        placeholder: colours.soft,
        value: colours.ink,
        selection: colours.accent.scale_alpha(0.3),
    }
}
