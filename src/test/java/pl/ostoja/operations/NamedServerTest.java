package pl.ostoja.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedServerTest {

    @Test
    void the_short_form_of_the_address_carries_name_and_password() {
        var login =
                login(Map.of("OSTOJA_DATABASE_URL", "postgres://ada:secret@db.example:5433/centre?sslmode=require"));

        assertThat(login.url()).startsWith("jdbc:postgresql://db.example:5433/centre?sslmode=require&");
        assertThat(login.user()).isEqualTo("ada");
        assertThat(login.password()).isEqualTo("secret");
    }

    @Test
    void name_and_password_may_stand_beside_the_address() {
        var login = login(Map.of(
                "OSTOJA_DATABASE_URL", "jdbc:postgresql://db.example/centre",
                "OSTOJA_DATABASE_USER", "ada",
                "OSTOJA_DATABASE_PASSWORD", "secret"));

        assertThat(login.user()).isEqualTo("ada");
        assertThat(login.password()).isEqualTo("secret");
    }

    @Test
    void errors_never_quote_a_row() {
        var login = login(Map.of("OSTOJA_DATABASE_URL", "jdbc:postgresql://db.example/centre"));

        assertThat(login.url()).contains("logServerErrorDetail=false");
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> NamedServer.of(Map.of("OSTOJA_DATABASE_URL", "mysql://db.example/centre")))
                .isInstanceOf(OutOfOrder.class);
    }

    @Test
    void without_an_address_there_is_no_named_server() {
        assertThat(NamedServer.of(Map.of("OSTOJA_DATABASE_URL", " "))).isEmpty();
    }

    private static Database.Login login(Map<String, String> environment) {
        return NamedServer.of(environment).orElseThrow().login();
    }
}
