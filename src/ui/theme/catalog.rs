//! How iced's own widgets look in our theme when nothing else is said.

use iced::border::{self, Border};
use iced::widget::{button, container, rule, scrollable, text, text_editor, text_input};
use iced::{Background, Color, Shadow};

use super::Theme;
use crate::ui::metric::corner;

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        // No colour of its own: it takes that of the surface or button around it.
        Box::new(|_| text::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

impl button::Catalog for Theme {
    type Class<'a> = button::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, _| button::Style { text_color: theme.palette().ink, ..button::Style::default() })
    }

    fn style(&self, class: &Self::Class<'_>, status: button::Status) -> button::Style {
        class(self, status)
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = text_input::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, _| {
            let colours = theme.palette();
            text_input::Style {
                background: colours.card.into(),
                border: border::rounded(corner::CONTROL).width(theme.edge()).color(colours.edge),
                icon: colours.soft,
                placeholder: colours.soft,
                value: colours.ink,
                selection: colours.accent.scale_alpha(0.3),
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: text_input::Status) -> text_input::Style {
        class(self, status)
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = text_editor::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, _| {
            let colours = theme.palette();
            text_editor::Style {
                background: colours.card.into(),
                border: border::rounded(corner::CONTROL).width(theme.edge()).color(colours.edge),
                placeholder: colours.soft,
                value: colours.ink,
                selection: colours.accent.scale_alpha(0.3),
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: text_editor::Status) -> text_editor::Style {
        class(self, status)
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = rule::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme| rule::Style {
            color: theme.palette().line,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
    }

    fn style(&self, class: &Self::Class<'_>) -> rule::Style {
        class(self)
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = scrollable::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let colours = theme.palette();
            let busy = matches!(status, scrollable::Status::Dragged { .. });
            let rail = scrollable::Rail {
                background: None,
                border: Border::default(),
                scroller: scrollable::Scroller {
                    background: Background::Color(if busy { colours.accent } else { colours.edge }),
                    border: border::rounded(3),
                },
            };
            scrollable::Style {
                container: container::Style::default(),
                vertical_rail: rail,
                horizontal_rail: rail,
                gap: None,
                auto_scroll: scrollable::AutoScroll {
                    background: colours.card.into(),
                    border: border::rounded(u32::MAX).width(1).color(colours.edge),
                    shadow: Shadow { color: Color::TRANSPARENT, ..Shadow::default() },
                    icon: colours.soft,
                },
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        class(self, status)
    }
}
