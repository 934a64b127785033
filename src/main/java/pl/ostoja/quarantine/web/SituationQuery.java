package pl.ostoja.quarantine.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.CentreCard;
import pl.ostoja.quarantine.situation.Measure;
import pl.ostoja.quarantine.web.SituationView.Point;
import pl.ostoja.quarantine.web.SituationView.UnitName;

/// The published numbers of our county, our voivodeship and the country.
@Repository
class SituationQuery {

    static final List<Measure> PICTURES =
            List.of(Measure.IN_QUARANTINE, Measure.CASES, Measure.TESTS, Measure.TESTS_POSITIVE, Measure.DEATHS);

    private final JdbcClient db;
    private final Centre centre;

    SituationQuery(JdbcClient db, Centre centre) {
        this.db = db;
        this.centre = centre;
    }

    /// The last `days` days for which anything was published.
    SituationView view(int days) {
        var ours = centre.find().map(SituationQuery::codes).orElse(List.of("00"));
        var units = db.sql("""
                select code, name from quarantine.situation_unit where code = any (cast(:codes as text[]))
                 order by length(code) desc, code desc
                """)
                .param("codes", ours.toArray(String[]::new))
                .query(UnitName.class)
                .list();
        var points = db.sql("""
                select unit, day, measure, amount, was from quarantine.situation
                 where unit = any (cast(:codes as text[]))
                   and day > (select max(day) - cast(:days as int) from quarantine.situation)
                 order by day
                """)
                .param("codes", ours.toArray(String[]::new))
                .param("days", days)
                .query(Point.class)
                .list();
        var files = db.sql("select count(*) from quarantine.situation_file")
                .query(Integer.class)
                .single();
        return new SituationView(units, points, files);
    }

    private static List<String> codes(CentreCard card) {
        return List.of(card.county().substring(1), card.voivodeship().substring(1));
    }
}
