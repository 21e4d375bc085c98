//! Columns of text. The last one is never padded, so what people wrote themselves belongs there: the width of their
//! letters on a terminal is anybody's guess.

/// A head and rows, aligned, two spaces between the columns.
pub fn render<const N: usize>(head: [String; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let rows: Vec<[String; N]> = std::iter::once(head).chain(rows).collect();
    let mut widths = [0; N];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    rows.iter().map(|row| aligned(row, &widths)).collect()
}

/// Names and values, a pair a line.
pub fn pairs(pairs: Vec<[String; 2]>) -> String {
    let mut pairs = pairs.into_iter();
    pairs.next().map(|first| render(first, pairs)).unwrap_or_default()
}

fn aligned(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
    let line = cells.collect::<Vec<_>>().join("  ");
    format!("{}\n", line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_one_another() {
        let row = |a: &str, b: &str| [a.to_owned(), b.to_owned()];
        let text = render(row("ID", "FOR"), [row("k3v9", "Ben"), row("ü", "")].into_iter());
        assert_eq!(text, "ID    FOR\nk3v9  Ben\nü\n");
    }
}
