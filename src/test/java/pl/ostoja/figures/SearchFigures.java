package pl.ostoja.figures;

import static pl.ostoja.figures.BigCity.say;

import com.ibm.icu.text.Transliterator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.kernel.SearchWords;
import pl.ostoja.people.PersonSearch;

/// Search among a million persons while somebody types: 20 hits in 50 ms for nineteen of twenty questions.
@BigCityFigures
class SearchFigures {

    private static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");

    @Autowired
    BigCity city;

    @Autowired
    PersonSearch search;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void fill() {
        city.fill();
    }

    private record Typed(String how, String words) {}

    private record Timed(Typed typed, long micros, int hits) {}

    @Test
    void while_somebody_types() {
        var typed = db.sql("""
                select p.first_names, p.surname, p.pesel, h.street, h.house_number,
                       (select value from people.contact_point t where t.person = p.id and t.removed_at is null limit 1) as phone
                  from people.person p tablesample system (0.05) repeatable (7)
                  join people.household h on h.id = p.household limit 200
                """).query((row, _) -> of(row)).list().stream()
                .flatMap(List::stream)
                .toList();
        typed.stream().limit(600).forEach(it -> search.first(it.words));
        var times = typed.stream().map(this::timed).toList();
        tell("all", times);
        times.stream()
                .map(time -> time.typed.how)
                .distinct()
                .forEach(how -> tell(
                        how,
                        times.stream()
                                .filter(time -> time.typed.how.equals(how))
                                .toList()));
        sorted(times).reversed().stream()
                .limit(12)
                .forEach(slow -> say("slow: " + slow.typed.how + " '" + slow.typed.words + "'", slow.micros, "us"));
    }

    private static List<Typed> of(ResultSet row) throws SQLException {
        var surname = row.getString("surname");
        var first = row.getString("first_names");
        var typed = new ArrayList<Typed>();
        for (var n = 2; n <= Math.min(5, surname.length()); n++) {
            typed.add(new Typed("beginning of " + n, surname.substring(0, n)));
        }
        typed.add(new Typed("first name", first));
        typed.add(new Typed("surname, first name", surname + " " + first));
        typed.add(new Typed("first name, surname", first + " " + surname));
        typed.add(new Typed("two beginnings", first.substring(0, 2) + " " + surname.substring(0, 3)));
        typed.add(new Typed("without diacritics", SearchWords.fold(surname)));
        typed.add(new Typed("Cyrillic", CYRILLIC.transliterate(surname)));
        typed.add(new Typed("street and number", row.getString("street") + " " + row.getString("house_number")));
        typed.add(new Typed("street and surname", row.getString("street") + " " + surname.substring(0, 3)));
        Stream.of("phone", "pesel").forEach(number -> addNumber(typed, number, text(row, number)));
        return typed;
    }

    private static void addNumber(List<Typed> typed, String what, String digits) {
        if (!digits.isEmpty()) {
            typed.add(new Typed(what, digits));
            typed.add(new Typed("part of " + what, digits.substring(0, Math.min(7, digits.length()))));
        }
    }

    private static String text(ResultSet row, String column) {
        try {
            var text = row.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Timed timed(Typed typed) {
        var start = System.nanoTime();
        var hits = search.first(typed.words).size();
        return new Timed(typed, (System.nanoTime() - start) / 1000, hits);
    }

    private static List<Timed> sorted(List<Timed> times) {
        return times.stream().sorted(Comparator.comparingLong(Timed::micros)).toList();
    }

    private static void tell(String what, List<Timed> times) {
        var sorted = sorted(times);
        var nothing = times.stream().filter(time -> time.hits == 0).count();
        System.out.println("measured: search, %s: %d questions, %d without a hit, p50 %d us, p95 %d us, slowest %d us"
                .formatted(
                        what,
                        sorted.size(),
                        nothing,
                        sorted.get(sorted.size() / 2).micros,
                        sorted.get(sorted.size() * 95 / 100).micros,
                        sorted.getLast().micros));
    }
}
