package pl.ostoja.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;

/// Proposes records that may be one person. It never joins anybody: people look at both and decide.
@Service
@Transactional
public class Proposals {

    private static final int AT_ONCE = 2000;

    private final ProposalRepository proposals;
    private final Matching matching;
    private final Journal journal;

    Proposals(ProposalRepository proposals, Matching matching, Journal journal) {
        this.proposals = proposals;
        this.matching = matching;
        this.journal = journal;
    }

    /// Compares records that are new or changed with the whole register, so many at a time, until none is left.
    public int compare() {
        var compared = 0;
        for (var next = proposals.take(AT_ONCE); !next.isEmpty(); next = proposals.take(AT_ONCE)) {
            proposals.addAll(matching.pairs(proposals.described(next)));
            compared += next.size();
        }
        return compared;
    }

    /// What is still to be decided, the likeliest first.
    @Transactional(readOnly = true)
    public List<Proposal> open(int limit) {
        return proposals.open(limit);
    }

    /// What is still to be decided about one person.
    @Transactional(readOnly = true)
    public List<Proposal> about(PersonId person) {
        return proposals.about(person);
    }

    /// They are two persons: this pair is not proposed again.
    public void dismiss(Act act, PersonId one, PersonId other) {
        journal.once(act, () -> {
            proposals.dismiss(act, one, other);
            journal.write(
                    act,
                    Entry.of("people.proposal-dismissed").person(one.value()).subject("person", other.value()));
        });
    }
}
