package pl.ostoja.quarantine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Scenario E02: on Monday at 07:10 a workbook of the sanitary station and a text of the Police, 260 rows together,
/// with
/// 18 duplicates, 4 people of other communes, 9 ended periods, 6 wrong numbers and 2 missing phones.
public final class MondayLists {

    public static final LocalDate SUNDAY = LocalDate.of(2020, 4, 26);
    public static final LocalDate MONDAY = SUNDAY.plusDays(1);

    private static final LocalDate BEGAN = LocalDate.of(2020, 4, 20);
    private static final LocalDate ENDS = LocalDate.of(2020, 5, 4);

    private MondayLists() {}

    /// Whom the station listed on Sunday: 80 who stay as they are and 8 who will be prolonged.
    public static List<Listed> stationOnSunday() {
        return known(0, 88).toList();
    }

    /// The same of the Police: 40 and 4.
    public static List<Listed> policeOnSunday() {
        return known(1000, 44).toList();
    }

    /// 180 rows.
    public static List<Listed> stationOnMonday() {
        return list(0, 80, 8, new Share(70, 4, 1, 6, 3, 13));
    }

    /// 80 rows.
    public static List<Listed> policeOnMonday() {
        return list(1000, 40, 4, new Share(27, 2, 1, 3, 1, 5));
    }

    /// The first person of a list whose number is wrong.
    public static Listed mistyped(List<Listed> list) {
        return list.stream()
                .filter(it -> !it.pesel().equals(it.withRightPesel().pesel()))
                .findFirst()
                .orElseThrow();
    }

    private record Share(int added, int wrongPesel, int noPhone, int ended, int foreign, int duplicates) {}

    private static List<Listed> list(int first, int unchanged, int prolonged, Share share) {
        var rows = new ArrayList<>(known(first, unchanged).toList());
        known(first + unchanged, prolonged)
                .map(it -> it.until(ENDS.plusDays(7)))
                .forEach(rows::add);
        var newcomers = new ArrayList<>(known(first + 200, share.added()).toList());
        for (var n = 0; n < share.wrongPesel(); n++) {
            newcomers.set(n, newcomers.get(n).withWrongPesel());
        }
        for (var n = 0; n < share.noPhone(); n++) {
            newcomers.set(10 + n, newcomers.get(10 + n).withPhone(""));
        }
        rows.addAll(newcomers);
        known(first + 400, share.ended()).map(it -> it.until(SUNDAY)).forEach(rows::add);
        known(first + 500, share.foreign()).map(it -> it.livingIn("Kłobuck")).forEach(rows::add);
        rows.addAll(newcomers.subList(20, 20 + share.duplicates()));
        return rows;
    }

    private static Stream<Listed> known(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(n -> Listed.person(n, BEGAN, ENDS));
    }
}
