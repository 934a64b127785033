package pl.ostoja;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Types odd things into one field after the other of every form: the product may refuse them or take them as the text
/// they are, but it must not break, and what it keeps and shows again must be read by a browser, not run.
///
/// `-Dostoja.odd=10000` tries so many values in each field; usually a few.
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddFieldsStory {

    private static final int VALUES = Integer.getInteger("ostoja.odd", 2);
    private static final long SEED = Long.getLong("ostoja.odd.seed", 7);

    /// Doors where we know that a text comes back on a page; were it not so, nothing would have been looked at.
    private static final Set<String> TELLING = Set.of(
            "/people/new",
            "/people/{id}/notes",
            "/requests",
            "/requests/needs/{need}",
            "/lists",
            "/lists/{id}/rows",
            "/next-call/{id}/outcome",
            "/difficulties/{id}",
            "/facilities",
            "/organisations",
            "/accounts");

    private final Map<String, Supplier<PostSample>> samples = new HashMap<>();
    private final Set<String> told = new TreeSet<>();
    private long typed;

    @Autowired
    MockMvc browser;

    @Autowired
    Pretence pretence;

    @Autowired
    JdbcClient db;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    Stream<String> doors() {
        samples.putAll(PostSamples.all(beans));
        return samples.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatever_is_typed_is_refused_or_taken_as_text(String door) throws Exception {
        var faults = new TreeSet<String>();
        pretence.begin();
        try {
            var sample = requireNonNull(samples.get(door)).get();
            var visit = new OddVisit(browser, sample);
            var fields = fields(door, visit);
            pretence.keep();
            typeInto(fields, visit, new OddValues(SEED + door.hashCode()));
            visit.lookAround(somebody());
            visit.faults().forEach(faults::add);
            typed += visit.typed();
            if (visit.sawAText()) {
                told.add(door);
            }
        } finally {
            pretence.end();
        }
        assertThat(faults).as(door).isEmpty();
    }

    @AfterAll
    void what_was_taken_was_shown_again() {
        System.out.printf("SEEN: %,d odd values in the fields of %d forms, seed %d%n", typed, samples.size(), SEED);
        assertThat(told).containsAll(TELLING);
    }

    private void typeInto(SequencedMap<String, Class<?>> fields, OddVisit visit, OddValues odd) throws Exception {
        for (var field : fields.entrySet()) {
            if (field.getValue() == String.class) {
                visit.typeScripts(field.getKey());
                pretence.forget();
            }
            for (int n = 0; n < VALUES; n++) {
                visit.type(field.getKey(), odd.next(field.getValue()), varied(fields, visit.sample(), odd));
                pretence.forget();
            }
        }
    }

    /// Half of the time with something ordinary in the fields that the sample leaves out, and other choices made.
    private static PostSample varied(Map<String, Class<?>> fields, PostSample sample, OddValues odd) {
        if (odd.toss()) {
            return sample;
        }
        var given = sample.fields();
        var form = sample;
        for (var field : fields.entrySet()) {
            var isChoice = field.getValue().isEnum() || field.getValue() == Boolean.class;
            if ((isChoice || !given.contains(field.getKey())) && odd.toss()) {
                form = form.but(field.getKey(), odd.sane(field.getValue()));
            }
        }
        return form;
    }

    private SequencedMap<String, Class<?>> fields(String pattern, OddVisit visit) throws Exception {
        var door = Door.all(mapping).stream()
                .filter(one -> one.toString().equals("POST " + pattern))
                .findFirst()
                .orElseThrow();
        var fields = new LinkedHashMap<String, Class<?>>();
        visit.sample().fields().forEach(field -> fields.put(field, String.class));
        visit.fieldsOnPages().forEach(field -> fields.put(field, String.class));
        fields.putAll(FormFields.declaredBy(door));
        return fields;
    }

    private Stream<String> somebody() {
        return db.sql("select id::text from people.person order by id limit 2").query(String.class).stream();
    }
}
