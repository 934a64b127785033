package pl.ostoja.quarantine.lists.columns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.dates.YearWindow;

/// Proposes meanings for columns whose names say nothing, by what stands in them.
record ContentMapping(List<ContentProfile> profiles, YearWindow years) {

    private static final int GROWN_OLD = 3;
    private static final double DATES = 0.6;

    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal(Trait.PESEL, 0.6, Column.PESEL),
            new Proposal(Trait.EMAIL, 0.6, Column.EMAIL),
            new Proposal(Trait.POSTAL_CODE, 0.6, Column.POSTAL_CODE),
            new Proposal(Trait.PHONE, 0.6, Column.PHONE),
            new Proposal(Trait.SEX, 0.9, Column.SEX),
            new Proposal(Trait.KIND, 0.6, Column.KIND),
            new Proposal(Trait.FULL_NAME, 0.5, Column.FULL_NAME),
            new Proposal(Trait.FIRST_NAME, 0.5, Column.FIRST_NAME),
            new Proposal(Trait.ADDRESS, 0.5, Column.ADDRESS),
            new Proposal(Trait.LAST_NAME, 0.3, Column.LAST_NAME));

    void propose(ColumnMapping mapping) {
        PROPOSALS.forEach(proposal -> bestFor(proposal, mapping)
                .ifPresent(profile ->
                        mapping.takeByContent(profile.index(), proposal.column(), profile.share(proposal.trait()))));
        proposeDates(mapping);
    }

    private Optional<ContentProfile> bestFor(Proposal proposal, ColumnMapping mapping) {
        return isPointless(proposal.column(), mapping)
                ? Optional.empty()
                : free(mapping)
                        .filter(profile -> profile.share(proposal.trait()) >= proposal.atLeast())
                        .max(Comparator.comparingDouble(profile -> profile.share(proposal.trait())));
    }

    private static boolean isPointless(Column column, ColumnMapping mapping) {
        return !mapping.isFree(column)
                || switch (column) {
                    case FIRST_NAME -> !mapping.isFree(Column.FULL_NAME);
                    case FULL_NAME -> !mapping.isFree(Column.LAST_NAME);
                    case LAST_NAME -> mapping.isFree(Column.FIRST_NAME);
                    case ADDRESS -> !mapping.isFree(Column.STREET);
                    default -> false;
                };
    }

    private Stream<ContentProfile> free(ColumnMapping mapping) {
        return profiles.stream().filter(profile -> mapping.isFree(profile.index()));
    }

    /// The earlier of two columns of recent dates is the start; dates long before are births.
    private void proposeDates(ColumnMapping mapping) {
        var roughly = ContentProfile.roughly(years);
        var recent = LocalDate.of(years.last() - YearWindow.AHEAD - GROWN_OLD, 1, 1);
        var dated = free(mapping)
                .filter(profile -> profile.share(Trait.DATE) >= DATES)
                .flatMap(profile -> profile.middleDate(roughly).map(day -> new Dated(profile, day)).stream())
                .sorted(Comparator.comparing(Dated::middle))
                .toList();
        dated.forEach(column -> column.meaning(mapping, recent)
                .ifPresent(meaning -> mapping.takeByContent(
                        column.profile().index(), meaning, column.profile().share(Trait.DATE))));
    }

    private record Proposal(Trait trait, double atLeast, Column column) {}

    private record Dated(ContentProfile profile, LocalDate middle) {

        Optional<Column> meaning(ColumnMapping mapping, LocalDate recent) {
            var meanings = middle.isBefore(recent) ? List.of(Column.BIRTH_DATE) : List.of(Column.START, Column.END);
            return meanings.stream().filter(mapping::isFree).findFirst();
        }
    }
}
