package pl.ostoja.quarantine.intake;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.SearchWords;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.lists.columns.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The offices that send us lists, and what we learnt about how they write them.
@Service
@Transactional
public class Senders {

    private static final int LONGEST_NAME = 200;
    private static final String SELECT = "select id, name, kind, remembered from quarantine.sender ";
    private static final Map<String, Origin> WORDS = Map.of(
            "sanit", Origin.SANITARY_STATION,
            "sanep", Origin.SANITARY_STATION,
            "psse", Origin.SANITARY_STATION,
            "polic", Origin.POLICE,
            "kmp", Origin.POLICE,
            "kpp", Origin.POLICE,
            "wojew", Origin.VOIVODESHIP,
            "lekarz", Origin.DOCTOR,
            "przychod", Origin.DOCTOR,
            "poz", Origin.DOCTOR);

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Senders(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Sender> all() {
        return db.sql(SELECT + "order by name").query(this::sender).list();
    }

    @Transactional(readOnly = true)
    public Sender get(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::sender)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// The sender of that name, whatever its capitals; a new one is entered with that kind. Refused when the name is a
    /// text rather than a name.
    public Sender named(String name, Origin kind) {
        if (name.strip().length() > LONGEST_NAME) {
            throw new Problem.Refused("sender-name-is-too-long", LONGEST_NAME);
        }
        db.sql("""
                insert into quarantine.sender (id, name, kind, known_at) values (:id, :name, :kind, :now)
                on conflict (lower(name)) do nothing
                """)
                .param("id", Ids.next())
                .param("name", name.strip())
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(UTC))
                .update();
        return db.sql(SELECT + "where lower(name) = lower(:name)")
                .param("name", name.strip())
                .query(this::sender)
                .single();
    }

    /// The kind that a name suggests: "PSSE Częstochowa" is a sanitary station.
    public static Origin kindOf(String name) {
        var words = SearchWords.of(name).words();
        return WORDS.entrySet().stream()
                .filter(entry -> words.stream().anyMatch(word -> word.startsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(Origin.OTHER_OFFICE);
    }

    /// The next list of this sender is read like this one.
    void remember(UUID sender, Map<String, Column> byHeader) {
        db.sql("""
                update quarantine.sender set remembered = remembered || cast(:headers as jsonb) where id = :id
                """)
                .param("headers", json.writeValueAsString(byHeader))
                .param("id", sender)
                .update();
    }

    private Sender sender(ResultSet row, int number) throws SQLException {
        return new Sender(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Origin.valueOf(row.getString("kind")),
                json.readValue(row.getString("remembered"), new TypeReference<Map<String, Column>>() {}));
    }
}
