//! What our wrappers leave to the one widget inside, written once.

/// The parts of `Widget` that go straight to `self.child`: `size` (with layout), `tree`, `draw`, `pointer` (with
/// overlays).
macro_rules! forward {
    ($($part:ident),+) => {
        $($crate::ui::a11y::forward::forward_one!($part);)+
    };
}

macro_rules! forward_one {
    (size) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.child.as_widget().size()
        }

        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.child.as_widget().size_hint()
        }

        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            let child = self.child.as_widget_mut();
            child.layout(&mut tree.children[0], renderer, limits)
        }
    };
    (tree) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.child)]
        }

        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(std::slice::from_ref(&self.child));
        }
    };
    (draw) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &$crate::ui::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            let (child, inner) = (self.child.as_widget(), &tree.children[0]);
            child.draw(inner, renderer, theme, style, layout, cursor, viewport);
        }
    };
    (pointer) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::mouse::Interaction {
            let (child, inner) = (self.child.as_widget(), &tree.children[0]);
            child.mouse_interaction(inner, layout, cursor, viewport, renderer)
        }

        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, M, $crate::ui::Theme, iced::Renderer>> {
            let (child, inner) = (self.child.as_widget_mut(), &mut tree.children[0]);
            child.overlay(inner, layout, renderer, viewport, translation)
        }
    };
}

pub(in crate::ui) use {forward, forward_one};
