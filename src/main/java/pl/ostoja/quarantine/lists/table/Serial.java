package pl.ostoja.quarantine.lists.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Days as spreadsheets count them: 43943 is 22 April 2020, or four years and a day later where they count from 1904.
public final class Serial {

    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465); // 31.12.9999

    private Serial() {}

    public static LocalDate day(long serial, boolean isBase1904) {
        return (isBase1904 ? BASE_1904 : BASE_1900).plusDays(serial);
    }

    static boolean isPossible(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(LAST) <= 0;
    }
}
