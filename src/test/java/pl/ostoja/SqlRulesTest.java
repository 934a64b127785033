package pl.ostoja;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The compiler cannot see into SQL, so this test does: a module writes its own schema only, reads another's only
/// through the views that module publishes, and never asks the database what time it is.
class SqlRulesTest {

    static final Path SOURCES = Path.of("src/main/java/pl/ostoja");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema", "public");
    static final Pattern SCHEMA = Pattern.compile("create schema (\\w+)", CASE_INSENSITIVE);
    static final Pattern WRITE =
            Pattern.compile("\\b(?:insert into|update|delete from|truncate)\\s+(\\w+)\\.\\w+", CASE_INSENSITIVE);
    static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+\\.\\w+)", CASE_INSENSITIVE);
    static final Pattern VIEW =
            Pattern.compile("create (?:or replace )?(?:materialized )?view (\\w+\\.\\w+)", CASE_INSENSITIVE);
    static final Pattern DATABASE_TIME =
            Pattern.compile("(?<![.\\w])(now\\(\\)|current_date|current_timestamp|localtimestamp)");

    private final Set<String> schemas =
            files(MIGRATIONS, ".sql").flatMap(file -> found(SCHEMA, file)).collect(toSet());

    @Test
    void sql_stays_at_home() {
        var views = files(MIGRATIONS, ".sql").flatMap(file -> found(VIEW, file)).collect(toSet());

        var strays =
                files(SOURCES, ".java").flatMap(file -> strays(file, views)).toList();

        assertThat(strays).isEmpty();
    }

    @Test
    void the_database_is_never_asked_for_the_time() {
        var askers = Stream.concat(files(SOURCES, ".java"), files(MIGRATIONS, ".sql"))
                .flatMap(file -> found(DATABASE_TIME, file).map(word -> file + " asks " + word))
                .toList();

        assertThat(askers).isEmpty();
    }

    private Stream<String> strays(Path file, Set<String> views) {
        var home = SOURCES.relativize(file).getName(0).toString();
        var writes = found(WRITE, file).filter(schemas::contains).filter(schema -> !schema.equals(home));
        var reads = found(READ, file)
                .filter(table -> schemas.contains(table.substring(0, table.indexOf('.'))))
                .filter(table -> !table.startsWith(home + ".") && !views.contains(table));
        return Stream.concat(writes, reads).map(table -> file + " must not touch " + table);
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
