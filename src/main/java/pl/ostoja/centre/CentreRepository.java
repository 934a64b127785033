package pl.ostoja.centre;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.SearchWords;

/// All SQL about the one row of `centre.centre` and its localities.
@Repository
class CentreRepository {

    private final JdbcClient db;

    CentreRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when there is a centre already; the key decides.
    boolean tryAdd(NewCentre centre, Instant now) {
        var added = db.sql("""
                insert into centre.centre (name, kind, terc, commune_name, address, phone, email, set_up_at, territory)
                values (:name, :kind, :terc, :communeName, :address, :phone, :email, :now, :territory)
                on conflict (one) do nothing
                """)
                        .params(values(centre))
                        .param("now", now.atOffset(UTC))
                        .param("territory", Ids.next())
                        .update()
                == 1;
        if (added) {
            putLocalities(centre.localities());
        }
        return added;
    }

    /// False when somebody was faster.
    boolean tryChange(NewCentre centre, int version) {
        var changed = db.sql("""
                update centre.centre
                   set name = :name, kind = :kind, terc = :terc, commune_name = :communeName, address = :address,
                       phone = :phone, email = :email, territory = :territory, version = version + 1
                 where version = :version
                """)
                        .params(values(centre))
                        .param("territory", Ids.next())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            db.sql("delete from centre.locality").update();
            putLocalities(centre.localities());
        }
        return changed;
    }

    Optional<CentreCard> find() {
        return db.sql("""
                select name, kind, terc, commune_name, address, phone, email, version,
                       array(select name from centre.locality order by name) as localities
                  from centre.centre
                """)
                .query((row, _) -> new CentreCard(
                        row.getString("name"),
                        CentreKind.valueOf(row.getString("kind")),
                        row.getString("terc"),
                        row.getString("commune_name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        List.of((String[]) row.getArray("localities").getArray()),
                        row.getInt("version")))
                .optional();
    }

    private static Map<String, @Nullable Object> values(NewCentre centre) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", centre.name());
        values.put("kind", centre.kind().name());
        values.put("terc", centre.terc());
        values.put("communeName", centre.communeName());
        values.put("address", centre.address());
        values.put("phone", centre.phone());
        values.put("email", centre.email());
        return values;
    }

    private void putLocalities(List<String> names) {
        names.forEach(name -> db.sql("""
                        insert into centre.locality (key, name) values (:key, :name) on conflict (key) do nothing
                        """)
                .param("key", SearchWords.fold(name))
                .param("name", name)
                .update());
    }
}
