package pl.ostoja.quarantine.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;

/// A dispatcher takes a list from the file to the answer, by the screens alone.
@StoryTest
class ListScreenStory {

    private static final SignedIn DISPATCHER = Workers.pretended(Role.DISPATCHER);
    private static final String LIST = """
            Nazwisko;Imię;PESEL;Telefon;Adres;Miejscowość;Data od;Data do
            Wójcik;Zofia;44051401359;600100200;ul. Lipowa 4/12;Częstochowa;20.04.2020;04.05.2020
            Śliwa;Jan;;601200300;ul. Polna 7;Kłobuck;20.04.2020;04.05.2020
            Żak;Ewa;;602300400;ul. Polna 9;Częstochowa;20.04.2020;01.04.2020
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Centre centre;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void a_town() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
    }

    @Test
    void from_the_file_to_the_answer() {
        var list = received();

        assertThat(get(list)).bodyText().contains("Windows-1250", "Wójcik", "Porównaj z rejestrem");

        post(list + "/comparison");
        assertThat(get(list)).bodyText().contains("Po zastosowaniu: 1 nowych");
        assertThat(get(list + "?fate=UNREADABLE")).bodyText().contains("Żak");

        post(list + "/application");
        assertThat(get(list)).bodyText().contains("zastosowana");

        assertThat(browser.post()
                        .uri(list + "/hand-over")
                        .param("recipient", "GOPS Kłobuck")
                        .param("basis", "polecenie wojewody")
                        .with(as(DISPATCHER)))
                .hasStatus3xxRedirection();
        assertThat(get(list + "?fate=NOT_OURS")).bodyText().contains("GOPS Kłobuck");
        assertThat(get(list + "/answer?form=csv"))
                .bodyText()
                .contains("adres leży poza naszą gminą", "Śliwa", "Żak")
                .doesNotContain("Wójcik");
    }

    @Test
    void a_row_can_be_put_right_before_the_list_takes_effect() {
        var list = received();
        post(list + "/comparison");

        assertThat(browser.post()
                        .uri(list + "/rows/4")
                        .param("surname", "Żak")
                        .param("firstNames", "Ewa")
                        .param("kind", "QUARANTINE")
                        .param("start", "2020-04-20")
                        .param("end", "2020-05-04")
                        .param("phones", "602300400")
                        .param("address", "ul. Polna 9")
                        .param("locality", "Częstochowa")
                        .with(as(DISPATCHER)))
                .hasStatus3xxRedirection();

        assertThat(get(list)).bodyText().contains("Po zastosowaniu: 2 nowych");
        assertThat(get(list + "/rows/4")).bodyText().contains("Po poprawieniu", "01.04.2020");
    }

    @Test
    void everybody_confined_stands_on_one_page_and_each_on_their_own() {
        var list = received();
        post(list + "/comparison");
        post(list + "/application");

        assertThat(get("/statuses")).bodyText().contains("Wójcik Zofia", "według reguły R-01");
        var status = db.sql("select id::text from quarantine.status")
                .query(String.class)
                .single();
        assertThat(get("/statuses/" + status)).bodyText().contains("Wójcik", "04.05.2020", "Dodatni wynik testu");
        assertThat(get("/statuses/export?form=csv")).bodyText().contains("Wójcik Zofia");
    }

    @Test
    void a_remark_says_days_as_people_write_them() {
        var turned = "Nazwisko;PESEL;Data od;Data do\nNowak;44051401359;2020-05-11;2020-05-01\n";
        var list = received(new MockMultipartFile("file", "lista.csv", "text/csv", turned.getBytes(UTF_8)));

        assertThat(get(list)).bodyText().contains("Początek (11.05.2020) jest późniejszy niż koniec (01.05.2020).");
    }

    @Test
    void a_picture_is_typed_by_hand() {
        var list = received(new MockMultipartFile(
                "file", "skan.pdf", "application/pdf", "%PDF-1.4 skan".getBytes(Charset.forName("ASCII"))));

        assertThat(get(list)).bodyText().contains("Przepisz ręcznie");
        assertThat(browser.post()
                        .uri(list + "/rows")
                        .param("surname", "Nowak")
                        .param("kind", "QUARANTINE")
                        .param("start", "2020-04-20")
                        .param("phones", "600100200")
                        .with(as(DISPATCHER)))
                .hasStatus3xxRedirection();
        post(list + "/application");

        assertThat(get("/statuses")).bodyText().contains("Nowak");
    }

    @Test
    void a_data_protection_officer_sees_that_a_list_is_sealed_and_nothing_of_its_rows() {
        var officer = Workers.pretended(Role.DATA_PROTECTION_OFFICER);
        assertThat(browser.post().uri("/lists").multipart().file(file()).with(as(DISPATCHER)))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri("/sealed-lists").with(as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("lista.csv", "zapieczętowana");
        assertThat(browser.get().uri("/lists").with(as(officer))).hasStatus(403);
    }

    private String received() {
        return received(file());
    }

    private String received(MockMultipartFile file) {
        var answer = browser.post()
                .uri("/lists")
                .multipart()
                .file(file)
                .param("sender", "PSSE w Częstochowie")
                .param("basis", "polecenie wojewody")
                .with(as(DISPATCHER))
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile("file", "lista.csv", "text/csv", LIST.getBytes(Charset.forName("windows-1250")));
    }

    private MvcTestResult get(String uri) {
        var answer = browser.get().uri(uri).with(as(DISPATCHER)).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private void post(String uri) {
        assertThat(browser.post().uri(uri).with(as(DISPATCHER))).hasStatus3xxRedirection();
    }
}
