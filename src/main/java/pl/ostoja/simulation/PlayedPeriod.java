package pl.ostoja.simulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import pl.ostoja.reports.Amount;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.Slice;

/// What the played days came to, counted by the figures of the house.
@Service
public class PlayedPeriod {

    private static final String CONTACTED = "monitoring.persons-contacted";

    private final FigureBook figures;
    private final JdbcClient db;

    PlayedPeriod(FigureBook figures, JdbcClient db) {
        this.figures = figures;
        this.db = db;
    }

    /// @param figures code of each figure and what it came to, kilograms as such
    /// @param contactedByMonth distinct persons contacted in each month
    public record Totals(Map<String, BigDecimal> figures, Map<String, BigDecimal> contactedByMonth) {}

    public Totals of(Town town, int days) {
        var period = new Period(town.start(), town.start().plusDays(days - 1L));
        var totals = new LinkedHashMap<String, BigDecimal>();
        figures.all().forEach(figure -> put(totals, figures.amount(figure.code(), period)));
        totals.put("households covered (contacted or helped)", households(period));
        var months = new LinkedHashMap<String, BigDecimal>();
        figures.find(CONTACTED)
                .ifPresent(figure -> figures.slices(figure, period, Cut.MONTH)
                        .forEach((Slice month) -> months.put(month.label(), month.value())));
        return new Totals(totals, months);
    }

    private static void put(Map<String, BigDecimal> totals, Amount amount) {
        var shown = amount.shown();
        if (shown != null) {
            totals.put(amount.code(), shown);
        }
    }

    private BigDecimal households(Period period) {
        return db.sql("""
                select count(*) from (
                    select household from requests.service_card where cast(provided_at as date) between :first and :last
                    union
                    select household from monitoring.contact_card where reached and day between :first and :last) h
                """)
                .param("first", period.first())
                .param("last", period.last())
                .query(BigDecimal.class)
                .single();
    }
}
