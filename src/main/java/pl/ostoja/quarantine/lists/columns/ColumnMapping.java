package pl.ostoja.quarantine.lists.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.ostoja.quarantine.lists.dates.YearWindow;
import pl.ostoja.quarantine.lists.table.Row;
import pl.ostoja.quarantine.lists.text.Letters;

/// Gives every column its meaning: first what a person chose, then what is remembered of the sender, then what the name
/// says, at last what the values say. No two columns mean the same.
public final class ColumnMapping {

    private static final double SURE = 0.85;

    private final Header header;
    private final List<ContentProfile> profiles;
    private final Map<Integer, MappedColumn> mapped = new TreeMap<>();
    private final Map<Integer, ColumnDoubt> doubts = new TreeMap<>();
    private final Set<Column> taken = EnumSet.noneOf(Column.class);

    private ColumnMapping(Header header, List<Row> sample) {
        this.header = header;
        this.profiles = header.indexes()
                .mapToObj(index -> new ContentProfile(sample, index))
                .toList();
    }

    /// @param sample the first rows below the header
    /// @param chosen by index, from 0
    /// @param remembered by header
    public static Mapping of(
            Header header,
            List<Row> sample,
            Map<Integer, Column> chosen,
            Map<String, Column> remembered,
            YearWindow years) {
        var mapping = new ColumnMapping(header, sample);
        chosen.forEach((index, column) -> mapping.take(index, column, Basis.CHOSEN, 1));
        mapping.remember(remembered);
        mapping.mapByName();
        new ContentMapping(mapping.profiles, years).propose(mapping);
        return mapping.result();
    }

    boolean isFree(int index) {
        return !mapped.containsKey(index);
    }

    boolean isFree(Column column) {
        return !taken.contains(column);
    }

    void takeByContent(int index, Column column, double share) {
        take(index, column, Basis.CONTENT, share * 0.8);
        if (!header.name(index).isEmpty()) {
            doubts.putIfAbsent(index, new ColumnDoubt(index, header.name(index), List.of(column)));
        }
    }

    private void take(int index, Column column, Basis basis, double confidence) {
        if (isFree(index) && (isFree(column) || column == Column.IGNORED)) {
            mapped.put(index, new MappedColumn(index, header.name(index), column, basis, confidence));
            doubts.computeIfPresent(index, (_, doubt) -> doubt.with(column));
            taken.add(column);
        }
    }

    private void remember(Map<String, Column> remembered) {
        var byFoldedName = remembered.entrySet().stream()
                .collect(Collectors.toMap(entry -> Letters.folded(entry.getKey()), Map.Entry::getValue, (a, b) -> a));
        header.indexes()
                .forEach(index -> Optional.ofNullable(byFoldedName.get(Letters.folded(header.name(index))))
                        .ifPresent(column -> take(index, column, Basis.REMEMBERED, 1)));
    }

    private void mapByName() {
        var claims = new ArrayList<Claim>();
        header.indexes()
                .forEach(index ->
                        ColumnNames.matches(header.name(index)).forEach(match -> claims.add(new Claim(index, match))));
        claims.sort(Comparator.comparingDouble(Claim::likeness).reversed().thenComparing(Claim::index));
        houseNumbers(claims);
        claims.forEach(this::claim);
        claims.stream()
                .filter(claim -> isFree(claim.index()) && claim.likeness() >= SURE)
                .forEach(this::doubt);
    }

    private void claim(Claim claim) {
        var column = claim.column();
        if (!isFree(claim.index())) {
            return;
        }
        if (profiles.get(claim.index() - header.from()).contradictionTo(column).isPresent()) {
            doubt(claim);
        } else if (isFree(column)) {
            take(claim.index(), column, Basis.NAME, claim.likeness());
        } else if (column == Column.PHONE) {
            take(claim.index(), Column.OTHER_PHONE, Basis.NAME, claim.likeness());
        }
    }

    /// A bare "nr" beside a street or a locality is the number of the house.
    private void houseNumbers(List<Claim> claims) {
        claims.replaceAll(claim -> claim.column() == Column.ORDINAL
                        && Letters.folded(header.name(claim.index())).equals("nr")
                        && ColumnNames.best(header.name(claim.index() - 1))
                                .filter(left -> left.column() == Column.STREET || left.column() == Column.LOCALITY)
                                .isPresent()
                ? new Claim(claim.index(), new NameMatch(Column.HOUSE, claim.likeness()))
                : claim);
    }

    private void doubt(Claim claim) {
        doubts.merge(
                claim.index(),
                new ColumnDoubt(claim.index(), header.name(claim.index()), List.of(claim.column())),
                (known, more) -> known.with(claim.column()));
    }

    private Mapping result() {
        var unknown = header.indexes()
                .filter(index -> isFree(index) && !header.name(index).isEmpty())
                .mapToObj(header::name)
                .toList();
        return new Mapping(
                mapped.values().stream()
                        .filter(column -> column.column() != Column.IGNORED)
                        .toList(),
                List.copyOf(doubts.values()),
                unknown);
    }

    private record Claim(int index, NameMatch match) {

        Column column() {
            return match.column();
        }

        double likeness() {
            return match.likeness();
        }
    }
}
