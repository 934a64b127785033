package pl.ostoja.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.access.AccountId;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about districts and their lines.
@Repository
class DistrictRepository {

    private static final String SELECT = """
            select id, name, worker, geojson::text as geojson, version,
                   array(select line from centre.district_line where district = d.id order by position) as lines
              from centre.district d
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    DistrictRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// False when the name is taken; the unique index decides.
    boolean tryAdd(District district) {
        var added = db.sql("""
                insert into centre.district (id, name, worker, geojson)
                values (:id, :name, :worker, cast(:geojson as jsonb))
                on conflict (lower(name)) do nothing
                """)
                        .param("id", district.id().value())
                        .param("name", district.name())
                        .param("worker", id(district.worker()))
                        .param("geojson", district.geoJson())
                        .update()
                == 1;
        if (added) {
            putLines(district);
        }
        return added;
    }

    /// Stale when somebody was faster.
    void update(District district) {
        var changed = db.sql("""
                update centre.district
                   set name = :name, worker = :worker, geojson = cast(:geojson as jsonb), version = version + 1
                 where id = :id and version = :version
                """)
                .param("id", district.id().value())
                .param("name", district.name())
                .param("worker", id(district.worker()))
                .param("geojson", district.geoJson())
                .param("version", district.version())
                .update();
        if (changed == 0) {
            throw new Problem.Stale();
        }
        putLines(district);
    }

    Optional<District> find(String name) {
        return db.sql(SELECT + "where lower(name) = lower(:name)")
                .param("name", name)
                .query(DistrictRepository::district)
                .optional();
    }

    Optional<District> find(DistrictId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(DistrictRepository::district)
                .optional();
    }

    List<District> all() {
        return db.sql(SELECT + "order by lower(name)")
                .query(DistrictRepository::district)
                .list();
    }

    boolean isNameTaken(String name, DistrictId other) {
        return db.sql("select exists (select from centre.district where lower(name) = lower(:name) and id <> :id)")
                .param("name", name)
                .param("id", other.value())
                .query(Boolean.class)
                .single();
    }

    /// The state of the territory; another value after every change. Empty before the centre is set up.
    Optional<UUID> revision() {
        return db.sql("select territory from centre.centre").query(UUID.class).optional();
    }

    Territory territory(UUID revision) {
        var localities = new HashSet<>(
                db.sql("select key from centre.locality").query(String.class).list());
        var claims = db
                .sql("select district, line from centre.district_line order by district, position")
                .query(DistrictRepository::claim)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        var outlines = new LinkedHashMap<DistrictId, Outline>();
        for (var district : all()) {
            Optional.ofNullable(district.geoJson())
                    .flatMap(geoJson -> Outline.of(geoJson, json))
                    .ifPresent(outline -> outlines.put(district.id(), outline));
        }
        return Territory.of(revision, localities, claims, outlines);
    }

    private void putLines(District district) {
        db.sql("delete from centre.district_line where district = :district")
                .param("district", district.id().value())
                .update();
        db.sql("""
                insert into centre.district_line (district, position, line)
                select :district, position, line
                  from unnest(cast(:positions as int[]), cast(:lines as text[])) as given (position, line)
                """)
                .param("district", district.id().value())
                .param(
                        "positions",
                        IntStream.range(0, district.lines().size()).boxed().toArray(Integer[]::new))
                .param("lines", district.lines().toArray(String[]::new))
                .update();
        db.sql("update centre.centre set territory = :revision")
                .param("revision", Ids.next())
                .update();
    }

    private static District district(ResultSet row, int number) throws SQLException {
        var worker = row.getObject("worker", UUID.class);
        return new District(
                new DistrictId(row.getObject("id", UUID.class)),
                row.getString("name"),
                worker == null ? null : new AccountId(worker),
                List.of((String[]) row.getArray("lines").getArray()),
                row.getString("geojson"),
                row.getInt("version"));
    }

    /// A line that an older release could read and this one cannot claims nothing.
    private static Optional<Territory.Claim> claim(ResultSet row, int number) throws SQLException {
        var district = new DistrictId(row.getObject("district", UUID.class));
        return DistrictLine.of(row.getString("line")).map(line -> new Territory.Claim(district, line));
    }

    private static @Nullable UUID id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
