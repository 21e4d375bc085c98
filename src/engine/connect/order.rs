//! In which order the places are tried that the DNS names for a domain (RFC 2782, XEP-0368). Pure: chance comes
//! from outside.

use super::Target;

/// One SRV record, of `_xmpp-client` or `_xmpps-client`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Lower comes first.
    pub priority: u16,
    /// Higher comes first more often.
    pub weight: u16,
    /// Where to.
    pub target: Target,
}

/// Sorts both kinds of records together: by priority, and within one priority by chance as the weights say.
/// `chance(n)` is a number of 0 up to and including `n`.
#[must_use]
pub fn sorted(records: Vec<Record>, chance: &mut impl FnMut(u32) -> u32) -> Vec<Target> {
    let mut left = records;
    // RFC 2782: those of weight 0 stand first in line, so that they hardly ever win against the others.
    left.sort_by_key(|record| (record.priority, record.weight));
    let mut targets = Vec::with_capacity(left.len());
    while let Some(priority) = left.first().map(|record| record.priority) {
        let peers = left.iter().take_while(|record| record.priority == priority);
        let total = peers.clone().map(|record| u32::from(record.weight)).sum();
        let drawn = chance(total);
        let mut sum = 0;
        let chosen = peers
            .map(|record| {
                sum += u32::from(record.weight);
                sum
            })
            .position(|sum| sum >= drawn);
        targets.push(left.remove(chosen.unwrap_or(0)).target);
    }
    targets
}

#[cfg(test)]
mod tests {
    use super::super::super::session::Tls;
    use super::*;

    fn record(priority: u16, weight: u16, host: &str) -> Record {
        let target = Target { host: host.to_owned(), port: 5222, tls: Tls::Starttls };
        Record { priority, weight, target }
    }

    fn hosts(records: Vec<Record>, mut chance: impl FnMut(u32) -> u32) -> Vec<String> {
        sorted(records, &mut chance).into_iter().map(|target| target.host).collect()
    }

    #[test]
    fn a_lower_priority_comes_first_whatever_the_weight() {
        let records = vec![record(20, 100, "spare"), record(5, 0, "main"), record(10, 50, "second")];
        assert_eq!(hosts(records, |most| most), ["main", "second", "spare"]);
    }

    #[test]
    fn within_a_priority_the_weights_decide_by_chance() {
        let records = || vec![record(1, 10, "small"), record(1, 70, "large"), record(1, 20, "middle")];
        assert_eq!(hosts(records(), |_| 0), ["small", "middle", "large"]);
        assert_eq!(hosts(records(), |most| most), ["large", "middle", "small"]);
        assert_eq!(hosts(records(), |most| most.min(11)), ["middle", "large", "small"]);
    }

    #[test]
    fn a_weight_of_zero_rarely_wins() {
        let records = || vec![record(1, 5, "weighty"), record(1, 0, "idle")];
        assert_eq!(hosts(records(), |most| most.min(1)), ["weighty", "idle"]);
        assert_eq!(hosts(records(), |_| 0), ["idle", "weighty"]);
    }

    #[test]
    fn every_record_is_tried_once() {
        let records: Vec<_> = (0..9).map(|n| record(n % 3, n * 7, &n.to_string())).collect();
        let mut found = hosts(records, |most| most / 2);
        found.sort();
        assert_eq!(found, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    }
}
