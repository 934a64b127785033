package pl.ostoja.monitoring.script;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.requests.Urgency;

/// The scripts of calls.
@Service
@Transactional(readOnly = true)
public class Scripts {

    private final JdbcClient db;

    Scripts(JdbcClient db) {
        this.db = db;
    }

    /// The questions of a script, in the order in which they are asked.
    public List<ScriptQuestion> of(String script) {
        return questions(db.sql("""
                select q.code, q.scope, c.code as choice, c.alarm, n.need, n.urgency,
                       coalesce(n.per_member, false) as per_member, coalesce(n.cannot_secure, false) as cannot_secure
                  from monitoring.question q
                  join monitoring.script_question s on s.question = q.code and s.script = :script
                  join monitoring.choice c on c.question = q.code
                  left join monitoring.choice_need n on n.question = c.question and n.choice = c.code
                 order by q.position, c.position, n.need
                """).param("script", script).query(Row.class).list());
    }

    public List<String> all() {
        return db.sql("select code from monitoring.script order by code")
                .query(String.class)
                .list();
    }

    /// The choice that an answer names; empty when the script knows no such answer.
    public Optional<ScriptQuestion.Choice> choice(String question, String choice) {
        return questions(db.sql("""
                select q.code, q.scope, c.code as choice, c.alarm, n.need, n.urgency,
                       coalesce(n.per_member, false) as per_member, coalesce(n.cannot_secure, false) as cannot_secure
                  from monitoring.question q
                  join monitoring.choice c on c.question = q.code
                  left join monitoring.choice_need n on n.question = c.question and n.choice = c.code
                 where q.code = :question and c.code = :choice order by n.need
                """)
                        .param("question", question)
                        .param("choice", choice)
                        .query(Row.class)
                        .list())
                .stream()
                .flatMap(row -> row.choices().stream())
                .findFirst();
    }

    private static List<ScriptQuestion> questions(List<Row> rows) {
        var byQuestion = rows.stream().collect(groupingBy(Row::code, LinkedHashMap::new, toList()));
        return byQuestion.values().stream().map(Scripts::question).toList();
    }

    private static ScriptQuestion question(List<Row> rows) {
        var byChoice = rows.stream().collect(groupingBy(Row::choice, LinkedHashMap::new, toList()));
        return new ScriptQuestion(
                rows.getFirst().code(),
                rows.getFirst().scope(),
                byChoice.values().stream().map(Scripts::choice).toList());
    }

    private static ScriptQuestion.Choice choice(List<Row> rows) {
        var needs = rows.stream().flatMap(row -> row.suggestion().stream()).toList();
        return new ScriptQuestion.Choice(
                rows.getFirst().choice(), rows.getFirst().alarm(), needs);
    }

    private record Row(
            String code,
            ScriptQuestion.Scope scope,
            String choice,
            boolean alarm,
            @Nullable String need,
            @Nullable Urgency urgency,
            boolean perMember,
            boolean cannotSecure) {

        Optional<Suggestion> suggestion() {
            return Optional.ofNullable(need).map(code -> new Suggestion(code, urgency, perMember, cannotSecure));
        }
    }
}
