package pl.ostoja.quarantine.situation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the ministry counted, with the column names of all its shapes. One day each, unless it says "total".
public enum Measure {
    /// First infections. Until 7 February 2022 nothing else was counted as a case.
    CASES("liczba przypadkow | liczba nowych zakazen | nowe przypadki | liczba przypadkow dziennie"),
    /// Persons infected again, from 8 February 2022.
    REPEATED_CASES("liczba ponownych zakazen"),
    ALL_CASES("liczba wszystkich zakazen"),
    CASES_PER_10_000("liczba na 10 tys mieszkancow | na 10 tys | liczba nowych zakazen na 10 tys mieszkancow"),
    REPEATED_CASES_PER_10_000("liczba ponownych zakazen na 10 tys mieszkancow"),
    ALL_CASES_PER_10_000("liczba wszystkich zakazen na 10 tys mieszkancow"),
    CASES_TOTAL("przypadki suma | liczba przypadkow suma | zakazenia suma"),
    DEATHS("zgony | liczba zgonow"),
    DEATHS_OF_COVID_ALONE("zgony w wyniku covid bez chorob wspolistniejacych | zgony bez chorob wspol"),
    DEATHS_WITH_OTHER_ILLNESS("zgony w wyniku covid i chorob wspolistniejacych | zgony z chorobami wspol"),
    DEATHS_TOTAL("zgony suma"),
    TESTS_ORDERED_BY_FAMILY_DOCTORS("liczba zlecen poz | zlecenia poz"),
    RECOVERED("liczba ozdrowiencow | ozdrowiency"),
    RECOVERED_TOTAL("ozdrowiency suma"),
    ACTIVE("aktywne | liczba aktywnych"),
    /// Persons under quarantine on that day.
    IN_QUARANTINE("liczba osob objetych kwarantanna | kwarantanna | liczba osob w kwarantannie"),
    /// Persons under epidemiological supervision on that day.
    UNDER_SUPERVISION("nadzor epidemiologiczny | liczba osob objetych nadzorem | nadzor"),
    TESTS("liczba wykonanych testow | testy | liczba testow"),
    TESTS_POSITIVE("liczba testow z wynikiem pozytywnym | testy poz | testy pozytywne"),
    TESTS_NEGATIVE("liczba testow z wynikiem negatywnym | testy neg | testy negatywne"),
    TESTS_OTHER("liczba pozostalych testow | testy pozostale");

    private static final Map<String, Measure> BY_NAME = Arrays.stream(values())
            .flatMap(measure -> measure.names.stream().map(name -> Map.entry(name, measure)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> names;

    Measure(String names) {
        this.names = List.of(names.split(" \\| "));
    }

    /// By the name of a column, folded to small plain letters.
    static Optional<Measure> named(String folded) {
        return Optional.ofNullable(BY_NAME.get(folded));
    }

    /// Stable, in kebab case; texts of the screens hang on it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
