package pl.ostoja.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.people.Match.Certainty;
import pl.ostoja.people.Resemblance.Traits;

/// Looks for existing persons: the database brings those who share something, [Resemblance] judges.
@Component
class Matching {

    private final MatchingRows rows;
    private final Ground ground;
    private final Clock clock;

    Matching(MatchingRows rows, Ground ground, Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.clock = clock;
    }

    List<Match> matchAll(List<Candidate> candidates) {
        var addresses = ground.readAll(candidates.stream().map(Candidate::address));
        var traits = IntStream.range(0, candidates.size())
                .parallel()
                .mapToObj(n -> traits(candidates.get(n), addresses.get(n)))
                .toList();
        Map<Integer, List<MatchingRows.Alike>> alike =
                rows.alike(traits).stream().collect(groupingBy(MatchingRows.Alike::number));
        return IntStream.range(0, traits.size())
                .mapToObj(n -> best(traits.get(n), alike.getOrDefault(n, List.of())))
                .toList();
    }

    /// Each of these persons with every other one it may be.
    List<Proposal> pairs(Map<PersonId, Traits> described) {
        var persons = List.copyOf(described.keySet());
        var now = clock.instant();
        return rows.alike(List.copyOf(described.values())).stream()
                .filter(alike -> !alike.person().equals(persons.get(alike.number())))
                .map(alike -> {
                    var person = persons.get(alike.number());
                    var match = judge(Objects.requireNonNull(described.get(person)), alike);
                    return new Pair(person, alike.person(), match);
                })
                .filter(pair -> pair.match.certainty() != Certainty.NONE)
                .map(pair -> pair.proposal(now))
                .toList();
    }

    private record Pair(PersonId one, PersonId other, Match match) {

        Proposal proposal(Instant now) {
            return new Proposal(
                    one, other, match.score(), match.reasons().stream().sorted().toList(), now);
        }
    }

    private static Match best(Traits someone, List<MatchingRows.Alike> alike) {
        return alike.stream()
                .map(other -> judge(someone, other))
                .filter(match -> match.certainty() != Certainty.NONE)
                .min(byLikelihood())
                .orElse(Match.NOBODY);
    }

    private static Match judge(Traits someone, MatchingRows.Alike alike) {
        var resemblance = Resemblance.of(someone, alike.traits());
        return new Match(alike.person(), resemblance.certainty(), resemblance.score(), resemblance.reasons());
    }

    /// A conflict comes before a likely match: whoever holds the same number has to be looked at first.
    private static Comparator<Match> byLikelihood() {
        return Comparator.comparingInt((Match match) -> switch (match.certainty()) {
                    case CERTAIN -> 0;
                    case CONFLICT -> 1;
                    case LIKELY -> 2;
                    case NONE -> 3;
                })
                .thenComparing(Comparator.comparingInt(Match::score).reversed());
    }

    private static Traits traits(Candidate candidate, AddressText address) {
        var pesel = PeselClaim.of(candidate.pesel());
        var right = pesel != null && pesel.standing() == PeselClaim.Standing.RIGHT ? pesel : null;
        return new Traits(
                new PersonName(candidate.firstNames(), candidate.surname()),
                right == null ? null : right.written(),
                Particulars.birthDate(candidate.birthDate(), right),
                Stream.ofNullable(candidate.document()).map(Document::key).collect(toUnmodifiableSet()),
                phones(candidate),
                address.houseNumber() == null ? "" : address.key(),
                address.localityKey());
    }

    private static Set<String> phones(Candidate candidate) {
        return candidate.phones().stream()
                .flatMap(cell -> PhoneNumber.allIn(cell).stream())
                .map(PhoneNumber::e164)
                .collect(toUnmodifiableSet());
    }
}
