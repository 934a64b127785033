package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.GeoPoint;
import pl.ostoja.kernel.Problem;

/// All SQL about `people.household` and `people.membership`.
@Repository
class HouseholdRepository {

    private static final String COLUMNS = """
            select id, address, street, house_number, flat, postal_code, locality, description, lat, lon, district,
                   channels, call_from, call_until, neutral_script, language, policy_note, access_notes,
                   two_persons, version
              from people.household
            """;

    private final JdbcClient db;

    HouseholdRepository(JdbcClient db) {
        this.db = db;
    }

    Household get(HouseholdId id) {
        return one("where id = :id", id);
    }

    /// As [#get], held until the caller's transaction ends.
    Household hold(HouseholdId id) {
        return one("where id = :id for update", id);
    }

    private Household one(String which, HouseholdId id) {
        return db.sql(COLUMNS + which)
                .param("id", id.value())
                .query(HouseholdRepository::household)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    List<PersonId> members(HouseholdId id) {
        return db.sql("""
                select id as value from people.person
                 where household = :id and state not in ('MERGED', 'DECEASED', 'MOVED_OUT') order by birth_date, id
                """).param("id", id.value()).query(PersonId.class).list();
    }

    /// Keeps what the record says before it is changed.
    void remember(HouseholdId id, Act act) {
        db.sql("""
                insert into people.household_past (household, version, held, changed_at, actor)
                select id, version, to_jsonb(h), :at, :actor from people.household h where id = :id
                on conflict (household, version) do nothing
                """)
                .param("at", act.at().atOffset(UTC))
                .param("actor", act.actor().name())
                .param("id", id.value())
                .update();
    }

    /// Stores a new address; the point of the old one no longer holds.
    void readdress(HouseholdRow row) {
        db.sql("""
                update people.household
                   set address = :address, street = :street, house_number = :house, flat = :flat,
                       postal_code = :postalCode, locality = :locality, description = :description,
                       address_key = :addressKey, locality_key = :localityKey, district = :district,
                       lat = null, lon = null
                 where id = :id
                """)
                .param("address", row.address())
                .param("street", row.street())
                .param("house", row.houseNumber())
                .param("flat", row.flat())
                .param("postalCode", row.postalCode())
                .param("locality", row.locality())
                .param("description", row.description())
                .param("addressKey", row.addressKey())
                .param("localityKey", row.localityKey())
                .param("district", row.district())
                .param("id", row.id())
                .update();
    }

    void locate(HouseholdId id, @Nullable GeoPoint point) {
        db.sql("update people.household set lat = :lat, lon = :lon where id = :id")
                .param("lat", point == null ? null : point.latitude(), Types.DOUBLE)
                .param("lon", point == null ? null : point.longitude(), Types.DOUBLE)
                .param("id", id.value())
                .update();
    }

    void locate(Map<HouseholdId, GeoPoint> points) {
        var places = List.copyOf(points.entrySet());
        db.sql("""
                update people.household h set lat = n.lat, lon = n.lon
                  from unnest(cast(:ids as uuid[]), cast(:lats as float8[]), cast(:lons as float8[])) as n (id, lat, lon)
                 where h.id = n.id
                """)
                .param(
                        "ids",
                        places.stream().map(place -> place.getKey().value()).toArray(UUID[]::new))
                .param(
                        "lats",
                        places.stream()
                                .map(place -> place.getValue().latitude())
                                .toArray(Double[]::new))
                .param(
                        "lons",
                        places.stream()
                                .map(place -> place.getValue().longitude())
                                .toArray(Double[]::new))
                .update();
    }

    void arrange(HouseholdId id, Household.ContactPolicy policy) {
        db.sql("""
                update people.household
                   set channels = :channels, call_from = :from, call_until = :until, neutral_script = :neutral,
                       language = :language, policy_note = :note, access_notes = :access, two_persons = :two,
                       version = version + 1
                 where id = :id
                """)
                .param(
                        "channels",
                        policy.ways().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", policy.from())
                .param("until", policy.until())
                .param("neutral", policy.neutralScript())
                .param("language", policy.language())
                .param("note", policy.note())
                .param("access", policy.accessNotes())
                .param("two", policy.twoPersons())
                .param("id", id.value())
                .update();
    }

    List<UUID> allWhoLiveIn(HouseholdId id) {
        return db.sql("select id from people.person where household = :id")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    /// Ends the membership that holds on that day and opens the next one.
    void move(Person person, HouseholdId to, LocalDate day) {
        var ended = db.sql("""
                update people.membership set until = :day
                 where person = :person and until is null and since <= :day
                """)
                .param("day", day)
                .param("person", person.id().value())
                .update();
        if (ended == 0) {
            throw new Problem.Refused("a-move-follows-the-one-before");
        }
        db.sql("insert into people.membership (person, household, since) values (:person, :household, :day)")
                .param("person", person.id().value())
                .param("household", to.value())
                .param("day", day)
                .update();
        db.sql("update people.person set household = :household where id = :person")
                .param("household", to.value())
                .param("person", person.id().value())
                .update();
    }

    private static Household household(ResultSet row, int number) throws SQLException {
        return new Household(
                new HouseholdId(row.getObject("id", UUID.class)),
                new AddressText(
                        row.getString("address"),
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("flat"),
                        row.getString("postal_code"),
                        row.getString("locality"),
                        row.getString("description")),
                point(row),
                row.getObject("district", UUID.class),
                new Household.ContactPolicy(
                        Arrays.stream((String[]) row.getArray("channels").getArray())
                                .map(Household.Way::valueOf)
                                .collect(toUnmodifiableSet()),
                        row.getObject("call_from", LocalTime.class),
                        row.getObject("call_until", LocalTime.class),
                        row.getBoolean("neutral_script"),
                        row.getString("language"),
                        row.getString("policy_note"),
                        row.getString("access_notes"),
                        row.getBoolean("two_persons")),
                row.getInt("version"));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        var latitude = row.getObject("lat", Double.class);
        var longitude = row.getObject("lon", Double.class);
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }
}
