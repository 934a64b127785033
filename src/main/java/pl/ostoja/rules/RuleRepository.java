package pl.ostoja.rules;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about `rules.rule`.
@Repository
class RuleRepository {

    private static final String ROWS = """
            select id, code, valid_from, valid_until, transition, transition_mark, unit, mark, source, basis, note_pl, note_en,
                   array(select jsonb_array_elements_text(
                       case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end)) as words
              from rules.rule
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    RuleRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Every row, by code and then by validity.
    List<RuleRow> all() {
        return db.sql(ROWS + " order by code, valid_from nulls first")
                .query(RuleRepository::row)
                .list();
    }

    List<RuleRow> of(String code) {
        return db.sql(ROWS + " where code = :code order by valid_from nulls first")
                .param("code", code)
                .query(RuleRepository::row)
                .list();
    }

    /// False when somebody else has given the rule another row for the same days.
    boolean tryAdd(RuleRow row, Act act, Instant now) {
        return db.sql("""
                insert into rules.rule (id, code, valid_from, valid_until, transition, transition_mark, value, unit, mark,
                                        source, basis, note_pl, note_en, entered_at, entered_by)
                values (:id, :code, :validFrom, :validUntil, :transition, :transitionMark, cast(:value as jsonb), :unit, :mark,
                        :source, :basis, :notePl, :noteEn, :now, :by)
                on conflict do nothing
                """)
                        .param("id", row.id().value())
                        .param("code", row.code())
                        .param("validFrom", row.validFrom())
                        .param("validUntil", row.validUntil())
                        .param("transition", row.transition().name())
                        .param("transitionMark", row.transitionMark().letter())
                        .param("value", asJson(row))
                        .param("unit", row.unit().name())
                        .param("mark", row.mark().letter())
                        .param("source", row.source())
                        .param("basis", row.basis())
                        .param("notePl", row.notePl())
                        .param("noteEn", row.noteEn())
                        .param("now", now.atOffset(UTC))
                        .param("by", act.actor().name())
                        .update()
                == 1;
    }

    void close(RuleRow row) {
        db.sql("update rules.rule set valid_until = :until where id = :id")
                .param("until", row.validUntil())
                .param("id", row.id().value())
                .update();
    }

    private String asJson(RuleRow row) {
        var word = row.words().getFirst();
        return json.writeValueAsString(
                switch (row.unit()) {
                    case WORDS -> row.words();
                    case YES_NO -> Boolean.valueOf(word);
                    case TIME_OF_DAY, DATE -> word;
                    default -> new BigDecimal(word);
                });
    }

    private static RuleRow row(ResultSet found, int number) throws SQLException {
        return new RuleRow(
                new RuleId(found.getString("id")),
                found.getString("code"),
                found.getObject("valid_from", LocalDate.class),
                found.getObject("valid_until", LocalDate.class),
                Transition.valueOf(found.getString("transition")),
                Mark.of(found.getString("transition_mark")),
                List.of((String[]) found.getArray("words").getArray()),
                RuleUnit.valueOf(found.getString("unit")),
                Mark.of(found.getString("mark")),
                found.getString("source"),
                found.getString("basis"),
                found.getString("note_pl"),
                found.getString("note_en"));
    }
}
