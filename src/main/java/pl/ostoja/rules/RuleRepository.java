package pl.ostoja.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

    RuleRepository(JdbcClient db) {
        this.db = db;
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
