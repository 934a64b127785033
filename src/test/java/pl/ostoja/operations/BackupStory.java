package pl.ostoja.operations;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;

@StoryTest
class BackupStory {

    @TempDir
    Path directory;

    @Autowired
    Workers workers;

    @Autowired
    DataSource house;

    @Autowired
    Environment settings;

    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void a_second_empty_database() {
        JdbcClient.create(house).sql("create database second").update();
    }

    @AfterEach
    void it_is_gone_again() {
        JdbcClient.create(house).sql("drop database second with (force)").update();
    }

    @Test
    void every_table_comes_back_as_it_was() {
        workers.of(Role.OPERATOR);
        workers.of(Role.DIRECTOR);
        monthsMadeSinceTheFirstMigration();

        var file = backUp();
        new Restore(second(), progress::add).readFrom(file);

        assertThat(contents(secondSource())).isEqualTo(contents(house));
        assertThat(progress).contains("access.account: 2 rows");
    }

    @Test
    void a_full_database_is_left_alone() {
        var file = backUp();
        new Restore(second(), progress::add).readFrom(file);

        assertThatThrownBy(() -> new Restore(second(), progress::add).readFrom(file))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void an_existing_file_is_never_overwritten() {
        var file = backUp();

        assertThatThrownBy(() -> backup().writeTo(file, StoryWorld.START))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void a_file_that_is_no_backup_changes_nothing() throws Exception {
        var file = Files.writeString(directory.resolve("letter.txt"), "Szanowna Pani");

        assertThatThrownBy(() -> new Restore(second(), progress::add).readFrom(file))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("no back-up");
        assertThat(contents(secondSource())).isEmpty();
    }

    private void monthsMadeSinceTheFirstMigration() {
        JdbcClient.create(house)
                .sql("select kernel.cover_months('journal.line', :day, :day)")
                .param("day", LocalDate.of(2031, 5, 1))
                .query()
                .listOfRows();
    }

    private Path backUp() {
        var file = directory.resolve("centre.zip");
        backup().writeTo(file, StoryWorld.START);
        return file;
    }

    private Backup backup() {
        return new Backup(login(settings.getRequiredProperty("spring.datasource.url")), "0.1.0", progress::add);
    }

    private Database.Login second() {
        return login(settings.getRequiredProperty("spring.datasource.url").replace("/postgres?", "/second?"));
    }

    private static Database.Login login(String url) {
        return new Database.Login(url, "postgres", "");
    }

    private DataSource secondSource() {
        return new DriverManagerDataSource(second().url(), "postgres", "");
    }

    /// Every row of every table and every partition, in PostgreSQL's own words.
    private static Map<String, String> contents(DataSource source) {
        var db = JdbcClient.create(source);
        return db.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')
                           and tablename not in ('session', 'session_attributes', 'flyway_schema_history')
                        """).query(String.class).list().stream()
                .collect(toMap(
                        table -> table,
                        table -> db.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"
                                                .formatted(table))
                                .query(String.class)
                                .single()));
    }
}
