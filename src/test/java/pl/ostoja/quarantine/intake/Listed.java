package pl.ostoja.quarantine.intake;

import java.time.LocalDate;
import java.util.List;

/// Somebody as an office would list them: made-up people, the same one for the same number.
public record Listed(
        String firstName,
        String surname,
        String pesel,
        String phone,
        String street,
        String locality,
        LocalDate start,
        LocalDate end) {

    private static final List<String> FIRST = List.of(
            "Zofia", "Łukasz", "Stanisława", "Żaneta", "Józef", "Małgorzata", "Święcisław", "Ewa", "Paweł", "Grażyna");
    private static final List<String> LAST = List.of(
            "Wójcik", "Kamińska", "Dąbrowski", "Źrebiec", "Gałązka", "Śliwa", "Ćwiek", "Nowak", "Łoś", "Pączek", "Żak");
    private static final List<String> STREETS =
            List.of("Lipowa", "Świętej Barbary", "Kościuszki", "Źródlana", "Łódzka", "Dąbrowskiego", "Śląska");
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    /// @param n a number below 100,000; each has a name, a number, a phone and a door of their own
    static Listed person(int n, LocalDate start, LocalDate end) {
        return new Listed(
                FIRST.get(n % FIRST.size()),
                LAST.get(n / FIRST.size() % LAST.size()) + (n < 110 ? "" : "-" + letters(n)),
                pesel(n),
                "%09d".formatted(500_000_000 + n),
                "ul. " + STREETS.get(n % STREETS.size()) + " " + (1 + n / STREETS.size()),
                "Częstochowa",
                start,
                end);
    }

    Listed withPesel(String other) {
        return new Listed(firstName, surname, other, phone, street, locality, start, end);
    }

    Listed withPhone(String other) {
        return new Listed(firstName, surname, pesel, other, street, locality, start, end);
    }

    Listed until(LocalDate other) {
        return new Listed(firstName, surname, pesel, phone, street, locality, start, other);
    }

    Listed livingIn(String other) {
        return new Listed(firstName, surname, pesel, phone, street, other, start, end);
    }

    Listed withWrongPesel() {
        var last = pesel.charAt(10) == '9' ? '0' : (char) (pesel.charAt(10) + 1);
        return withPesel(pesel.substring(0, 10) + last);
    }

    /// As the person reads the number out.
    public Listed withRightPesel() {
        var ten = pesel.substring(0, 10);
        return withPesel(ten + checkDigit(ten));
    }

    private static String pesel(int n) {
        var birth = LocalDate.of(1940, 1, 1).plusDays(n % 20_000);
        var ten = "%02d%02d%02d%04d"
                .formatted(birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth(), n / 20_000 * 1000 + 17);
        return ten + checkDigit(ten);
    }

    private static int checkDigit(String ten) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (ten.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    private static String letters(int n) {
        var text = new StringBuilder("B");
        for (var rest = n; rest > 0; rest /= 17) {
            text.append((char) ('a' + rest % 17));
        }
        return text.append("ski").toString();
    }
}
