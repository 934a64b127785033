package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.readable;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.quarantine.lists.Question.WhichIsTheDay;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.dates.DateOrder;

class DatesOfListsTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27.04.2020",
                "27.4.2020",
                "27.4.20",
                "27.04.2020 r.",
                "27.04.2020 08:15",
                "2020-04-27",
                "2020-04-27 00:00",
                "2020-04-27T06:00:00Z",
                "2020/04/27",
                "20200427",
                "43948",
                "27 kwietnia 2020",
                "27 kwietnia 2020 r.",
                "27-kwi-20",
                "27 IV 2020 r.",
                "27 апреля 2020",
                "April 27, 2020",
                "27/4/20",
                "4/27/20",
                "4/27/2020 12:00 AM",
                "\"=\"\"27.04.2020\"\"\""
            })
    void b07_one_day_can_be_written_in_many_ways(String written) {
        assertThat(starts(written)).containsExactly(LocalDate.of(2020, 4, 27));
    }

    @Test
    void b07_one_american_date_decides_for_its_whole_column() {
        assertThat(starts("4/3/20", "4/5/20", "4/27/20"))
                .containsExactly(LocalDate.of(2020, 4, 3), LocalDate.of(2020, 4, 5), LocalDate.of(2020, 4, 27));
    }

    @Test
    void b07_a_column_that_fits_both_ways_is_asked_about_and_left_unread() {
        var list = listOf("4/3/20", "5/4/20");

        assertThat(readable(list).preview().questions())
                .containsExactly(new WhichIsTheDay(Column.START, List.of("4/3/20", "5/4/20"), DateOrder.DAY_FIRST));
        assertThat(readable(list).preview().isReady()).isFalse();
        assertThat(rows(list))
                .allMatch(row -> row.has(Reason.DATE_ORDER_OPEN) && row.dates().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2020-03-04, 2020-04-05", "MONTH_FIRST, 2020-04-03, 2020-05-04"})
    void b07_the_answer_of_a_person_reads_the_column(DateOrder order, LocalDate first, LocalDate second) {
        var answered = OPTIONS.dateOrder(Column.START, order);

        assertThat(rows(listOf("4/3/20", "5/4/20"), answered))
                .extracting(row -> row.dates().get(Column.START))
                .containsExactly(first, second);
        assertThat(readable(listOf("4/3/20", "5/4/20"), answered).preview().isReady())
                .isTrue();
    }

    @Test
    void b07_a_column_that_contradicts_itself_is_asked_about() {
        assertThat(readable(listOf("4/27/20", "27/4/20")).preview().isReady()).isFalse();
    }

    @Test
    void b07_what_one_column_proves_holds_for_the_others_of_the_list() {
        var list = sent.text("Nazwisko;Data od;Data do\nNowak;20/04/2020;04/05/2020\nKos;21/04/2020;05/05/2020\n");

        assertThat(readable(list).preview().isReady()).isTrue();
        assertThat(rows(list).getFirst().date(Column.END)).contains(LocalDate.of(2020, 5, 4));
    }

    @Test
    void dots_always_put_the_day_first() {
        assertThat(starts("03.04.2020", "04.05.2020"))
                .containsExactly(LocalDate.of(2020, 4, 3), LocalDate.of(2020, 5, 4));
    }

    @Test
    void two_digit_years_are_near_the_list_or_before_it_for_births() {
        var row = rows(sent.text("Nazwisko;Data urodzenia;Data od\nNowak;1.2.44;1.2.20\n"))
                .getFirst();

        assertThat(row.date(Column.BIRTH_DATE)).contains(LocalDate.of(1944, 2, 1));
        assertThat(row.date(Column.START)).contains(LocalDate.of(2020, 2, 1));
    }

    @Test
    void a_day_that_cannot_be_read_stays_as_written_and_is_remarked_on() {
        var row = rows(listOf("po świętach", "27.04.2020")).getFirst();

        assertThat(row.raw()).containsEntry(Column.START, "po świętach");
        assertThat(row.has(Reason.DATE_UNREADABLE)).isTrue();
    }

    private List<LocalDate> starts(String... written) {
        return rows(listOf(written)).stream()
                .map(row -> row.dates().get(Column.START))
                .filter(Objects::nonNull)
                .toList();
    }

    private Path listOf(String... starts) {
        var lines = new StringBuilder("Nazwisko;PESEL;Data od\n");
        for (var start : starts) {
            lines.append("Nowak;44051401359;").append(start).append('\n');
        }
        return sent.text(lines.toString());
    }
}
