package pl.ostoja.monitoring.script;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import pl.ostoja.requests.Urgency;
import pl.ostoja.ui.Memory;

/// The scripts of calls.
@Service
public class Scripts {

    private static final String QUESTION = "monitoring.question";
    private static final String CHOICE = "monitoring.choice";
    private static final String CHOICE_NEED = "monitoring.choice_need";

    private final JdbcClient db;
    private final Supplier<Map<String, List<ScriptQuestion>>> byScript;
    private final Supplier<List<ScriptQuestion>> questions;

    Scripts(JdbcClient db, Memory memory) {
        this.db = db;
        this.byScript = memory.of(this::readScripts, "monitoring.script_question", QUESTION, CHOICE, CHOICE_NEED);
        this.questions = memory.of(() -> questions(read("'' as script", "")), QUESTION, CHOICE, CHOICE_NEED);
    }

    /// The questions of a script, in the order in which they are asked.
    public List<ScriptQuestion> of(String script) {
        return byScript.get().getOrDefault(script, List.of());
    }

    public List<String> all() {
        return db.sql("select code from monitoring.script order by code")
                .query(String.class)
                .list();
    }

    /// The choice that an answer names; empty when no script knows such an answer.
    public Optional<ScriptQuestion.Choice> choice(String question, String choice) {
        return questions.get().stream()
                .filter(known -> known.code().equals(question))
                .flatMap(known -> known.choices().stream())
                .filter(known -> known.code().equals(choice))
                .findFirst();
    }

    private Map<String, List<ScriptQuestion>> readScripts() {
        return read("s.script", "join monitoring.script_question s on s.question = q.code").stream()
                .collect(groupingBy(Row::script, collectingAndThen(toList(), Scripts::questions)));
    }

    private List<Row> read(String script, String join) {
        return db.sql("""
                select %s, q.code, q.scope, c.code as choice, c.alarm, n.need, n.urgency,
                       coalesce(n.per_member, false) as per_member, coalesce(n.cannot_secure, false) as cannot_secure
                  from monitoring.question q %s
                  join monitoring.choice c on c.question = q.code
                  left join monitoring.choice_need n on n.question = c.question and n.choice = c.code
                 order by q.position, c.position, n.need
                """.formatted(script, join)).query(Row.class).list();
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
            String script,
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
