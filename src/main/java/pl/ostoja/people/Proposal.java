package pl.ostoja.people;

import java.time.Instant;
import java.util.List;

/// Two records that may be one person, and why.
public record Proposal(PersonId one, PersonId other, int score, List<Reason> reasons, Instant foundAt) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
