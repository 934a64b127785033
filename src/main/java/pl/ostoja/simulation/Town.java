package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.CentreKind;

/// A town and what it went through, by what its centre has published.
///
/// @param start first day
/// @param days how long it went on
public record Town(String name, Seat seat, LocalDate start, int days, Epidemic epidemic, Help help) {

    /// Whose town it is.
    ///
    /// @param terc commune, seven digits
    record Seat(String centre, CentreKind kind, String terc, String commune, Names names) {}

    /// Who was confined.
    ///
    /// @param persons distinct persons who began quarantine or isolation
    /// @param households in which they live
    /// @param illOfTen in so many of ten households somebody is ill and isolated; the others are contacts
    /// @param mostInAMonth persons contacted in a month at most; 0 when nobody has said
    /// @param unit the part of the country whose official counts give the shape, two digits; null abroad
    /// @param waves the shape without official counts
    record Epidemic(
            int persons,
            int households,
            int illOfTen,
            int mostInAMonth,
            @Nullable String unit,
            List<Bump> waves) {

        private Epidemic scaled(double scale) {
            return new Epidemic(
                    part(persons, scale), part(households, scale), illOfTen, part(mostInAMonth, scale), unit, waves);
        }
    }

    /// One wave: where it peaks (0 to 1 of the time), how wide it is, how high against the others.
    record Bump(double at, double width, double height) {}

    /// What was given.
    ///
    /// @param regulars households that the centre helps besides the confined, each with a resident of over seventy
    /// @param portions hot meals a day
    /// @param kept how many of those are kept for the confined who ask; 0 when they get theirs on top
    /// @param foodGrams parcels of the food bank over the whole time, from `foodFrom` on
    /// @param services other services over the whole time
    /// @param hotline how many of those were asked for on the hotline
    record Help(int regulars, int portions, int kept, long foodGrams, LocalDate foodFrom, int services, int hotline) {

        private Help scaled(double scale) {
            return new Help(
                    part(regulars, scale),
                    part(portions, scale),
                    part(kept, scale),
                    Math.round(foodGrams * scale),
                    foodFrom,
                    part(services, scale),
                    part(hotline, scale));
        }
    }

    private static final LocalDate YEAR_2021 = LocalDate.of(2021, 1, 1);

    /// 17,000 residents in quarantine or isolation in 2021, up to 2,500 contacted in a month (S0.2, S0.28).
    public static final Town CZESTOCHOWA = new Town(
            "czestochowa",
            new Seat(
                    "Miejski Ośrodek Pomocy Społecznej w Częstochowie",
                    CentreKind.MOPS,
                    "2464011",
                    "Częstochowa",
                    Names.POLISH),
            YEAR_2021,
            365,
            new Epidemic(
                    17_000,
                    8_100,
                    6,
                    2_500,
                    "24",
                    List.of(new Bump(0.24, 0.09, 1.0), new Bump(0.92, 0.10, 1.05), new Bump(0.5, 0.6, 0.55))),
            new Help(0, 0, 0, 0, YEAR_2021, 0, 0));

    /// 737 persons in quarantine, 780 households, 100 lunches a day, over 6 t of food April to June (S2.4–S2.12).
    public static final Town PRUSZKOW = new Town(
            "pruszkow",
            new Seat(
                    "Miejski Ośrodek Pomocy Społecznej w Pruszkowie",
                    CentreKind.MOPS,
                    "1421021",
                    "Pruszków",
                    Names.POLISH),
            LocalDate.of(2020, 3, 1),
            122,
            new Epidemic(737, 400, 0, 0, "14", List.of(new Bump(0.35, 0.2, 1.0), new Bump(0.6, 0.5, 0.4))),
            new Help(380, 100, 12, 6_048_000, LocalDate.of(2020, 4, 1), 0, 0));

    /// 4,000,000 services in ten weeks, 470,000 of them asked for on the hotline (S4.1, S4.9).
    public static final Town MOSCOW = new Town(
            "moscow",
            new Seat(
                    "Территориальный центр социального обслуживания",
                    CentreKind.TCSO,
                    "0000000",
                    "Москва",
                    Names.RUSSIAN),
            LocalDate.of(2020, 3, 30),
            70,
            new Epidemic(0, 0, 0, 0, null, List.of(new Bump(0.5, 1.0, 1.0))),
            new Help(1_000_000, 0, 0, 0, LocalDate.of(2020, 3, 30), 4_000_000, 470_000));

    /// The town of the demonstration: invented, in the middle of a wave.
    public static final Town DEMO = new Town(
            "demo",
            new Seat(
                    "Miejski Ośrodek Pomocy Społecznej w Jaworowie",
                    CentreKind.MOPS,
                    "2499011",
                    "Jaworów",
                    Names.POLISH),
            LocalDate.of(2020, 11, 1),
            20,
            new Epidemic(420, 180, 6, 0, "24", List.of(new Bump(0.6, 0.5, 1.0))),
            new Help(60, 25, 0, 0, LocalDate.of(2020, 11, 1), 80, 30));

    /// Towns that have published what they went through.
    public static List<Town> known() {
        return List.of(CZESTOCHOWA, PRUSZKOW, MOSCOW);
    }

    public static Optional<Town> named(String name) {
        return known().stream().filter(town -> town.name.equals(name)).findFirst();
    }

    /// A city of millions enters by lists what a town enters one by one.
    boolean entersLists() {
        return seat.kind() == CentreKind.TCSO;
    }

    public LocalDate lastDay() {
        return start.plusDays(days - 1L);
    }

    /// The part of the country whose official counts give the shape of its wave; empty where there are none.
    public Optional<String> unit() {
        return Optional.ofNullable(epidemic.unit);
    }

    /// The same town with a part of its people.
    public Town scaled(double scale) {
        return new Town(name, seat, start, days, epidemic.scaled(scale), help.scaled(scale));
    }

    /// The same town at another time.
    public Town beginning(LocalDate day) {
        var later = new Help(help.regulars, help.portions, help.kept, help.foodGrams, day, help.services, help.hotline);
        return new Town(name, seat, day, days, epidemic, later);
    }

    private static int part(int whole, double scale) {
        return (int) Math.round(whole * scale);
    }
}
