package pl.ostoja.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import pl.ostoja.TestDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatienceTest {

    private static final String LONG_SILENCE = "select 'said' from pg_sleep(1)";

    private final JdbcClient db = JdbcClient.create(new Patience(Duration.ofMillis(200))
            .limited(new DriverManagerDataSource(TestDatabase.url(), "postgres", "")));

    @AfterEach
    void nobody_waits_any_longer() {
        Patience.end();
    }

    @Test
    void a_database_that_keeps_silent_while_somebody_waits_is_an_outage() {
        Patience.begin(new MockHttpServletRequest("GET", "/requests"));

        assertThatThrownBy(this::ask)
                .satisfies(failure -> assertThat(Outage.behind(failure)).contains(Outage.DATABASE_AWAY));
    }

    @Test
    void whoever_applies_a_list_waits_as_long_as_it_takes() {
        Patience.begin(new MockHttpServletRequest("POST", "/lists/1/application"));

        assertThat(ask()).isEqualTo("said");
    }

    @Test
    void a_job_waits_as_long_as_it_takes() {
        assertThat(ask()).isEqualTo("said");
    }

    private String ask() {
        return db.sql(LONG_SILENCE).query(String.class).single();
    }
}
