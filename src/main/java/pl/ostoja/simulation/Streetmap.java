package pl.ostoja.simulation;

import java.util.HashMap;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.GeoPoint;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.Households;

/// Where things are in an invented town: its districts are fields of a grid, and each home is somewhere in its own.
@Component
class Streetmap {

    private static final int COLUMNS = 3;
    private static final double SOUTH = 50.80;
    private static final double WEST = 19.10;
    private static final double HIGH = 0.015;
    private static final double WIDE = 0.024;

    private final Households households;
    private final JdbcClient db;

    Streetmap(Households households, JdbcClient db) {
        this.households = households;
        this.db = db;
    }

    /// The outline of a district as GeoJSON.
    static String outline(int district) {
        var south = south(district);
        var west = west(district);
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%2$s,%1$s],[%4$s,%1$s],[%4$s,%3$s],[%2$s,%3$s],[%2$s,%1$s]]]}"
                .formatted(south, west, south + HIGH, west + WIDE);
    }

    /// Puts every home that has a district on the map, always at the same place.
    void locate(Act act, long seed) {
        var dice = new SplittableRandom(seed);
        var points = new HashMap<HouseholdId, GeoPoint>();
        db.sql("""
                select h.id, d.place
                  from people.household_card h
                  join (select id, row_number() over (order by id) - 1 as place from centre.district_card) d
                    on d.id = h.district
                 order by h.id
                """).query(row -> {
            var place = row.getInt("place");
            points.put(
                    new HouseholdId(row.getObject("id", UUID.class)),
                    new GeoPoint(south(place) + HIGH * dice.nextDouble(), west(place) + WIDE * dice.nextDouble()));
        });
        households.locate(act, points);
    }

    private static double south(int district) {
        return SOUTH + district / COLUMNS * HIGH;
    }

    private static double west(int district) {
        return WEST + district % COLUMNS * WIDE;
    }
}
