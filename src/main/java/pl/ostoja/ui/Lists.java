package pl.ostoja.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/// Asks for several lists in one statement: a page that shows ten lists does not wait for the database ten times.
@Component
public class Lists {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .annotationIntrospector(new IdsAreWords())
            .build();

    Lists(JdbcClient db) {
        this.db = db;
    }

    /// @param values of the named parameters of all these lists
    public Answer ask(Map<String, ? extends @Nullable Object> values, Wanted<?>... wanted) {
        var sql = IntStream.range(0, wanted.length)
                .mapToObj(place -> "(select json_agg(l) from (%s) l)".formatted(wanted[place].sql()))
                .collect(joining(",\n", "select ", ""));
        return db.sql(sql)
                .params(values)
                .query((row, _) -> {
                    var lists = new HashMap<Wanted<?>, List<?>>();
                    for (int place = 0; place < wanted.length; place++) {
                        lists.put(wanted[place], rows(wanted[place].row(), row.getString(place + 1)));
                    }
                    return new Answer(lists);
                })
                .single();
    }

    private <T> List<T> rows(Class<T> row, @Nullable String written) {
        return written == null
                ? List.of()
                : json.readValue(written, json.getTypeFactory().constructCollectionType(List.class, row));
    }

    /// What came back.
    public static final class Answer {

        private final Map<Wanted<?>, List<?>> lists;

        Answer(Map<Wanted<?>, List<?>> lists) {
            this.lists = Map.copyOf(lists);
        }

        @SuppressWarnings("unchecked") // a list of T was put there for it
        public <T> List<T> of(Wanted<T> wanted) {
            return (List<T>) requireNonNull(lists.get(wanted), "not asked for");
        }
    }

    /// A record of one component, such as an id, stands in a row as what it holds.
    private static final class IdsAreWords extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
            return member instanceof AnnotatedConstructor constructor
                            && constructor.getDeclaringClass().isRecord()
                            && constructor.getParameterCount() == 1
                    ? JsonCreator.Mode.DELEGATING
                    : super.findCreatorAnnotation(config, member);
        }
    }
}
