package pl.ostoja.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnServerTest {

    @TempDir
    Path parent;

    @Test
    void what_was_written_is_there_after_a_stop_and_a_kill() throws Exception {
        var directory = new DataDirectory(parent.resolve("data"));
        try (var server = Database.open(directory, true)) {
            tell(server, "create table note as select 'kept' as text");
        }
        try (var server = Database.open(directory, true)) {
            tell(server, "insert into note values ('kept too')");
            var postmaster = Postmaster.of(directory.postgres()).orElseThrow();
            var process = ProcessHandle.of(postmaster.process()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (OutOfOrder e) {
            // it cannot be stopped any more
        }
        try (var server = Database.open(directory, true)) {
            assertThat(ask(server, "select count(*) from note")).isEqualTo("2");
        }
    }

    @Test
    void a_server_that_dies_under_the_running_house_comes_back_where_it_was() throws Exception {
        var directory = new DataDirectory(parent.resolve("data"));
        try (var server = Database.open(directory, true)) {
            tell(server, "create table note as select 'kept' as text");
            var first = Postmaster.of(directory.postgres()).orElseThrow();
            var process = ProcessHandle.of(first.process()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            assertThat(answeringAgain(server, directory, first.process())).isTrue();
            assertThat(ask(server, "select text from note")).isEqualTo("kept");
        }
        assertThat(Postmaster.of(directory.postgres()))
                .as("stopped with the house")
                .isEmpty();
    }

    private static boolean answeringAgain(Database server, DataDirectory directory, long dead) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < deadline) {
            if (Postmaster.of(directory.postgres())
                    .filter(note -> note.ready() && note.process() != dead)
                    .isPresent()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return false;
    }

    @Test
    void a_visitor_reads_beside_the_house_and_leaves_it_running() throws Exception {
        var directory = new DataDirectory(parent.resolve("data"));
        try (var server = Database.open(directory, true)) {
            try (var visitor = Database.open(directory, false)) {
                assertThat(ask(visitor, "show synchronous_commit")).isEqualTo("on");
            }
            assertThatThrownBy(() -> Database.open(directory, true)).hasMessageContaining("already running");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_which_only_the_owner_can_read() throws Exception {
        var directory = new DataDirectory(parent.resolve("data"));
        try (var server = Database.open(directory, true)) {
            var url = server.login().url();

            assertThatThrownBy(() -> new Database.Login(url, "ostoja", "guess").connect())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> new Database.Login(url, "postgres", "").connect())
                    .isInstanceOf(SQLException.class);
            assertThat(ask(server, "select usesuper from pg_user where usename = current_user"))
                    .isEqualTo("f");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.path().resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_number_of_a_dead_server_may_belong_to_a_stranger() throws Exception {
        var directory = new DataDirectory(parent.resolve("data"));
        Database.open(directory, true).close();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(directory.postgres().resolve("postmaster.pid"), stranger + "\nx\n0\n5432\n\n\n\nready\n");

        try (var server = Database.open(directory, true)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    private static void tell(Database database, String sql) throws SQLException {
        try (var connection = database.login().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = database.login().connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
