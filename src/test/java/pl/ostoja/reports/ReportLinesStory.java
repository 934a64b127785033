package pl.ostoja.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.ui.Texts;

@StoryTest
class ReportLinesStory {

    /// Lines of the daily report whose modules the house does not have yet; they are shown as missing, never as zero.
    private static final Set<String> TO_COME =
            Set.of("volunteers.active", "staff.available", "staff.absent", "stock.protective-days");

    @Autowired
    FigureBook figures;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient db;

    @Test
    void every_line_of_the_daily_report_has_its_figure() {
        var lines = db.sql("select figure from reports.definition order by position")
                .query(String.class)
                .list();

        assertThat(lines).filteredOn(code -> figures.find(code).isEmpty()).hasSameElementsAs(TO_COME);
    }

    @Test
    void every_figure_has_a_name_and_says_what_it_counts() {
        assertThat(figures.all())
                .allSatisfy(figure -> assertThat(texts.has("figure." + figure.code()))
                        .as(figure.code())
                        .isTrue())
                .allSatisfy(figure -> assertThat(texts.has("figure." + figure.code() + ".what"))
                        .as(figure.code())
                        .isTrue());
    }
}
