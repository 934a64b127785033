package pl.ostoja.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutageTest {

    @Test
    void no_connection_in_time_means_that_the_database_is_away() {
        var late = new SQLTransientConnectionException("Connection is not available, request timed out");

        assertThat(Outage.behind(new CannotCreateTransactionException("could not open", late)))
                .contains(Outage.DATABASE_AWAY);
        assertThat(Outage.behind(new ServletException(new CannotGetJdbcConnectionException("failed", late))))
                .contains(Outage.DATABASE_AWAY);
    }

    @Test
    void a_server_that_goes_down_or_is_just_coming_up_is_away() {
        for (var state : new String[] {"08006", "57P01", "57P03", "53300", "58030"}) {
            assertThat(Outage.behind(new SQLException("terminating connection", state)))
                    .as(state)
                    .contains(Outage.DATABASE_AWAY);
        }
    }

    @Test
    void a_full_disk_is_told_apart_whatever_else_went_wrong_because_of_it() {
        var failure = new SQLException("connection lost", "08006");
        failure.addSuppressed(new SQLException("could not extend file", "53100"));

        assertThat(Outage.behind(new IllegalStateException(failure))).contains(Outage.DISK_FULL);
    }

    @Test
    void a_fault_of_ours_is_no_outage() {
        assertThat(Outage.behind(new NullPointerException())).isEmpty();
        assertThat(Outage.behind(new DataIntegrityViolationException("twice", new SQLException("twice", "23505"))))
                .isEmpty();
        assertThat(Outage.behind(new SQLException("canceled on purpose", "57014")))
                .isEmpty();
    }
}
