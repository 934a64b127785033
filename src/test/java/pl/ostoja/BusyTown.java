package pl.ostoja;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.simulation.Play;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;

/// A town in the middle of a wave with something real behind every page: built by hand from the beans of a journey.
final class BusyTown {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 2);
    static final LocalDate TODAY = FIRST_DAY.plusDays(4);

    private final ApplicationContext beans;
    private final Path folder;

    private BusyTown(ApplicationContext beans, Path folder) {
        this.beans = beans;
        this.folder = folder;
    }

    /// Plays four days and the beginning of the fifth; it is half past nine, and calls are left.
    static BusyTown play(ApplicationContext beans, Path folder) {
        var town = new BusyTown(beans, folder);
        town.get(Simulation.class)
                .play(
                        Play.of(Town.DEMO.beginning(FIRST_DAY), 5, 7).until(LocalTime.of(8, 10)),
                        town.get(TurnableClock.class),
                        _ -> {});
        var clock = town.get(TurnableClock.class);
        clock.set(TODAY.atTime(9, 30).atZone(clock.getZone()).toInstant());
        return town;
    }

    /// The same town with papers on the desks.
    BusyTown furnished() {
        new Furnishing(this, folder).bring();
        return this;
    }

    /// Lets one of the town's own people in.
    static Visitor enter(Visitors visitors, @Nullable Role role) {
        var stranger = visitors.as(null);
        return role == null
                ? stranger
                : stranger.signIn(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), "ostoja-demo-2020");
    }

    /// Somebody who has been called, and whom we have something to tell about.
    UUID person() {
        return UUID.fromString(first("select person from monitoring.contact_card where reached order by id limit 1"));
    }

    /// What this question finds.
    String first(String sql) {
        return get(JdbcClient.class)
                .sql(sql)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new AssertionError("nothing behind the page: " + sql));
    }

    <T> T get(Class<T> type) {
        return beans.getBean(type);
    }
}
