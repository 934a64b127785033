package pl.ostoja;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.ostoja.kernel.Ids;

/// Sends every POST of the product twice as the same act and looks into every table: the second time nothing may
/// change,
/// and the answer is the first one's.
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPostTwiceStory {

    /// Doors without a sample, each with its reason.
    private static final Map<String, String> SPARED = Map.of(
            "/error", "answers for other addresses",
            "/setup", "shut in stories; the story of the first start sends it twice");

    /// Tables that may change when nothing happens.
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and n.nspname not in ('pg_catalog', 'information_schema', 'public')
               and format('%I.%I', n.nspname, c.relname) not in ('access.session', 'access.session_attributes')
            """;

    private final Map<String, Supplier<PostSample>> samples = new HashMap<>();

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_post_of_the_product_has_a_sample() {
        var without = Door.all(mapping).stream()
                .filter(door -> "POST".equals(door.method()))
                .map(Door::pattern)
                .filter(pattern -> !SPARED.containsKey(pattern))
                .collect(toCollection(TreeSet::new));

        without.removeAll(samples().keySet());

        assertThat(without)
                .as("implement PostSamples in the module's test package")
                .isEmpty();
    }

    Stream<String> doors() {
        return samples().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void the_same_act_sent_again_changes_nothing(String door) throws Exception {
        var sample = requireNonNull(samples().get(door)).get();
        var act = Ids.next();

        var first = browser.perform(sample.request(act)).andReturn().getResponse();
        assertThat(first.getStatus()).as(first.getContentAsString()).isLessThan(400);
        EmptyTables.waitUntilQuiet(db);
        var before = contents();
        var second = browser.perform(sample.request(act)).andReturn().getResponse();

        assertThat(second.getStatus()).isEqualTo(first.getStatus());
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        EmptyTables.waitUntilQuiet(db);
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, Supplier<PostSample>> samples() {
        if (samples.isEmpty()) {
            samples.putAll(PostSamples.all(beans));
        }
        return samples;
    }

    /// A digest over all rows of every table, so that a changed row is noticed as well as an added one.
    private Map<String, String> contents() {
        var questions = db.sql(TABLES).query(String.class).list().stream()
                .map(table -> """
                        select '%1$s' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '')
                          from %1$s t
                        """.formatted(table))
                .collect(joining(" union all "));
        var contents = new LinkedHashMap<String, String>();
        db.sql(questions + " order by 1").query(row -> {
            contents.put(row.getString(1), row.getString(2));
        });
        return contents;
    }
}
