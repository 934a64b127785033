package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreKind;

/// A town and what it went through, by what its centre has published.
///
/// @param terc commune, seven digits
/// @param start first day
/// @param days the days over which `confined` persons began quarantine or isolation
/// @param confined distinct persons who began quarantine or isolation in those days
/// @param regulars households that the centre helps besides, each with a resident of over seventy
/// @param portions hot meals a day for the regulars
/// @param foodGrams food parcels over the whole time, in grams, from `foodFrom` on
/// @param services other services over the whole time
/// @param hotline how many of those were asked for on the hotline
/// @param waves centres and widths of the waves, as parts of the time
public record Town(
        String name,
        String centre,
        CentreKind kind,
        String terc,
        String commune,
        LocalDate start,
        int days,
        int confined,
        int regulars,
        int portions,
        long foodGrams,
        LocalDate foodFrom,
        int services,
        int hotline,
        List<Bump> waves) {

    /// One wave: where it peaks (0 to 1 of the time), how wide it is, how high against the others.
    public record Bump(double at, double width, double height) {}

    /// 17,000 residents in quarantine or isolation in 2021, up to 2,500 contacted in a month (S0.2, S0.28).
    public static final Town CZESTOCHOWA = new Town(
            "czestochowa",
            "Miejski Ośrodek Pomocy Społecznej w Częstochowie",
            CentreKind.MOPS,
            "2464011",
            "Częstochowa",
            LocalDate.of(2021, 1, 1),
            365,
            17_000,
            120,
            40,
            0,
            LocalDate.of(2021, 1, 1),
            0,
            0,
            List.of(new Bump(0.24, 0.09, 1.0), new Bump(0.92, 0.10, 1.05), new Bump(0.5, 0.6, 0.55)));

    /// 737 persons in quarantine, 780 households, 100 lunches a day, over 6 t of food April to June (S2.4–S2.12).
    public static final Town PRUSZKOW = new Town(
            "pruszkow",
            "Miejski Ośrodek Pomocy Społecznej w Pruszkowie",
            CentreKind.MOPS,
            "1421021",
            "Pruszków",
            LocalDate.of(2020, 3, 1),
            122,
            737,
            470,
            100,
            6_050_000,
            LocalDate.of(2020, 4, 1),
            0,
            0,
            List.of(new Bump(0.35, 0.2, 1.0), new Bump(0.6, 0.5, 0.4)));

    /// 4,000,000 services in ten weeks, 470,000 of them asked for on the hotline (S4.1, S4.9).
    public static final Town MOSCOW = new Town(
            "moscow",
            "Территориальный центр социального обслуживания",
            CentreKind.OTHER,
            "0000000",
            "Москва",
            LocalDate.of(2020, 3, 30),
            70,
            0,
            1_000_000,
            0,
            0,
            LocalDate.of(2020, 3, 30),
            4_000_000,
            470_000,
            List.of(new Bump(0.5, 1.0, 1.0)));

    /// The town of the demonstration: invented, in the middle of a wave.
    public static final Town DEMO = new Town(
            "demo",
            "Miejski Ośrodek Pomocy Społecznej w Jaworowie",
            CentreKind.MOPS,
            "2499011",
            "Jaworów",
            LocalDate.of(2020, 11, 1),
            20,
            420,
            60,
            25,
            0,
            LocalDate.of(2020, 11, 1),
            80,
            30,
            List.of(new Bump(0.6, 0.5, 1.0)));

    public static Optional<Town> named(String name) {
        return Stream.of(CZESTOCHOWA, PRUSZKOW, MOSCOW)
                .filter(town -> town.name.equals(name))
                .findFirst();
    }

    /// The same town with a part of its people.
    public Town scaled(double scale) {
        return new Town(
                name,
                centre,
                kind,
                terc,
                commune,
                start,
                days,
                (int) Math.round(confined * scale),
                (int) Math.round(regulars * scale),
                (int) Math.round(portions * scale),
                Math.round(foodGrams * scale),
                foodFrom,
                (int) Math.round(services * scale),
                (int) Math.round(hotline * scale),
                waves);
    }

    /// The same town at another time.
    public Town beginning(LocalDate day) {
        return new Town(
                name, centre, kind, terc, commune, day, days, confined, regulars, portions, foodGrams, day, services,
                hotline, waves);
    }
}
