package pl.ostoja.quarantine.intake;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.SearchWords;
import pl.ostoja.kernel.Sex;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.quarantine.lists.ListRow;
import pl.ostoja.quarantine.lists.ListedStatus;
import pl.ostoja.quarantine.lists.Reason;
import pl.ostoja.quarantine.lists.columns.Column;

/// What a row of a list says, in our own terms.
///
/// @param pesel a right number; a wrong one stays in `peselRaw`
/// @param phones numbers that can be dialled, as `+48…`
/// @param commune as written in a column of its own
record Understood(
        PersonName name,
        @Nullable String pesel,
        @Nullable String peselRaw,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        List<String> phones,
        AddressText address,
        @Nullable String commune,
        StatusKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    static Understood of(ListRow row, boolean surnameFirst, StatusKind defaultKind) {
        var pesel = row.pesel();
        return new Understood(
                name(row, surnameFirst),
                pesel.map(Pesel::digits).orElse(null),
                row.raw().get(Column.PESEL),
                row.date(Column.BIRTH_DATE)
                        .or(() -> pesel.map(Pesel::birthDate))
                        .orElse(null),
                row.value(Column.SEX)
                        .flatMap(Understood::sex)
                        .or(() -> pesel.map(Pesel::sex))
                        .orElse(null),
                row.phones().stream().map(Understood::dialled).toList(),
                address(row),
                row.value(Column.COMMUNE).orElse(null),
                row.status().map(Understood::kind).orElse(defaultKind),
                row.date(Column.START).orElse(null),
                row.date(Column.END).orElse(null));
    }

    /// What a worker should know at a glance, by code; each has words under `quarantine.flag.…` or the reason's own.
    static Collection<String> flags(ListRow row, Understood it) {
        var flags = row.remarks().stream()
                .map(remark -> remark.reason())
                .filter(reason -> reason.weight() == Reason.Weight.QUESTION || reason == Reason.PESEL_RESTORED)
                .map(Reason::code)
                .collect(toCollection(TreeSet::new));
        if (it.phones().isEmpty()) {
            flags.add("no-phone");
        }
        if (it.pesel() == null && it.peselRaw() != null && !it.peselRaw().isBlank()) {
            flags.add("pesel-wrong");
        }
        return flags;
    }

    String nameKey() {
        return name.key();
    }

    private static PersonName name(ListRow row, boolean surnameFirst) {
        var last = row.value(Column.LAST_NAME);
        if (last.isPresent()) {
            var first = Stream.of(Column.FIRST_NAME, Column.SECOND_NAME)
                    .flatMap(column -> row.value(column).stream())
                    .toList();
            return new PersonName(String.join(" ", first), last.get());
        }
        var words = row.value(Column.FULL_NAME).orElse("").strip().split("[\\s,]+");
        if (words.length < 2) {
            return new PersonName(row.value(Column.FIRST_NAME).orElse(""), words[0]);
        }
        var all = List.of(words);
        return surnameFirst
                ? new PersonName(String.join(" ", all.subList(1, all.size())), all.getFirst())
                : new PersonName(String.join(" ", all.subList(0, all.size() - 1)), all.getLast());
    }

    private static AddressText address(ListRow row) {
        var line = row.value(Column.ADDRESS).orElseGet(() -> {
            var house = row.value(Column.HOUSE).orElse("")
                    + row.value(Column.FLAT).map(flat -> "/" + flat).orElse("");
            return (row.value(Column.STREET).orElse("") + " " + house).strip();
        });
        return AddressText.ofParts(
                line,
                row.value(Column.POSTAL_CODE).orElse(null),
                row.value(Column.LOCALITY).orElse(null));
    }

    private static Optional<Sex> sex(String written) {
        return switch (SearchWords.fold(written)) {
            case "k", "kobieta", "f", "female", "z", "ж" -> Optional.of(Sex.FEMALE);
            case "m", "mezczyzna", "male", "м" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }

    private static String dialled(PhoneNumber number) {
        return number.extension() == null ? number.e164() : number.e164() + " w. " + number.extension();
    }

    private static StatusKind kind(ListedStatus status) {
        return switch (status) {
            case QUARANTINE -> StatusKind.QUARANTINE;
            case HOME_ISOLATION -> StatusKind.HOME_ISOLATION;
            case FACILITY_ISOLATION -> StatusKind.FACILITY_ISOLATION;
            case SUPERVISION -> StatusKind.EPI_SUPERVISION;
            case RECOMMENDED_SELF_ISOLATION -> StatusKind.SELF_ISOLATION;
        };
    }
}
